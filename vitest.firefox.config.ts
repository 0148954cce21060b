import { defineConfig } from 'vitest/config';

/** The built Firefox version in a real Firefox. One browser at a time: each has much to do. */
export default defineConfig({
  test: {
    include: ['tests/firefox/**/*.test.ts'],
    fileParallelism: false,
    // On a busy machine: once more, and `npm test` names every test that needed it.
    retry: 1,
    testTimeout: 40_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000, interval: 50 } },
  },
});
