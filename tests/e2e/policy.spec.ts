/** 单位统一设置 by a policy of the browser's own. Needs a place only an administrator may write to. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extensionFolder, launchWithExtension } from '../../scripts/browser.ts';
import { test as base, dockedPanel, expect, report } from './extension.ts';

const sample = JSON.parse(
  readFileSync(new URL('../../docs/policy/chrome-edge-linux.json', import.meta.url), 'utf8'),
) as { '3rdparty': { extensions: Record<string, { version: number; packs: Record<string, object>[] }> } };
const [value] = Object.values(sample['3rdparty'].extensions);
const [pack] = value?.packs ?? [];
if (!pack) throw new Error('no pack in the sample');

const POLICY = {
  version: 1,
  packs: [
    {
      ...pack,
      locked: {
        ...pack.locked,
        sites: ['*://oa.qinghe.example/*', '*://*/*'],
        excludedSites: ['*://mail.practice.gov.cn/*'],
      },
    },
  ],
  packsText: JSON.stringify([{ name: '乡镇补充', locked: { retention: { days: 30, weeks: 4 } } }]),
};

const test = base.extend<{ policyFile: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern
  policyFile: async ({}, use, testInfo) => {
    const file = path.join(policyFolder(), `shuzhi-test-${process.pid}.json`);
    let refused = '';
    try {
      mkdirSync(path.dirname(file), { recursive: true });
      writePolicy(file, POLICY);
    } catch (error) {
      refused = String(error);
    }
    testInfo.skip(refused !== '', `no right to set a policy on this machine: ${refused}`);
    await use(file);
    rmSync(file, { force: true });
  },
  // The policy is there before the browser is.
  browserWithExtension: async ({ policyFile }, use) => {
    expect(policyFile).not.toBe('');
    const browser = await launchWithExtension();
    expect(browser.extensionId).toBe(extensionId());
    await use(browser);
    await browser.close();
  },
});

test('what the unit set is in force, shown and fixed, and gone with the policy', async ({
  page,
  context,
  portal,
  policyFile,
  extensionReady,
  consoleErrors,
  openBeside,
  browserWithExtension: { base: address },
}) => {
  const options = await context.newPage();
  await options.goto(`${address}options.html`);
  const unit = options.locator('[data-unit-packs="2"]');
  await expect(unit).toContainText('清河县统一配置');
  await expect(unit.locator('[data-problems]')).toContainText('locked.sites 第 2 条：要写成');
  await expect(unit.locator('[data-problems]')).toContainText('不认识的项目“weeks”');
  await expect(unit.locator('[data-conflict=days]')).toContainText('使用“清河县统一配置”的');
  await expect(unit).toContainText('草稿保留 365 天');
  await expect(unit.locator('[data-unit-site="*://oa.qinghe.example/*"] [data-unit=locked]')).toBeVisible();
  await expect(unit.locator('[data-action=allow-unit-sites]')).toContainText('2 个');
  await expect(options.locator('[name=reminder]')).toBeDisabled();
  await expect(options.locator('[name=reminder]')).toBeChecked();

  const store = await context.newPage();
  await store.goto(`${address}workbench.html#store`);
  await expect(store.locator('[name=days]')).toBeDisabled();
  await expect(store.locator('[name=days]')).toHaveValue('365');
  await expect(store.locator('[name=megabytes]')).toHaveValue('100');
  await store.locator('[name=megabytes]').fill('150');
  await store.locator('[data-action=save-retention]').click();
  await store.reload();
  await expect(store.locator('[name=megabytes]')).toHaveValue('150');
  await expect(store.locator('[name=days]')).toHaveValue('365');
  await store.close();

  const types = await context.newPage();
  await types.goto(`${address}types.html`);
  const row = types.locator('[data-own-type=own-qinghe-cadre]');
  await expect(row.locator('[data-unit=locked]')).toBeVisible();
  await expect(row.locator('[data-action=edit], [data-action=remove]')).toHaveCount(0);
  await row.locator('[data-action=copy-type]').click();
  await expect(types.locator('[name=title]')).toHaveValue(/清河县干部述职报告/);
  await types.locator('[data-action=save]').click();
  await expect(types.locator('[data-notice=saved]')).toBeVisible();
  await types.close();

  await page.bringToFront();
  await page.goto(`${portal.url}/report/textarea`);
  await page.locator('textarea[name=content]').fill(report);
  await page.locator('shuzhi-launcher').click();
  const panel = await dockedPanel(page);
  await panel.locator('[name=documentType]').selectOption({ label: '清河县干部述职报告（单位规定）' });
  await expect(panel.locator('[data-part=own-contact]')).toHaveAttribute('data-status', 'missing');
  await expect(panel.locator('[data-part=own-contact]')).toHaveAttribute('data-requirement', 'required');

  const mail = await context.newPage();
  await mail.goto(`${portal.url.replace('//oa.', '//mail.')}/report/textarea`);
  await extensionReady(mail);
  await mail.locator('textarea[name=content]').fill(report);
  const beside = await openBeside(mail, 'panel.html');
  await expect(beside.locator('[data-never=unit]')).toContainText('单位规定不在这个网站检查');
  await expect(beside.locator('[data-action=attend]')).toHaveCount(0);
  await expect(mail.locator('shuzhi-launcher')).toHaveCount(0);
  await beside.close();

  // The browser takes a changed policy over by itself, and what is open follows.
  writeFileSync(policyFile, JSON.stringify({}));
  await expect(options.locator('[data-unit-packs]')).toHaveCount(0, { timeout: 40_000 });
  await expect(options.locator('[name=reminder]')).toBeEnabled();
  await expect(panel.locator('[data-part=own-contact]')).toHaveCount(0);
  await expect(mail.locator('shuzhi-launcher')).toHaveCount(1);
  expect(consoleErrors).toEqual([]);
});

/** Where the browser of the tests looks for what its administrator set. */
function policyFolder(): string {
  const browser = process.env.SHUZHI_BROWSER ?? '/usr/bin/chromium';
  const vendor = /edge/i.test(browser) ? 'opt/edge' : /google|chrome/i.test(browser) ? 'opt/chrome' : 'chromium';
  return `/etc/${vendor}/policies/managed`;
}

/** Of an unpacked extension the browser makes the id from the path of its folder. */
function extensionId(): string {
  const digest = createHash('sha256').update(realpathSync(extensionFolder)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function writePolicy(file: string, policy: object): void {
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId()]: policy } } }));
}
