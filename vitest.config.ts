import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { PATIENCE_MS, WAIT_MS } from './test/support/start/patience.js';

/**
 * Where whole services are started and proofs are run, mostly by files of a few lines. The first file makes the data folder
 * of a service that others copy; the next ones need none, so that nobody waits for it.
 */
const LONG = [
  /\/test\/local\/sign-in\/running-service/,
  /\/test\/prove\/(?!kills|portal|soak)/,
  /\/test\/(local|prove)\//,
];

/** Vitest takes large files first until it has seen how long each takes; then one worker would end with the proofs alone. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ moduleId }: TestSpecification) => {
      const first = LONG.findIndex((pattern) => pattern.test(moduleId));
      return first < 0 ? LONG.length : first;
    };
    return sorted.toSorted((a, b) => place(a) - place(b));
  }
}

// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default defineConfig({
  // Packages load graphql as Node does (CommonJS); without this, Vite would give our own files a second copy.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  // Files of one worker share what they import: half the processor time. Each still has its table, folder and port.
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    teardownTimeout: PATIENCE_MS,
    expect: { poll: { timeout: WAIT_MS } },
    maxWorkers: 2,
    // Whole registers are made and dropped all the time: with a small nursery a tenth of the processor time goes into clearing it.
    execArgv: ['--max-semi-space-size=64'],
    isolate: false,
    experimental: { fsModuleCache: true },
    // CDK's own rules only warn, which no test reads, and take half the time of a synthesis. Those of cdk-nag stay on.
    env: { CDK_VALIDATION: 'false' },
    sequence: { sequencer: LongFirst },
    globalSetup: 'test/support/start/run-folder.ts',
    setupFiles: 'test/support/start/every-file.ts',
  },
});
