/** What the writer brings along: sentences and types of his own, a notice’s requirements, other people’s samples. */
import type { Frame, Page } from 'puppeteer-core';
import { COPIED } from '../portal/pages/sample-reports.ts';
import {
  attributeOf,
  countOf,
  dockedPanel,
  expect,
  fill,
  hasFocus,
  press,
  report,
  selectLabel,
  statusOf,
  submit,
  test,
  textOf,
  valueIn,
  withControl,
} from './firefox.ts';

const field = 'textarea[name=content]';

async function panelOver(page: Page, url: string, text: string): Promise<Frame> {
  await page.bringToFront();
  await page.goto(`${url}/report/textarea`);
  await fill(page, field, text);
  await press(page, 'shuzhi-launcher');
  return dockedPanel(page);
}

test('a notice is read off its page, saved for its site, and the report there is checked by it', async ({
  page,
  portal,
  openOwn,
}) => {
  await page.goto(`${portal.url}/notice`);
  const before = await page.content();
  const requirements = await openOwn('requirements.html', page);
  await expect.poll(() => valueIn(requirements, '[name=title]')).toBe('关于做好2026年度人大代表述职工作的通知');
  for (const part of ['study', 'duties', 'integrity', 'problems', 'plans'])
    expect(await countOf(requirements, `[data-asked=${part}] input:checked`), part).toBeGreaterThan(0);
  expect(await valueIn(requirements, '[name=deadline]')).toBe('2026-12-10');
  expect(await valueIn(requirements, '[name=site]')).toBe(new URL(portal.url).host);
  expect(await page.content(), 'the page is only read').toBe(before);
  await press(requirements, '[data-action=save]');
  await requirements.waitForSelector('[data-notice=saved]');

  const panel = await panelOver(page, portal.url, '我走访了42户选民，办结建议3件。');
  await expect
    .poll(() => textOf(panel, '[data-requirements=used]'))
    .toContain('关于做好2026年度人大代表述职工作的通知');
  expect(await attributeOf(panel, '[data-part=integrity]', 'data-requirement')).toBe('required');
  expect(await textOf(panel, '[data-part=integrity] .reason')).toContain('廉洁自律');
  expect(await textOf(panel, '[data-deadline]')).toContain('12月10日前交');
  await expect.poll(() => textOf(panel, '[data-rule=notice-length]')).toContain('通知要求不少于1500字');
  await press(panel, '[data-action=not-use-requirements]');
  await panel.waitForSelector('[data-requirements=unused]');
  expect(await countOf(panel, '.reason')).toBe(0);
  await press(panel, '[data-action=use-requirements]');
  await panel.waitForSelector('[data-part=integrity] .reason');
});

test('a sentence with blanks is added, filled in by keyboard, inserted at the caret, undone and redone', async ({
  page,
  portal,
}) => {
  const [before, after] = ['2026年度人大代表述职报告\n一年来，认真履职。', '\n下一步，我将继续努力。'];
  const filled = '全年走访选民126次，收集意见31件。';
  await page.goto(`${portal.url}/report/textarea`);
  await fill(page, field, before + after);
  await page.$eval(field, (box, at) => (box as HTMLTextAreaElement).setSelectionRange(at, at), before.length);
  await press(page, 'shuzhi-launcher');
  const panel = await dockedPanel(page);
  await press(panel, '.snippets summary');
  await press(panel, '[data-action=add-snippet]');
  await expect.poll(() => hasFocus(panel, '[name=snippet-text]')).toBe(true);
  await page.keyboard.type('全年走访选民〔次数〕次，收集意见〔件数〕件。');
  await press(panel, '[data-action=save-snippet]');
  await expect.poll(() => hasFocus(panel, '[data-action=choose-snippet]'), { message: 'has the keyboard' }).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => hasFocus(panel, '[data-blank=次数]')).toBe(true);
  await page.keyboard.type('126');
  await page.keyboard.press('Tab');
  await expect.poll(() => hasFocus(panel, '[data-blank=件数]')).toBe(true);
  await page.keyboard.type('31');
  await expect.poll(() => textOf(panel, '.snippet-form .preview')).toBe(filled);
  await page.keyboard.press('Enter');

  await expect.poll(() => valueIn(page, field)).toBe(before + filled + after);
  await panel.waitForSelector('[data-notice=applied]');
  await withControl(page, 'z');
  await expect.poll(() => valueIn(page, field), { message: 'one Ctrl+Z takes it back' }).toBe(before + after);
  await withControl(page, 'y');
  await expect.poll(() => valueIn(page, field)).toBe(before + filled + after);
});

