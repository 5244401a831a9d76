import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';

/** The patterns of .gitignore: `node_modules/` excludes folders of this name, `*.log` files of this ending. It has no others. */
const ignored = readFileSync('.gitignore', 'utf8').trim().split('\n');
const isIgnored = (name: string): boolean =>
  name === '.git' ||
  ignored.some((line) => (line.startsWith('*') ? name.endsWith(line.slice(1)) : line === `${name}/`));

/** The sorted paths of all files of the project, committed or not. */
export const projectFiles = (folder = '.'): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isIgnored(name))
    .flatMap((entry) => (entry.isDirectory() ? projectFiles(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
