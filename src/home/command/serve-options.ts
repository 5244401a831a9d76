import { EXIT, EXIT_MEANINGS, wrongUse } from '../../local/base/command-error.js';
import { type CommandSpec, helpText, parseOptions } from '../../local/base/options.js';
import { shownSetting } from '../configuration/read-lines.js';
import { SETTINGS, type SettingRule } from '../configuration/settings.js';

/** Each task with its arguments and its line of the help text. */
const TASKS = {
  serve: ['', 'serve until SIGTERM'],
  watch: ['', 'read the log of all workers (journalctl … |): /metrics, and letters about alarms'],
  keys: ['', 'make the keys of tokens, or rotate them'],
  table: ['', 'open the table for npm run seed and others until Ctrl-C'],
  administrator: [' <e-mail> --name <name>', 'a link for the first administrator'],
  invite: [' <e-mail>', 'another link for an official who was invited'],
  source: [' <id>', 'a secret for a source system; the one before ends'],
  export: [' <official>', 'what is stored about somebody, by id or e-mail address'],
  erase: [' <official>', 'erase somebody who holds no assignment any more'],
  'from-aws': [' <TableName> --region <region>', 'copy the table of a stage into the empty one here'],
  'to-aws': [' <TableName> --region <region>', 'copy the table of here into the empty one of a stage'],
} as const;
type TaskName = keyof typeof TASKS;

const spec: CommandSpec = {
  call: 'npm run serve --',
  purpose: `Runs the service of an office in its own data centre: the handlers that AWS runs, behind a proxy.

  npm run serve -- [task] --config /etc/xaso/xaso.conf

${Object.entries(TASKS)
  .map(([task, [of, does]]) => `  ${(task + of).padEnd(39)} ${does}`)
  .join('\n')}`,
  positionals: ['task', 'of'],
  options: {
    config: { value: 'file', help: 'the settings; a variable XASO_<SECTION>_<NAME> goes before it' },
    check: { help: 'look at every value, start nothing, and end with 2 if there is a fault' },
    host: { value: 'address', help: 'in place of [service] host' },
    port: { value: 'port', help: 'in place of [service] port' },
    name: { value: 'full name', help: 'of the first administrator' },
    by: { value: 'name', help: 'who exports or erases, for the record' },
    reason: { value: 'text', help: 'why, for the record' },
    region: { value: 'region', help: 'of a table in AWS' },
  },
};

const settingLine = ([name, { expected, otherwise }]: [string, SettingRule]): string =>
  `  ${shownSetting(name).padEnd(20)} ${expected}${otherwise === undefined ? '' : otherwise === null ? ' (or none)' : ` (else ${otherwise || 'none'})`}`;

export const serveHelp = (): string => `${helpText(spec)}

Settings, as lines name = value below [section]:
${Object.entries<SettingRule>(SETTINGS).map(settingLine).join('\n')}

Ends with ${EXIT.usage} for ${EXIT_MEANINGS.usage} or setting, ${EXIT.portBusy} if ${EXIT_MEANINGS.portBusy}, ${EXIT.unreachable} if ${EXIT_MEANINGS.unreachable}.`;

const isTask = (name: string): name is TaskName => Object.hasOwn(TASKS, name);

export type ServeOptions = NonNullable<ReturnType<typeof parseServeOptions>>;

/** The options; undefined for `--help`. */
export function parseServeOptions(args: readonly string[]) {
  const { text, flags, positionals } = parseOptions(args, spec);
  if (flags.has('help')) return undefined;
  const [task = 'serve', of] = positionals;
  if (!isTask(task)) throw wrongUse(`There is no task "${task}". There are ${Object.keys(TASKS).join(', ')}.`);
  if (of !== undefined && TASKS[task][0] === '')
    throw wrongUse(`The task ${task} takes no argument; got "${of}". Tasks are listed by: ${spec.call} --help`);
  const { config, host, port, name, by, reason, region } = text;
  const settings = {
    ...(host !== undefined && { 'service.host': host }),
    ...(port !== undefined && { 'service.port': port }),
  };
  return { config, settings, isCheck: flags.has('check'), task, of, name, by, reason, region };
}
