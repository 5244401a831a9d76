import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';

/** `node_modules/` leaves out a folder of this name, `*.log` files of this ending; .gitignore has no other kinds. */
const ignored = readFileSync('.gitignore', 'utf8').trim().split('\n');
const isIgnored = (name: string): boolean =>
  name === '.git' ||
  ignored.some((line) => (line.startsWith('*') ? name.endsWith(line.slice(1)) : line === `${name}/`));

/** Every file of the project by its path, whether committed or not; sorted. */
export const projectFiles = (folder = '.'): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !isIgnored(name))
    .flatMap((entry) => (entry.isDirectory() ? projectFiles(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
