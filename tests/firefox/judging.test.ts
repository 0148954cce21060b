/** What is judged: several boxes as one report, the role it is checked for, findings put aside. */
import type { Frame, Page } from 'puppeteer-core';
import {
  attributeOf,
  countOf,
  dockedPanel,
  expect,
  fill,
  frameAt,
  hasFocus,
  press,
  selectLabel,
  statusOf,
  submit,
  test,
  textOf,
  valueIn,
  withControl,
} from './firefox.ts';

const STUDY = '系统学习了代表法和监督法，参加县里举办的培训班两期，撰写心得三篇。';
const DUTIES = '召开主席团会议六次，组织代表视察三次，督办建议四十二件，全部办结并答复代表。';
const INTEGRITY = '下乡用餐一律交费，亲属没有在本镇承包项目的情形。';
const PROBLEMS = '调研还不够深入，督办力度不大，原因是深入一线的时间偏少。';
const PLANS = '明年，我将每季度走访一遍代表联络站，督办好每件建议。';
const field = 'textarea[name=content]';

async function openForm(page: Page, url: string): Promise<Frame> {
  await page.goto(`${url}/report/mixed`);
  await expect.poll(() => countOf(page, 'shuzhi-launcher')).toBe(3);
  const plans = await frameAt(page, 'iframe[name=plans]');
  await expect.poll(() => countOf(plans, 'shuzhi-launcher')).toBe(1);
  await press(page, 'shuzhi-launcher');
  const panel = await dockedPanel(page);
  await expect.poll(() => textOf(panel, '[data-scope=whole]')).toContain('5');
  await fill(page, '[name=study]', STUDY);
  await expect.poll(() => statusOf(panel, 'study')).toBe('present');
  return panel;
}

test('several boxes are one report: parts found in any, shown in theirs, inserted into the box that means them', async ({
  page,
  portal,
}) => {
  const panel = await openForm(page, portal.url);
  expect(await attributeOf(panel, '[data-scope=whole]', 'aria-pressed')).toBe('true');
  expect(await statusOf(panel, 'integrity')).toBe('missing');
  for (const id of ['title', 'signature', 'date'])
    expect(await attributeOf(panel, `[data-part=${id}]`, 'data-requirement'), id).not.toBe('required');

  const [editor, plans] = [await frameAt(page, 'iframe.editor'), await frameAt(page, 'iframe[name=plans]')];
  await press(editor, 'body');
  await page.keyboard.type(DUTIES);
  await fill(page, '[name=problems]', PROBLEMS);
  await fill(plans, 'textarea', PLANS);
  for (const id of ['study', 'duties', 'problems', 'plans'])
    await expect.poll(() => statusOf(panel, id), { message: id }).toBe('present');
  expect(await textOf(panel, '[data-part=plans] [data-column]')).toContain('下一步打算');
  expect(await textOf(panel, '[data-part=integrity] [data-column]')).toContain('述廉情况');

  await press(panel, '[data-part=integrity] [data-action=insert]');
  await expect.poll(() => valueIn(page, '[name=integrity]')).toMatch(/廉洁/);
  expect(await valueIn(page, '[name=problems]')).toBe(PROBLEMS);
  await page.focus('[name=integrity]');
  await withControl(page, 'z');
  await expect.poll(() => valueIn(page, '[name=integrity]')).toBe('');
  await fill(page, '[name=integrity]', INTEGRITY);
  await expect.poll(() => statusOf(panel, 'integrity')).toBe('present');
  expect(await countOf(panel, '[data-requirement=required][data-status=missing]')).toBe(0);

  await press(panel, '[data-part=plans] [data-action=reveal]');
  await expect.poll(() => hasFocus(plans, 'textarea')).toBe(true);
  await press(panel, '[data-part=study] [data-action=reveal]');
  await expect.poll(() => hasFocus(page, '[name=study]')).toBe(true);

  await submit(page);
  const sent = await portal.lastSubmission();
  expect({ ...sent, duties: sent.duties?.trim() }).toEqual({
    ...{ study: STUDY, duties: DUTIES, integrity: INTEGRITY, problems: PROBLEMS, plans: PLANS, opinion: '' },
  });
});

