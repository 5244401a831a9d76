import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';
import { textTable } from '../letters/text-table.js';

type Sum = { files: number; tests: number; seconds: number };

/** `src` has `domain`, `graphql`, …; tests have the same folders, and each has quick tests and those that start processes. */
const folderOf = ({ moduleId }: TestModule): string => {
  const [, folder = '', ...rest] = relative(process.cwd(), moduleId).split('/');
  const real = moduleId.endsWith('.real.test.ts') ? ' (real)' : '';
  return `${rest.length > 0 ? folder : '.'}${real}`;
};

/** Prints files, tests and processor time of each folder after a run. `npm test -- --reporter=./test/support/start/by-folder.ts` */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export
export default class ByFolder implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const sums = new Map<string, Sum>();
    for (const module of modules) {
      const sum = sums.get(folderOf(module)) ?? { files: 0, tests: 0, seconds: 0 };
      sums.set(folderOf(module), {
        files: sum.files + 1,
        tests: sum.tests + [...module.children.allTests()].length,
        seconds: sum.seconds + (module.meta().cpuSeconds ?? 0),
      });
    }
    const rows = [...sums].toSorted(([, a], [, b]) => b.seconds - a.seconds);
    const whole = rows.reduce(
      (total, [, sum]) => ({
        files: total.files + sum.files,
        tests: total.tests + sum.tests,
        seconds: total.seconds + sum.seconds,
      }),
      { files: 0, tests: 0, seconds: 0 },
    );
    const cells = [...rows, ['all', whole] as const].map(([folder, { files, tests, seconds }]) => [
      folder,
      `${files}`,
      `${tests}`,
      seconds.toFixed(1),
    ]);
    console.log(`\n${textTable(['folder', 'files', 'tests', 'CPU s'], cells)}`);
  }
}
