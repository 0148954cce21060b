/** 放到报告里 where the report is spread over the boxes of a form: each part of an outline goes into the box that means it. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { dockedPanel, expect, test } from './extension.ts';

const SAMPLE = `人大代表述职报告
各位选民：我是人大代表，现将履职情况报告如下。
一、加强学习，提高本领
我学习了代表法和监督法，参加了两期培训班，写了心得。
二、走访选民，办好建议
我走访了选民，提出建议三件，都已经办成，群众满意。
三、存在的不足
调研还不够深入，督办的力度不大，联系选民不够经常。
四、明年的打算
明年，我将每季度走访一遍代表联络站，督办好每件建议。`;
const WRITTEN = '系统学习了代表法。';

const editor = (form: Page) => form.frameLocator('iframe.editor').locator('body');
const plans = (form: Page) => form.frameLocator('iframe[name=plans]').locator('textarea');

async function openForm(form: Page, url: string): Promise<void> {
  await form.goto(`${url}/report/mixed`);
  await expect(form.locator('shuzhi-launcher')).toHaveCount(3);
  await expect(form.frameLocator('iframe[name=plans]').locator('shuzhi-launcher')).toHaveCount(1);
}

async function openOutline(context: BrowserContext, base: string): Promise<Page> {
  const samples = await context.newPage();
  await samples.goto(`${base}samples.html`);
  await samples.locator('[name=paste]').fill(SAMPLE);
  await samples.locator('[data-action=read-paste]').click();
  await samples.locator('[data-action=use-outline]').click();
  return samples;
}

/** Puts the part in whose heading is said, and sees where it is told to go. */
async function put(samples: Page, heading: string, column: string, outcome = 'applied'): Promise<void> {
  const section = samples.locator('select[name=section]');
  const option = section.locator('option', { hasText: heading });
  await section.selectOption((await option.getAttribute('value')) ?? '');
  await expect(samples.locator('[data-column]')).toHaveAttribute('data-column', column);
  await samples.locator('[data-action=put-outline]').click();
  await expect(samples.locator(`[data-notice=${outcome}]`)).toBeVisible();
  if (column !== '' && outcome === 'applied')
    await expect(samples.locator('[data-notice=applied]')).toContainText(`“${column}”`);
  await samples.locator('[data-notice] [data-action=close-notice]').click();
}

async function expectUndoneAndDone(form: Page, box: Locator, before: string, after: string): Promise<void> {
  await form.bringToFront();
  await box.focus();
  await form.keyboard.press('ControlOrMeta+z');
  await expect(box).toHaveValue(before);
  await form.keyboard.press('ControlOrMeta+Shift+z');
  await expect(box).toHaveValue(after);
}

test('each part goes to the end of the box that means it, is one undo step, and is what the form sends', async ({
  page: form,
  context,
  portal,
  browserWithExtension: { base },
  consoleErrors,
}) => {
  await openForm(form, portal.url);
  await form.locator('[name=study]').fill(WRITTEN);
  const samples = await openOutline(context, base);
  await expect(samples.locator('[data-no-field]')).toHaveCount(0);
  await expect(samples.locator('select[name=field]'), 'all boxes are one report').toHaveCount(0);

  await put(samples, '加强学习', '述学情况');
  await expect(samples.locator('select[name=section]'), 'the next part is offered').toHaveValue('1');
  await put(samples, '走访选民', '述职情况');
  await put(samples, '存在的不足', '存在问题');
  await put(samples, '打算', '下一步打算');

  const study = `${WRITTEN}\n加强学习，提高本领`;
  await expect(form.locator('[name=study]')).toHaveValue(study);
  await expect(editor(form)).toContainText('走访选民，办好建议');
  await expect(form.locator('[name=problems]')).toHaveValue('存在的不足');
  await expect(plans(form)).toHaveValue(/打算$/);
  for (const name of ['integrity', 'opinion']) await expect(form.locator(`[name=${name}]`)).toHaveValue('');
  const planned = await plans(form).inputValue();

  // The browser undoes the steps of one document in their order, whichever of its boxes they are in.
  await form.bringToFront();
  await form.locator('[name=problems]').focus();
  await form.keyboard.press('ControlOrMeta+z');
  await expect(form.locator('[name=problems]')).toHaveValue('');
  await expectUndoneAndDone(form, form.locator('[name=study]'), WRITTEN, study);
  await form.keyboard.press('ControlOrMeta+Shift+z');
  await expect(form.locator('[name=problems]')).toHaveValue('存在的不足');
  await expectUndoneAndDone(form, plans(form), '', planned);
  await form.getByRole('button', { name: '提交' }).click();
  await form.waitForURL(/submit/);
  const sent = await portal.lastSubmission();
  expect({ ...sent, study: sent.study?.replaceAll('\r\n', '\n'), duties: sent.duties?.trim() }).toEqual({
    ...{ study, duties: '走访选民，办好建议', integrity: '', problems: '存在的不足', plans: planned, opinion: '' },
  });
  expect(consoleErrors).toEqual([]);
});

test('a part that no box means goes into the box used last, and before that nowhere, which is said', async ({
  page: form,
  context,
  portal,
  browserWithExtension: { base },
}) => {
  await openForm(form, portal.url);
  const samples = await openOutline(context, base);
  await samples.locator('[name=outline]').fill('一、加强学习\n二、自己加的一条\n三、再加一条');
  await put(samples, '自己加的一条', '', 'nowhere');
  for (const name of ['study', 'integrity', 'problems', 'opinion'])
    await expect(form.locator(`[name=${name}]`)).toHaveValue('');
  await form.bringToFront();
  await form.locator('[name=integrity]').click();
  await samples.bringToFront();
  await put(samples, '自己加的一条', '');
  await expect(form.locator('[name=integrity]')).toHaveValue('自己加的一条');
  for (const name of ['study', 'problems', 'opinion']) await expect(form.locator(`[name=${name}]`)).toHaveValue('');
  await expect(plans(form)).toHaveValue('');
});

test('a sentence of one’s own goes into the box used last, in whichever frame, and before that nowhere', async ({
  page: form,
  portal,
  openBeside,
}) => {
  await openForm(form, portal.url);
  const panel = await openBeside(form, 'panel.html');
  await panel.locator('.snippets summary').click();
  await panel.locator('[data-action=add-snippet]').click();
  await panel.locator('[name=snippet-text]').fill('感谢信任。');
  await panel.locator('[data-action=save-snippet]').click();
  await panel.locator('[data-action=choose-snippet]').click();
  await expect(panel.locator('[data-notice=nowhere] .copyable')).toHaveText('感谢信任。');

  await form.bringToFront();
  await plans(form).click();
  await panel.bringToFront();
  await panel.locator('[data-action=choose-snippet]').click();
  await expect(panel.locator('[data-notice=applied]')).toBeVisible();
  await expect(plans(form)).toHaveValue('感谢信任。');
  for (const name of ['study', 'integrity', 'problems', 'opinion'])
    await expect(form.locator(`[name=${name}]`)).toHaveValue('');
  await expectUndoneAndDone(form, plans(form), '', '感谢信任。');
  await form.locator('shuzhi-launcher').first().click();
  const docked = await dockedPanel(form);
  await expect(docked.locator('[data-scope=whole]')).toContainText('5');
});