test('one box or the whole report: the choice is remembered', async ({ page, portal }) => {
  const panel = await openForm(page, portal.url);
  await press(panel, '[data-scope=box]');
  await expect.poll(() => attributeOf(panel, '[data-scope=box]', 'aria-pressed')).toBe('true');
  await expect.poll(() => countOf(panel, '[data-part][data-status=missing]')).toBe(0);
  await fill(page, '[name=problems]', PROBLEMS);
  await expect.poll(() => textOf(panel, '[data-scope=box]')).toContain('存在问题');
  await expect.poll(() => statusOf(panel, 'problems')).toBe('present');
  await page.reload();
  await expect.poll(() => countOf(page, 'shuzhi-launcher')).toBe(3);
  await press(page, 'shuzhi-launcher');
  const again = await dockedPanel(page);
  await expect.poll(() => attributeOf(again, '[data-scope=box]', 'aria-pressed')).toBe('true');
  await press(again, '[data-scope=whole]');
  await expect.poll(() => statusOf(again, 'integrity')).toBe('missing');
});

test('a role is chosen over a report, kept for its field, and recognised again', async ({ page, portal }) => {
  const written = '2026年度个人总结\n一年来，我认真完成了领导交办的工作。';
  const chosen = (panel: Frame) =>
    panel.$eval('[name=role]', (one) => (one as HTMLSelectElement).selectedOptions[0]?.text).catch(() => '');
  await page.goto(`${portal.url}/report/textarea`);
  await fill(page, field, written);
  await press(page, 'shuzhi-launcher');
  const panel = await dockedPanel(page);
  await panel.waitForSelector('[name=documentType]');
  await panel.select('[name=documentType]', 'annual-summary');
  await expect.poll(() => chosen(panel)).toBe('自动识别');
  await selectLabel(panel, '[name=role]', '教师');
  await expect.poll(() => valueIn(panel, '[name=role]')).toBe('teacher');
  await press(panel, '[data-part=duties] [data-action=insert], [data-outline-part=duties] [data-action=insert]');
  await expect.poll(() => valueIn(page, field)).toMatch(/教育教学工作情况/);

  await page.goto(`${portal.url}/report/textarea`);
  await fill(page, field, written);
  await press(page, 'shuzhi-launcher');
  const again = await dockedPanel(page);
  await expect.poll(() => valueIn(again, '[name=role]')).toBe('teacher');
  await again.select('[name=role]', 'auto');
  await expect.poll(() => valueIn(again, '[name=role]')).toBe('auto');
  await fill(page, field, written.replace('个人总结', '教师个人总结'));
  await expect.poll(() => chosen(again)).toBe('自动识别：教师');
});

test('a finding is put aside at one place, in the text, for good, and taken back', async ({
  page,
  portal,
  openOwn,
}) => {
  const text = '2025年度述职报告\n各位选民：\n我叫李明华，在××镇走访，又到××镇听取意见。\n二零二五年我提出建议六件。';
  await page.goto(`${portal.url}/report/textarea`);
  await fill(page, field, text);
  await press(page, 'shuzhi-launcher');
  const panel = await dockedPanel(page);
  const [placeholders, numerals] = ['.findings [data-rule=placeholders]', '.findings [data-rule=numerals]'];
  await expect.poll(() => countOf(panel, placeholders)).toBe(2);

  await press(panel, `${placeholders} .more summary`);
  await press(panel, `${placeholders} [data-action=ignore-here]`);
  await expect.poll(() => countOf(panel, placeholders)).toBe(1);
  await press(panel, `${placeholders} [data-action=ignore]`);
  await expect.poll(() => countOf(panel, placeholders)).toBe(0);
  await press(panel, `${numerals} .more summary`);
  await press(panel, `${numerals} [data-action=ignore-always]`);
  await expect.poll(() => countOf(panel, numerals)).toBe(0);

  const settings = await openOwn('options.html');
  await press(settings, '[data-rule=numerals] [data-action=heed]');
  await expect.poll(() => countOf(settings, '[data-rule=numerals]')).toBe(0);
  await page.bringToFront();
  await expect.poll(() => countOf(panel, numerals)).toBe(1);

  await press(panel, '.ignored summary');
  await expect.poll(() => countOf(panel, '.ignored [data-rule=placeholders]')).toBe(2);
  await press(panel, '.ignored [data-rule=placeholders] [data-action=heed]');
  await expect.poll(() => countOf(panel, placeholders)).toBeGreaterThan(0);
  expect(await valueIn(page, field)).toBe(text);
});
