import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { bringBuiltIns } from './older/bring-built-ins.ts';
import { recordPackages } from './scripts/release/record-packages.ts';

/** The least Chromium core of each build: what `scripts/floor` checks it against, and why, stands in docs/browsers.md. */
const CORES: Readonly<Record<string, number>> = { chrome: 120, older: 102 };

/** The packages that are in a build; `npm run release` lists them with their licences. */
const record = recordPackages(fileURLToPath(new URL('.output/packages.json', import.meta.url)));

/** The bulk of the learnt weights, plain ASCII, apart from all that is written in Chinese: read in half the time so. */
const lettersApart: Plugin = {
  name: 'shuzhi:letters-apart',
  outputOptions: (options) =>
    options.format === 'es'
      ? { ...options, manualChunks: (id) => (id.endsWith('/sentence-letters.json') ? 'sentence-letters' : undefined) }
      : null,
};

export default defineConfig({
  imports: false,
  // Terser makes the page script, which runs in every frame, a few percent smaller than esbuild does.
  vite: ({ browser }) => ({
    plugins: [preact(), record(), lettersApart, ...(browser === 'older' ? [bringBuiltIns()] : [])],
    build: {
      minify: 'terser',
      // Vite would mind a fault of Safari 10, which runs none of the builds. The rest is what packs best.
      terserOptions: { ecma: 2020, safari10: false, compress: { passes: 3, inline: 1, sequences: false } },
      ...(CORES[browser] ? { target: `chrome${CORES[browser]}`, cssTarget: `chrome${CORES[browser]}` } : {}),
    },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/report-field.content/no-context.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', ...(browser === 'chrome' ? ['sidePanel'] : [])],
    incognito: 'not_allowed',
    optional_host_permissions: ['*://*/*'],
    host_permissions: ['*://*.gov.cn/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'",
    },
    web_accessible_resources: [{ resources: ['panel.html'], matches: ['*://*/*'], use_dynamic_url: true }],
    commands: { 'open-panel': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_openPanelCommand__' } },
    action: { default_title: '__MSG_extensionName__' },
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'panel.html',
            default_title: '__MSG_extensionName__',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'shuzhi@shuzhi.example',
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          ...(browser === 'chrome' ? { side_panel: { default_path: 'panel.html' } } : {}),
          minimum_chrome_version: String(CORES[browser]),
          // Firefox takes a policy's values as they are, and knows no schema.
          storage: { managed_schema: 'managed-schema.json' },
        }),
  }),
});
