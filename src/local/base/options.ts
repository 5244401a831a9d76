import { parseArgs } from 'node:util';
import { type CommandError, runCommand, wrongUse } from './command-error.js';

export type OptionSpec = {
  /** The name of the value in the help: `folder`. Absent = the option takes none. */
  readonly value?: string;
  readonly help: string;
};

export type CommandSpec = {
  /** The beginning of the command line: `npm start --`. */
  readonly call: string;
  /** What the command does, above its options in the help. */
  readonly purpose: string;
  /** The options without `help`, which every command has. */
  readonly options: Readonly<Record<string, OptionSpec>>;
  /** Names of positional arguments, such as `job`. */
  readonly positionals?: readonly string[];
};

export type Parsed = {
  readonly text: Readonly<Record<string, string>>;
  readonly flags: ReadonlySet<string>;
  readonly positionals: readonly string[];
};

const usage = (message: string, spec: CommandSpec): CommandError =>
  wrongUse(`${message}\n  Options are listed by: ${spec.call} --help`);

/** Parses options with Node's parser. @throws CommandError with one line that names the option, the value and the remedy */
export function parseOptions(args: readonly string[], spec: CommandSpec): Parsed {
  const known = optionsOf(spec);
  const options = Object.fromEntries(
    Object.entries(known).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]),
  );
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const text: Record<string, string> = {};
  const flags = new Set<string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = known[token.name];
    if (!option) throw usage(`Unknown option ${token.rawName}. Known are ${knownOptions(spec)}.`, spec);
    if (option.value === undefined) {
      if (token.value !== undefined) throw usage(`Option --${token.name} takes no value; got "${token.value}".`, spec);
      flags.add(token.name);
    } else {
      const looksLikeOption = !token.inlineValue && token.value?.startsWith('--');
      if (!token.value || looksLikeOption)
        throw usage(`Option --${token.name} needs a value: --${token.name} <${option.value}>.`, spec);
      const before = text[token.name];
      if (before !== undefined)
        throw usage(`Option --${token.name} is given twice: "${before}" and "${token.value}".`, spec);
      text[token.name] = token.value;
    }
  }
  const extra = positionals[spec.positionals?.length ?? 0];
  if (extra !== undefined) {
    throw usage(
      `Unexpected argument "${extra}". npm passes on only what follows "--": ${spec.call} --<option> <value>.`,
      spec,
    );
  }
  return { text, flags, positionals };
}

const optionsOf = ({ options }: CommandSpec): Readonly<Record<string, OptionSpec>> => ({
  ...options,
  help: { help: 'show this text' },
});

const knownOptions = (spec: CommandSpec): string =>
  Object.keys(optionsOf(spec))
    .map((name) => `--${name}`)
    .join(', ');

/** The error of an option with a bad value. All commands use this form. */
export const badValue = (option: string, value: string, expected: string): CommandError =>
  wrongUse(`Option --${option}: "${value}" is not ${expected}.`);

/** The text of `--help`. */
export function helpText(spec: CommandSpec): string {
  const rows = Object.entries(optionsOf(spec)).map(([name, { value, help }]) => ({
    left: `  --${name}${value ? ` <${value}>` : ''}`,
    help,
  }));
  const width = Math.max(...rows.map(({ left }) => left.length));
  return [spec.purpose, '', ...rows.map(({ left, help }) => `${left.padEnd(width)}  ${help}`)].join('\n');
}

/** Does what a command is asked for, which may be its help. */
export async function withOptions(
  spec: CommandSpec,
  args: readonly string[],
  work: (parsed: Parsed) => Promise<unknown>,
): Promise<unknown> {
  const parsed = parseOptions(args, spec);
  return parsed.flags.has('help') ? console.log(helpText(spec)) : work(parsed);
}

/** Runs a command of the terminal, which may answer with an exit code. */
export const runWithOptions = (spec: CommandSpec, work: (parsed: Parsed) => Promise<unknown>): Promise<void> =>
  runCommand(() => withOptions(spec, process.argv.slice(2), work));
