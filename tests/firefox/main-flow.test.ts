/** The main job: a report drafted in the portal's own box gets a check, the part not found is inserted, and submitted. */
import { dockedPanel, expect, press, report, statusOf, submit, test, withControl } from './firefox.ts';

const field = 'textarea[name=content]';

test('a report typed into a text box is judged, mended, undone and submitted', async ({ page, portal }) => {
  await page.goto(`${portal.url}/report/textarea`);
  const value = () => page.$eval(field, (box) => (box as HTMLTextAreaElement).value);
  await page.click(field);
  await page.keyboard.type(report);
  expect(await value()).toBe(report);

  await press(page, 'shuzhi-launcher');
  const panel = await dockedPanel(page);
  await expect.poll(() => statusOf(panel, 'integrity')).toBe('missing');
  expect(await panel.$eval('[data-part=integrity]', (part) => part.textContent)).toMatch(/未找到|not found/i);
  for (const id of ['title', 'study', 'duties', 'achievements', 'problems', 'plans', 'signature', 'date']) {
    expect(await statusOf(panel, id), id).toBe('present');
  }

  await press(panel, '[data-part=integrity] [data-action=insert]');
  await expect.poll(value).toMatch(/四、廉洁自律情况/);
  const mended = await value();
  expect([...mended.matchAll(/^([一二三四五六七])、/gm)].map(([, number]) => number).join('')).toBe('一二三四五六');
  await expect.poll(() => statusOf(panel, 'integrity')).not.toBe('missing');

  await withControl(page, 'z');
  await expect.poll(value, { message: 'one Ctrl+Z takes exactly it back' }).toBe(report);
  await withControl(page, 'y');
  await expect.poll(value).toBe(mended);

  await submit(page);
  expect((await portal.lastSubmission()).content?.replaceAll('\r\n', '\n')).toBe(mended);
});

test('a passage is shown, a finding is mended with one press and taken back with one Ctrl+Z', async ({
  page,
  portal,
}) => {
  const text =
    '2025年度述职报告\n各位选民：\n二零二五年我提出建议六件。\n我走访偏远的村民组太少，答应回话的事拖了两个月。';
  await page.goto(`${portal.url}/report/textarea`);
  const value = () => page.$eval(field, (box) => (box as HTMLTextAreaElement).value);
  await page.click(field);
  await page.keyboard.type(text);
  await press(page, 'shuzhi-launcher');
  const panel = await dockedPanel(page);
  await press(panel, '[data-part=title] [data-action=reveal]');
  const selected = () =>
    page.$eval(field, (box) => {
      const { value: all, selectionStart, selectionEnd } = box as HTMLTextAreaElement;
      return all.slice(selectionStart, selectionEnd);
    });
  await expect.poll(selected).toBe('2025年度述职报告');
  await press(panel, '.findings [data-rule=numerals] [data-action=fix]');
  await expect.poll(value).toBe(text.replace('二零', '二〇'));
  await withControl(page, 'z');
  await expect.poll(value).toBe(text);
});
