import { readFileSync, statSync } from 'node:fs';
import { wrongUse } from '../../local/base/command-error.js';
import { type Given, readLines, shownSetting } from './read-lines.js';
import { type Configuration, SETTINGS, type SettingName, type SettingRule } from './settings.js';

const NAMES = Object.keys(SETTINGS) as readonly SettingName[];

/**
 * Reads the configuration. `options` are those of the command, by the name of their setting (`--port`: `service.port`). They
 * go before the variables, and those before the lines of the file.
 * @throws CommandError with all faults at once, so that an operator corrects them together
 */
export function readConfiguration(
  file: string | undefined,
  env: NodeJS.ProcessEnv,
  options: Partial<Record<SettingName, string>> = {},
): Configuration {
  const { given, faults } = readLines(file === undefined ? '' : contentOf(file), env, NAMES);
  for (const [name, text] of Object.entries(options))
    given.set(name, { text, at: `option --${name.replace(/.+\./, '')}` });
  const values: Partial<Record<SettingName, unknown>> = {};
  const wrong: string[] = [...faults];
  for (const name of NAMES) wrong.push(...readInto(values, name, given.get(name)));
  const isOne = (one: SettingName, other: SettingName) => (values[one] === undefined) !== (values[other] === undefined);
  if (wrong.length === 0 && !isOne('table.postgres', 'table.endpoint'))
    wrong.push('[table] needs postgres or endpoint, and not both. Give the PostgreSQL that keeps the table.');
  if (wrong.length === 0 && !isOne('evidence.folder', 'evidence.store'))
    wrong.push('[evidence] needs folder or store, and not both. Give the folder that keeps files of evidence.');
  if (file !== undefined) wrong.push(...openSecrets(file, given));
  if (wrong.length > 0) throw wrongUse(faultsText(file, wrong));
  return values as Configuration;
}

/** Reads one setting into `values`. Returns its fault, or nothing. */
function readInto(values: Partial<Record<SettingName, unknown>>, name: SettingName, given?: Given): string[] {
  const { reads, expected, otherwise, isSecret }: SettingRule = SETTINGS[name];
  const text = given === undefined || given.text === '' ? otherwise : given.text;
  if (text === null) return [];
  if (text === undefined) return [`${given ? `${given.at}: ` : ''}${shownSetting(name)} is missing. Give ${expected}.`];
  values[name] = reads(text);
  if (values[name] !== undefined) return [];
  return [`${given?.at}: ${shownSetting(name)} is ${isSecret ? 'not' : `"${text}", which is not`} ${expected}.`];
}

/** The fault of a file with secrets that other users may read. With its secrets they could do all that the service does. */
function openSecrets(file: string, given: ReadonlyMap<string, Given>): string[] {
  const holds = NAMES.some((name) => 'isSecret' in SETTINGS[name] && given.get(name)?.at.startsWith('line'));
  return holds && (statSync(file).mode & 0o077) !== 0
    ? [`${file}: it holds secrets, and others than its owner may read it. Give chmod 600 ${file}.`]
    : [];
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw wrongUse(`Option --config: ${file} cannot be read (${code}). Name the file by its whole path.`, {
      cause: error,
    });
  }
}

const faultsText = (file: string | undefined, faults: readonly string[]): string =>
  [
    `${file ?? 'The environment'} holds ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}. Nothing was started.`,
    ...faults.map((fault) => `  ${fault}`),
  ].join('\n');
