import { execFileSync } from 'node:child_process';
import { textTable } from '../../support/letters/text-table.js';
import { measuredAt } from './measured-at.js';
import { type Weight, weigh } from './weigh.js';

const ROWS: Readonly<Record<keyof Weight, string>> = {
  lines: 'lines by hand in src and infra',
  files: 'files by hand in src and infra',
  short: 'of them under 25 lines',
  generated: 'generated lines',
  objectTypes: 'object types of the contract',
  roots: 'root fields, not deprecated',
  described: 'of the contract described, %',
  words: 'words of documents',
};

/**
 * The weight of the house before and after, in one table: `npm run bench house <commit> [run] [<change>…]`. With `run` both
 * commits also run the quick tests and the measurements of a start and of HTTP, which takes half an hour. Each change is a
 * commit that was tried and undone: the table counts the files that it touches by hand, and they are listed below.
 */
export async function benchHouse(args: readonly string[]): Promise<void> {
  const [before, ...rest] = args;
  if (before === undefined) throw new Error('Name the commit to compare with: npm run bench house <commit>');
  const commits = [before, 'HEAD'];
  const weights = commits.map(weigh);
  const keys = Object.keys(ROWS) as (keyof Weight)[];
  const rows = keys.map((key) => {
    const [old = 0, now = 0] = weights.map((weight) => weight[key]);
    return [ROWS[key], ...[old, now].map(counted), `${now > old ? '+' : ''}${counted(now - old)}`];
  });
  if (rest.includes('run')) {
    const measured = commits.map(measuredAt);
    rows.push(...Object.keys(measured[0] ?? {}).map((what) => [what, ...measured.map((run) => run[what] ?? ''), '']));
  }
  const changes = rest.filter((arg) => arg !== 'run').map(touched);
  rows.push(...changes.map(({ subject, files }) => [`files touched: ${subject}`, '', counted(files.length), '']));
  console.log(textTable(['', before, 'HEAD', ''], rows));
  for (const { subject, files } of changes) console.log(`${subject}: ${files.join(', ')}`);
}

const counted = (value: number): string => value.toLocaleString('en');

function touched(commit: string): { readonly subject: string; readonly files: readonly string[] } {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const paths = git('show', '--format=', '--name-only', commit).split('\n');
  const files = paths.filter((path) => !path.includes('/generated/') && !path.startsWith('test/'));
  return { subject: git('show', '-s', '--format=%s', commit), files };
}
