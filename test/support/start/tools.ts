import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { isAbsent } from './run-folder.js';

/** Programs that some tests need, with the command that installs each. `.ci/run` installs them all. */
export const BROUGHT_BY = {
  '.tools': 'bash .ci/tools',
  Chromium: 'apt-get install chromium, or CHROMIUM=<path>',
  LibreOffice: 'apt-get install libreoffice-calc',
  'Python 3': 'apt-get install python3',
  R: 'apt-get install r-base-core',
  PostgreSQL: 'bash .ci/tools, or apt-get install postgresql',
  'Java 17': 'apt-get install openjdk-17-jre-headless',
  Postfix: 'apt-get install postfix postgrey',
  OpenSMTPD: 'bash .ci/tools',
  // Ubuntu forbids it to ordinary users.
  'A disk of its own': 'sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0',
} as const;
type Tool = keyof typeof BROUGHT_BY;

/** The environment variable under which no test may be skipped. */
const EVERYTHING = 'XASO_TEST_EVERYTHING';

/** Returns the tool. An absent one is named once at the end of the run, with the command that installs it. */
export function found<T>(tool: Tool, value: T | undefined): T | undefined {
  if (value !== undefined) return value;
  const line = `${tool} is absent, what rests on it was skipped: ${BROUGHT_BY[tool]}`;
  if (process.env[EVERYTHING]) throw new Error(line);
  isAbsent(line);
  return undefined;
}

/** The file of a program on the path; undefined without one. */
export const program = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

const TOOLS = resolve('.tools/node_modules');
const required = createRequire(join(TOOLS, 'none.js'));

/** A path in `.tools`, if it is there. What else may stand in its place is up to the caller. */
export function toolFolder(path: string): string | undefined {
  const whole = join(TOOLS, path);
  return existsSync(whole) ? whole : undefined;
}

/** A path in `.tools`, where it was fetched. */
export function toolPath(path: string): string | undefined {
  return found('.tools', toolFolder(path));
}

/** A module of `.tools`, where it was fetched. */
export const tool = <T>(name: string): T | undefined =>
  toolPath(name) === undefined ? undefined : (required(name) as T);
