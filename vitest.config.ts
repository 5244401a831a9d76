import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  // Packages load graphql as Node does (CommonJS); without this, Vite would give our own files a second copy.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  // Files of one worker share what they import: half the processor time. Each still has its table, folder and port.
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
    isolate: false,
    globalSetup: 'test/support/start/run-folder.ts',
  },
});
