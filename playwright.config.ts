import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  snapshotPathTemplate: 'tests/gallery/recorded/{arg}{ext}',
  outputDir: 'test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  // On a busy machine: once more, and `npm test` names every test that needed it.
  retries: 1,
  forbidOnly: true,
  reporter: [['list'], ['./tests/e2e/editor-table.ts'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
