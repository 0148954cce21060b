/** Made-up drafts put into the built extension, as an import would. */
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import type { ArchivedDraft } from '../../storage/archive.ts';
import type { DraftRecord, VersionRecord } from '../../storage/types.ts';

declare const chrome: typeof browser;

const DAY = 24 * 60 * 60_000;

export function draft(id: string, text: string, over: Partial<ArchivedDraft> = {}): ArchivedDraft {
  const at = over.updatedAt ?? Date.now() - DAY;
  return {
    ...{ id, order: 1, origin: 'http://oa.practice.gov.cn', key: '/report#正文', path: '/report' },
    ...{ pageTitle: '述职报告填报', boxes: [{ label: '正文', text }], type: 'deputy-report', name: '' },
    ...{ createdAt: at, updatedAt: at, versionedAt: 0, lifetime: 'life-0001', sequence: 1, offerClosed: false },
    ...{ interrupted: false, removedAt: null, warnedAt: null, versions: [] },
    ...over,
  };
}

/** Drafts taken in one message. */
const AT_ONCE = 500;

/** Puts drafts into the extension whose page this is. */
export async function seed(page: Page, drafts: readonly ArchivedDraft[]): Promise<void> {
  for (let at = 0; at < drafts.length; at += AT_ONCE) {
    const reply = await page.evaluate(
      (entries) => chrome.runtime.sendMessage({ name: 'store.take', body: { entries } }),
      drafts.slice(at, at + AT_ONCE),
    );
    if (!reply?.ok) throw new Error(JSON.stringify(reply));
  }
}

const SENTENCES = [
  '一年来，本人围绕中心工作认真履行代表职责，先后走访选民一百二十余户。',
  '系统学习代表法和监督法，参加县人大组织的培训三次，撰写学习笔记两万余字。',
  '大会期间认真审议政府工作报告，提出关于农村饮水安全的建议四件，办复率百分之百。',
  '闭会期间参加视察调研六次，重点了解了教育、医疗和养老服务的情况。',
  '存在的不足是走访还不够经常，有的建议调查得不够深入。',
  '下一年，将继续多走访、多调研，把群众的意见带上来。',
];
const TITLES = ['人大代表述职报告', '述职述廉报告', '年度考核个人总结', '工作总结'] as const;
const TYPES = ['deputy-report', 'official-duty-integrity', 'annual-summary', 'work-summary'] as const;
const SITES = ['http://oa.practice.gov.cn', 'http://rd.practice.gov.cn', 'https://dangxiao.example.edu'];

/** So many drafts, of about `characters` each, over so many years, the last one the newest. */
export function many(count: number, characters = 1_500, years = 4): ArchivedDraft[] {
  return Array.from({ length: count }, (_, index) => {
    const at = Date.now() - Math.round((count - index) * ((years * 365 * DAY) / count));
    const year = new Date(at).getFullYear();
    const lines = [`${year}年度${TITLES[index % 4]}`, '各位代表：', `这是第${index + 1}号报告。`];
    let length = lines.join('\n').length;
    for (let sentence = index; length < characters; sentence += 1) {
      const words = SENTENCES[sentence % SENTENCES.length] ?? '';
      lines.push(words);
      length += words.length + 1;
    }
    return draft(`many-${index}`, lines.join('\n'), {
      ...{ order: index + 1, createdAt: at, updatedAt: at, type: TYPES[index % 4] ?? 'other' },
      origin: SITES[index % 3] ?? '',
    });
  });
}

/** All that is kept, as the database and the folder of copies have it; versions without their numbers are comparable. */
export async function stored(page: Page): Promise<{
  drafts: DraftRecord[];
  versions: VersionRecord[];
  notices: unknown[];
  writer: unknown[];
  copies: string[];
}> {
  return page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('shuzhi');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = <T>(store: string) =>
      new Promise<T[]>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const [drafts, versions] = [await all<DraftRecord>('drafts'), await all<VersionRecord>('versions')];
    const [notices, writer] = [await all('notices'), await all('writer')];
    database.close();
    const copies: string[] = [];
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('drafts', { create: true });
    for await (const name of folder.keys()) copies.push(name);
    return { drafts, versions, notices, writer, copies };
  });
}

/** Changes a draft behind the background's back. */
export async function writeDirectly(page: Page, record: DraftRecord): Promise<void> {
  await page.evaluate(
    (draftRecord) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('shuzhi');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const tx = request.result.transaction('drafts', 'readwrite');
          tx.objectStore('drafts').put(draftRecord);
          tx.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    record,
  );
}
