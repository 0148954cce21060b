/** Five hundred pieces of text that are scripts to a page that takes text for markup: shown as text, run nowhere. */
import type { Frame, Page } from '@playwright/test';
import { dockedPanel, expect, report, test } from './extension.ts';
import { draft, seed } from './seeded-drafts.ts';

const RUN = 'alert(1)';
const VECTORS = [
  `<script>${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<iframe srcdoc="<script>${RUN}</script>"></iframe>`,
  `<iframe src="javascript:${RUN}"></iframe>`,
  `<a href="javascript:${RUN}">查看</a>`,
  `<body onload=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<math><mtext></mtext><mglyph><style><img src=x onerror=${RUN}></style></mglyph></math>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<form action="javascript:${RUN}"><button>提交</button></form>`,
  `<base href="javascript:${RUN}//">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<link rel=stylesheet href="data:text/css,*{}" onload=${RUN}>`,
  `<style>@import 'x';</style><img src=x onerror=${RUN}>`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `&lt;img src=x onerror=${RUN}&gt;`,
  `\${${RUN}}{{constructor.constructor('${RUN}')()}}`,
  `javascript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
];
const WRAPPINGS: readonly ((payload: string) => string)[] = [
  (payload) => payload,
  (payload) => `"${payload}`,
  (payload) => `'${payload}`,
  (payload) => `">${payload}`,
  (payload) => `'>${payload}`,
  (payload) => `</textarea>${payload}`,
  (payload) => `</title>${payload}`,
  (payload) => `</script>${payload}`,
  (payload) => `<!--${payload}-->`,
  (payload) => `--!>${payload}`,
  (payload) => `<![CDATA[${payload}]]>`,
  (payload) => `一、${payload}`,
  (payload) => `（一）${payload}`,
  (payload) => `《${payload}》`,
  (payload) => `××${payload}`,
  (payload) => payload.toUpperCase(),
  (payload) => payload.replaceAll(' ', '/'),
  (payload) => payload.replaceAll('<', '<\0'),
  (payload) => payload.replaceAll('on', 'o\nn'),
  (payload) => `\u202e${payload}\u2066`,
];
const payloads = VECTORS.flatMap((vector) => WRAPPINGS.map((wrap) => wrap(vector)));

test.beforeEach(({ page }) => {
  expect(payloads).toHaveLength(500);
  page.on('dialog', async (dialog) => {
    await dialog.dismiss();
    throw new Error(`a script ran: ${dialog.message()}`);
  });
});

/** Nothing of it became an element, and the browser had nothing to refuse. */
async function expectOnlyText(place: Page | Frame, consoleErrors: readonly string[]): Promise<void> {
  const made =
    'script:not([src]), iframe, object, embed, base, svg[onload], math, video, template, noscript, meta[http-equiv]';
  await expect(place.locator(`${made}, [onerror], [onload], [onfocus], [ontoggle]`)).toHaveCount(0);
  await expect(place.locator('a[href^="javascript:" i], form[action^="javascript:" i]')).toHaveCount(0);
  expect(consoleErrors).toEqual([]);
}

test('in the names, titles, labels and texts of drafts', async ({
  page,
  consoleErrors,
  browserWithExtension: { base },
}) => {
  await page.goto(`${base}workbench.html`);
  const drafts = payloads.map((payload, index) =>
    draft(`p${index}`, `${payload}\n${report.slice(0, 300)}`, {
      order: index + 1,
      name: index % 2 === 0 ? payload.slice(0, 80) : '',
      pageTitle: payload.slice(0, 200),
      boxes: [{ label: payload.slice(0, 200), text: `${payload}\n${report.slice(0, 200)}` }],
    }),
  );
  await seed(page, drafts);
  await page.reload();
  await expect(page.locator('[data-draft]')).toHaveCount(50);
  for (let shown = 50; shown < payloads.length; shown += 50) {
    await page.locator('[data-action=more]').click();
    await expect(page.locator('[data-draft]')).toHaveCount(shown + 50);
  }
  await expectOnlyText(page, consoleErrors);
  await page.locator('[data-draft] [data-action=open]').first().click();
  await expect(page.locator('.opened pre')).toContainText(report.slice(0, 100));
  await expectOnlyText(page, consoleErrors);
});

test('in a report, its headings and its placeholders', async ({ page, portal, consoleErrors }) => {
  await page.goto(`${portal.url}/report/textarea`);
  await page.fill('textarea[name=content]', `${report}\n${payloads.join('\n')}`);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await expect(panel.locator('[data-rule]').first()).toBeVisible();
  await expectOnlyText(panel, consoleErrors);
});

test('in a notice, and in the set made of it', async ({ page, consoleErrors, browserWithExtension: { base } }) => {
  await page.goto(`${base}requirements.html`);
  const notice = `关于做好述职述廉工作的通知\n述职报告要包括以下内容：一是${payloads.slice(0, 20).join('；二是')}。字数不超过3000字。\n${payloads.join('\n')}`;
  await page.locator('[name=paste]').fill(notice);
  await page.locator('[data-action=read-paste]').click();
  await expect(page.locator('[data-asked]').first()).toBeVisible();
  await expectOnlyText(page, consoleErrors);
});
