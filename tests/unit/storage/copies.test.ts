import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Copies, createCopies } from '../../../storage/copies.ts';
import type { DraftRecord } from '../../../storage/types.ts';
import { memoryFolder } from './folder.ts';

let files: Map<string, string>;
let copies: Copies;

beforeEach(() => {
  files = new Map();
  copies = createCopies(async () => memoryFolder(files));
});

const draft = (order: number, text = '一年来走访选民一百二十余户'): DraftRecord => ({
  ...{ id: `draft-${order}`, order, origin: 'http://oa.practice.gov.cn', key: '/report#正文', path: '/report' },
  ...{ pageTitle: '述职报告填报', boxes: [{ label: '正文', text }], type: 'deputy-report', name: '' },
  ...{ createdAt: 1, updatedAt: 2, versionedAt: 0, lifetime: 'life-0001', sequence: 1, offerClosed: false },
  ...{ interrupted: false, removedAt: null, warnedAt: null },
});

describe('copies', () => {
  it('gives back what was copied last, newest first', async () => {
    copies.keep(draft(1, '旧'));
    copies.keep(draft(1, '新'));
    copies.keep(draft(2));
    await copies.settled();
    expect((await copies.all()).map(({ id, boxes }) => [id, boxes[0]?.text])).toEqual([
      ['draft-2', '一年来走访选民一百二十余户'],
      ['draft-1', '新'],
    ]);
  });

  it('gathers what comes within two seconds, and copies at once where it is asked to', async () => {
    vi.useFakeTimers();
    copies.keep(draft(1));
    await vi.advanceTimersByTimeAsync(1_900);
    expect(files.size).toBe(0);
    await vi.advanceTimersByTimeAsync(200);
    expect(files.size).toBe(1);
    copies.keep(draft(2), true);
    await vi.advanceTimersByTimeAsync(0);
    expect(files.size).toBe(2);
    vi.useRealTimers();
  });

  it('leaves damaged files out, and removes them', async () => {
    copies.keep(draft(1));
    await copies.settled();
    const whole = files.get('draft-1.json') ?? '';
    files.set('half.json', whole.slice(0, whole.length / 2));
    files.set('other.json', '{"id":3}');
    files.set('junk.json', '\0\0\0');
    expect((await copies.all()).map(({ id }) => id)).toEqual(['draft-1']);
    expect([...files.keys()]).toEqual(['draft-1.json']);
  });

  it('keeps the copies of the newest forty', async () => {
    for (let order = 1; order <= 45; order += 1) copies.keep(draft(order));
    await copies.settled();
    expect(await copies.all()).toHaveLength(40);
    expect(files.has('draft-5.json')).toBe(false);
    expect(files.has('draft-6.json')).toBe(true);
  });

  it('removes one, and all', async () => {
    copies.keep(draft(1));
    copies.keep(draft(2));
    await copies.settled();
    await copies.remove(['draft-1', 'never-copied']);
    expect([...files.keys()]).toEqual(['draft-2.json']);
    await copies.clear();
    expect(files.size).toBe(0);
  });

  it('says so when it cannot copy, and goes on', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let full = true;
    const failing = createCopies(async () => {
      if (full) throw new DOMException('', 'QuotaExceededError');
      return memoryFolder(files);
    });
    failing.keep(draft(1));
    await failing.settled();
    expect(said).toHaveBeenCalledOnce();
    full = false;
    failing.keep(draft(2));
    await failing.settled();
    expect(files.size).toBe(2);
    said.mockRestore();
  });

  it('gives back any text unit for unit, lone surrogates too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        copies.keep(draft(1, text));
        await copies.settled();
        expect((await copies.all())[0]?.boxes[0]?.text).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
});
