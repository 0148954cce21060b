import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createChoosing } from '../../../session/choosing.ts';
import type { OpenReport } from '../../../session/open-reports.ts';
import { createChoices } from '../../../storage/choices.ts';
import { databaseSource } from '../../../storage/db.ts';

const page = 'http://oa.practice.gov.cn/report?id=7';
/** The form stands in a frame of another host. */
const sender = { tabId: 7, frameId: 2, origin: 'http://form.practice.gov.cn', page };
const key = '/inner#正文';
const open = { sender, report: { key } } as OpenReport;
let opened = 0;

function choosing() {
  opened += 1;
  return createChoosing(createChoices(databaseSource(`choosing-${opened}`)));
}

it('a field is refused and pinned under the origin of its own frame', async () => {
  const choices = choosing();
  await choices.neglect(open, 'refused');
  expect(await choices.of(sender)).toEqual({ never: false, refused: [key], pinned: [] });
  expect(await choices.of({ ...sender, origin: 'http://oa.practice.gov.cn' })).toEqual({
    never: false,
    refused: [],
    pinned: [],
  });
  await choices.pin(sender, key);
  expect(await choices.of(sender)).toEqual({ never: false, refused: [], pinned: [key] });
});

it('a page and a site are those of the tab, whatever the frame, and whatever the query', async () => {
  const choices = choosing();
  await choices.neglect(open, 'page');
  expect(await choices.never('http://oa.practice.gov.cn/report?id=8')).toBe('page');
  expect(await choices.never('http://oa.practice.gov.cn/other')).toBe(null);
  expect((await choices.of(sender)).never).toBe(true);
  await choices.neglect(open, 'site');
  expect(await choices.never('http://oa.practice.gov.cn/other')).toBe('site');
  await choices.attend(page);
  expect(await choices.never(page)).toBe(null);
});

it('an address the browser does not tell is under no decision', async () => {
  const choices = choosing();
  await choices.neglect({ ...open, sender: { ...sender, page: '' } }, 'site');
  expect(await choices.never('')).toBe(null);
  expect((await choices.of({ ...sender, page: '' })).never).toBe(false);
});

it('a database that cannot be read hides no field', async () => {
  const unreadable = createChoosing(
    createChoices(async () => {
      throw new DOMException('', 'UnknownError');
    }),
  );
  expect(await unreadable.of(sender)).toEqual({ never: false, refused: [], pinned: [] });
  expect(await unreadable.never(page)).toBe(null);
  await expect(unreadable.pin(sender, key), 'what cannot be kept is not called kept').rejects.toThrow();
});