test('a type of one’s own is made, and a report judged, mended and sent by it', async ({ page, portal, openOwn }) => {
  const starter = '一年来，我走访困难户四十六户，帮助群众解决饮水、修路等问题九件。';
  const types = await openOwn('types.html');
  await types.select('[name=base]', 'official-duty-integrity');
  await press(types, '[data-action=copy-built-in]');
  await fill(types, '[name=title]', '乡镇干部述职');
  await press(types, '[data-action=add-own-part]');
  for (const [name, text] of [
    ['partTitle', '联系群众'],
    ['headings', '联系群众'],
    ['phrases', '走访困难户\n民情日记'],
    ['advice', '写走访了多少户、解决了什么事。'],
    ['heading', '联系群众情况'],
    ['starters', starter],
  ] as const)
    await fill(types, `[name=${name}]`, text);
  await press(types, '[data-action=save]');
  await types.waitForSelector('[data-notice=saved]');

  const panel = await panelOver(page, portal.url, report);
  await panel.waitForSelector('[data-part=integrity]');
  await selectLabel(panel, '[name=documentType]', '乡镇干部述职');
  const own = '[data-part^=own-]';
  await expect.poll(() => attributeOf(panel, own, 'data-status')).toBe('missing');
  expect(await attributeOf(panel, own, 'data-requirement')).toBe('required');
  expect(await textOf(panel, own)).toContain('联系群众');
  await press(panel, `${own} [data-action=insert]`);
  await expect.poll(() => valueIn(page, field)).toMatch(/[三四五六]、联系群众情况\n一年来，我走访困难户/);
  await expect.poll(() => attributeOf(panel, own, 'data-status')).toBe('present');
  const mended = await valueIn(page, field);
  await page.focus(field);
  await withControl(page, 'z');
  await expect.poll(() => valueIn(page, field)).toBe(report);
  await withControl(page, 'y');
  await expect.poll(() => valueIn(page, field)).toBe(mended);
  await submit(page);
  expect((await portal.lastSubmission()).content?.replaceAll('\r\n', '\n')).toBe(mended);
});

test('samples are set side by side, one becomes an outline in the open report, what is copied is told of', async ({
  page: form,
  firefox,
  portal,
  openOwn,
}) => {
  await form.goto(`${portal.url}/report/textarea`);
  await expect.poll(() => countOf(form, 'shuzhi-launcher')).toBe(1);
  const page = await firefox.browser.newPage();
  await page.goto(`${portal.url}/samples/four`);
  const samples = await openOwn('samples.html', page);
  await expect.poll(() => countOf(samples, '[data-sample]')).toBe(4);
  await samples.waitForSelector('[data-sample="0"] [data-missing=problems]');
  await samples.waitForSelector('[data-sample="1"] [data-placeholder="本站"]');
  await samples.waitForSelector('[data-kept]');

  await press(samples, '[data-sample="0"] [data-action=use-outline]');
  const outline = 'textarea[name=outline]';
  await expect.poll(() => valueIn(samples, outline)).toMatch(/二、扎根〔地名〕，走访选民〔数〕户/u);
  const text = await valueIn(samples, outline);
  expect(text).toMatch(/存在的不足〔范文里没有，要求写〕/u);
  expect(text).not.toMatch(/蓝皮本子|刘志远|云溪|126/u);
  await press(samples, '[data-action=put-outline]');
  await samples.waitForSelector('[data-notice=applied]');
  await expect.poll(() => valueIn(form, field)).toBe(text);
  await form.bringToFront();
  await form.focus(field);
  await withControl(form, 'z');
  await expect.poll(() => valueIn(form, field)).toBe('');
  await withControl(form, 'y');
  await expect.poll(() => valueIn(form, field)).toBe(text);

  await press(form, 'shuzhi-launcher');
  const panel = await dockedPanel(form);
  await expect.poll(() => statusOf(panel, 'problems')).toBeDefined();
  expect(await countOf(panel, '[data-rule=copied]')).toBe(0);
  await fill(form, field, `${text}\n${COPIED}`);
  await expect.poll(() => textOf(panel, '[data-rule=copied]')).toContain('篇一');
  await press(panel, '[data-rule=copied] [data-action=reveal]');
  await expect
    .poll(() =>
      form.$eval(field, (one) => {
        const box = one as HTMLTextAreaElement;
        return box.value.slice(box.selectionStart, box.selectionEnd);
      }),
    )
    .toBe(COPIED.slice(0, -1));
  await page.close();
});
