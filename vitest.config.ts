import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/house/**/*.test.ts', 'tests/reports/**/*.test.ts'],
    // A property over a database takes seconds on a machine that has other work.
    testTimeout: 30_000,
  },
});
