import { beforeEach, describe, expect, it } from 'vitest';
import {
  createSubmitting,
  type Landing,
  outcomeOf,
  type Submission,
  type Submitting,
} from '../../../session/submitting.ts';
import type { DraftRecord } from '../../../storage/types.ts';

const at = 1000;
const sent = {
  tabId: 7,
  frameId: 4,
  origin: 'http://oa.practice.gov.cn',
  key: '/report#正文',
  lifetime: 'life-0001',
  draftId: null,
  at,
};
const frame = (over: Partial<Landing>): Landing => ({
  frameId: 4,
  born: at + 1,
  status: 200,
  login: false,
  expired: false,
  passing: false,
  ...over,
});
const before = at - 1;

describe('what came of a submit', () => {
  it.each<[string, Landing[], string]>([
    ['a login page', [frame({ login: true })], 'refused'],
    ['a login page around the frame that sent it', [frame({ frameId: 0, login: true })], 'refused'],
    ['a login in the document the report stood in', [frame({ born: before, login: true })], 'refused'],
    ['401', [frame({ status: 401, passing: true })], 'refused'],
    ['403', [frame({ status: 403 })], 'refused'],
    ['words of a login that ran out', [frame({ expired: true, passing: true })], 'refused'],
    ['a page', [frame({})], 'taken'],
    ['a page around the frame that sent it', [frame({ frameId: 0 })], 'taken'],
    ['a few words that may lead on', [frame({ passing: true })], 'open'],
    ['the form, still there', [frame({ born: before })], 'open'],
    ['the form, and a frame that came beside it', [frame({ born: before }), frame({ frameId: 9 })], 'open'],
    [
      'a login that stood beside it all along',
      [frame({ born: before }), frame({ frameId: 9, born: before, login: true })],
      'open',
    ],
    ['403 in a frame beside it', [frame({ born: before }), frame({ frameId: 9, status: 403 })], 'open'],
    ['nothing that could be looked at', [], 'open'],
  ])('%s', (_, frames, outcome) => expect(outcomeOf(sent, frames)).toBe(outcome));
});

describe('submitting', () => {
  const draft = (id: string, lifetime: string, text = '一年来') =>
    ({ id, lifetime, boxes: [{ label: '正文', text }] }) as unknown as DraftRecord;
  let kept: DraftRecord[] = [];
  let stored: readonly Submission[] = [];
  let frames: Landing[] = [];
  let told: unknown[] = [];
  let marked: string[] = [];
  let waiting = false;
  let time = 0;

  const start = (): Submitting =>
    createSubmitting({
      drafts: { ofField: async () => kept, interrupt: async (id) => void marked.push(id) },
      memory: {
        read: async () => stored,
        write: async (submissions) => {
          stored = submissions;
        },
      },
      look: async () => frames,
      interrupted: async (tabId, { id }) => void told.push([tabId, id]),
      waiting: (is) => {
        waiting = is;
      },
      now: () => time,
    });
  let submitting: Submitting;

  beforeEach(() => {
    [kept, stored, frames, told, marked, waiting, time] = [[draft('a', 'life-0001')], [], [], [], [], false, 0];
    submitting = start();
  });

  it('marks the draft and says so once, though several documents come', async () => {
    await submitting.sent(sent);
    expect(waiting).toBe(true);
    frames = [frame({ login: true })];
    await Promise.all([submitting.moved(7), submitting.moved(7)]);
    expect([marked, told, stored, waiting]).toEqual([['a'], [[7, 'a']], [], false]);
  });

  it('forgets what was taken', async () => {
    await submitting.sent(sent);
    frames = [frame({})];
    await submitting.moved(7);
    frames = [frame({ login: true })];
    await submitting.moved(7);
    expect([marked, told, waiting]).toEqual([[], [], false]);
  });

  it('does not mind other tabs', async () => {
    await submitting.sent(sent);
    frames = [frame({ login: true })];
    await submitting.moved(8);
    expect([told, stored.length]).toEqual([[], 1]);
  });

  it('goes on after a stop of the background', async () => {
    await submitting.sent(sent);
    frames = [frame({ login: true })];
    waiting = false;
    await start().resume();
    expect([marked, told]).toEqual([['a'], [[7, 'a']]]);
  });

  it('takes the page’s word for what it can see', async () => {
    await submitting.sent(sent);
    await submitting.ended({ tabId: 7, frameId: 4 }, sent.key, true);
    await submitting.sent(sent);
    await submitting.ended({ tabId: 7, frameId: 4 }, sent.key, false);
    await submitting.ended({ tabId: 7, frameId: 4 }, sent.key, true);
    expect([marked, stored]).toEqual([['a'], []]);
  });

  it('marks the draft it stood in when this page wrote none, and says nothing where none is kept', async () => {
    kept = [draft('old', 'life-0000')];
    await submitting.sent({ ...sent, draftId: 'old' });
    await submitting.ended({ tabId: 7, frameId: 4 }, sent.key, true);
    await submitting.sent(sent);
    await submitting.ended({ tabId: 7, frameId: 4 }, sent.key, true);
    expect([marked, told]).toEqual([['old'], [[7, 'old']]]);
  });

  it('waits three minutes at most', async () => {
    await submitting.sent(sent);
    time = 180_001;
    frames = [frame({ login: true })];
    await submitting.moved(7);
    expect([told, waiting]).toEqual([[], false]);
  });

  it('a closed tab is waited for no longer', async () => {
    await submitting.sent(sent);
    await submitting.dropTab(7);
    expect([stored, waiting]).toEqual([[], false]);
  });
});
