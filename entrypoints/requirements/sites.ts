import { browser } from 'wxt/browser';
import type { DocumentTypeId } from '../../engine/types.ts';
import { send } from '../../messaging/client.ts';
import type { Binding } from '../../messaging/requirement-messages.ts';

/** Hosts a set may be meant for, the likeliest first. */
export interface Sites {
  readonly hosts: readonly string[];
  /** Reports are, or may be, written on the first of them. */
  readonly likely: boolean;
}

/** Those with reports, that of the page the notice stands on, those the writer enabled. */
export async function sitesToChoose(noticeUrl: string): Promise<Sites> {
  const [origins, { origins: patterns = [] }] = await Promise.all([
    send('requirements.sites', {}),
    browser.permissions.getAll(),
  ]);
  const withReports = origins.flatMap((origin) => hostIn(origin.replace(/^sandbox\+/, '')) ?? []);
  const own = /^https?:/u.test(noticeUrl) ? (hostIn(noticeUrl) ?? '') : '';
  const enabled = patterns.flatMap((pattern) =>
    pattern.includes('*.') ? [] : (hostIn(pattern.replace(/\*$/, '')) ?? []),
  );
  const ownFirst =
    own !== '' && (withReports.includes(own) || (withReports.length === 0 && (await isAllowed(noticeUrl))));
  const hosts = [...(ownFirst ? [own] : []), ...withReports, ...enabled, own].filter((host) => host !== '');
  return { hosts: [...new Set(hosts)], likely: ownFirst || withReports.length + enabled.length > 0 };
}

/** What a set that was just read is meant for, until the writer says otherwise. */
export function bindingFor({ hosts: [first], likely }: Sites, type: DocumentTypeId): Binding {
  if (first !== undefined && likely) return { kind: 'site', site: first };
  return type === 'other' ? { kind: 'site', site: first ?? '' } : { kind: 'type', type };
}

/** The host of an address, or of what a writer types for one; undefined where there is none. */
export function hostIn(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^[a-z]+:\/\//iu.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return undefined;
  const { host } = new URL(address);
  return host === '' ? undefined : host;
}

async function isAllowed(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
