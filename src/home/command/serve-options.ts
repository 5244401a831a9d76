import { CommandError, EXIT, EXIT_MEANINGS } from '../../local/base/command-error.js';
import { type CommandSpec, HELP_OPTION, helpLines, parseOptions } from '../../local/base/options.js';
import { shownSetting } from '../configuration/read-lines.js';
import { SETTINGS, type SettingRule } from '../configuration/settings.js';

export type ServeOptions = {
  readonly config: string | undefined;
  /** Options that go before the file and the environment, as variables. */
  readonly variables: Readonly<Record<string, string>>;
  readonly isCheck: boolean;
  readonly task: (typeof TASKS)[number];
  /** Whom or what the task is about. */
  readonly of: string | undefined;
  readonly name: string | undefined;
  /** Who gives a command about a person, and why. */
  readonly by: string | undefined;
  readonly reason: string | undefined;
  readonly region: string | undefined;
};

const TASKS = [
  'serve',
  'watch',
  'keys',
  'table',
  'administrator',
  'invite',
  'source',
  'export',
  'erase',
  'from-aws',
  'to-aws',
] as const;

const spec: CommandSpec = {
  call: 'npm run serve --',
  positionals: ['task', 'of'],
  options: {
    config: {
      type: 'string',
      value: 'file',
      help: 'the file of settings; a variable XASO_<SECTION>_<NAME> goes before it',
    },
    check: { type: 'boolean', help: 'look at every value, start nothing, and end with 2 if there is a fault' },
    host: { type: 'string', value: 'address', help: 'in place of [service] host' },
    port: { type: 'string', value: 'port', help: 'in place of [service] port' },
    name: { type: 'string', value: 'full name', help: 'of the first administrator' },
    by: { type: 'string', value: 'name', help: 'who exports or erases, for the record' },
    reason: { type: 'string', value: 'text', help: 'why, for the record' },
    region: { type: 'string', value: 'region', help: 'of a table in AWS' },
    help: HELP_OPTION,
  },
};

const settingLine = ([name, { expected, otherwise }]: [string, SettingRule]): string =>
  `  ${shownSetting(name).padEnd(20)} ${expected}${otherwise === undefined ? '' : otherwise === null ? ' (or none)' : ` (else ${otherwise || 'none'})`}`;

export const serveHelp =
  (): string => `Runs the service of an office in its own data centre: the handlers that AWS runs, behind a proxy.

  npm run serve -- --config /etc/xaso/xaso.conf            serve until SIGTERM
  npm run serve -- --config /etc/xaso/xaso.conf --check    look at the settings
  npm run serve -- keys --config /etc/xaso/xaso.conf       make the keys of tokens, or rotate them
  npm run serve -- table --config …                        open the table for npm run seed and others until Ctrl-C
  npm run serve -- administrator <e-mail> --name <name> --config …   a link for the first administrator
  npm run serve -- invite <e-mail> --config …              another link for an official who was invited
  npm run serve -- source <id> --config …                  a secret for a source system; the one before ends
  npm run serve -- export <official> --config …            what is stored about somebody, by id or e-mail address
  npm run serve -- erase <official> --config …             erase somebody who holds no assignment any more
  npm run serve -- from-aws <TableName> --region <region> --config …   copy the table of a stage into the empty one here
  npm run serve -- to-aws <TableName> --region <region> --config …     copy the table of here into the empty one of a stage
  journalctl … | npm run serve -- watch --config …         read the log of all workers: /metrics, and letters about alarms

${helpLines(spec)}

Settings, as lines name = value below [section]:
${Object.entries<SettingRule>(SETTINGS).map(settingLine).join('\n')}

Ends with ${EXIT.usage} for ${EXIT_MEANINGS.usage} or setting, ${EXIT.portBusy} if ${EXIT_MEANINGS.portBusy}, ${EXIT.unreachable} if ${EXIT_MEANINGS.unreachable}.`;

/** Undefined for `--help`. */
export function parseServeOptions(args: readonly string[]): ServeOptions | undefined {
  const { text, flags, positionals } = parseOptions(args, spec);
  if (flags.has('help')) return undefined;
  const [given = 'serve', of] = positionals;
  const task = TASKS.find((one) => one === given);
  if (task === undefined)
    throw new CommandError(`There is no task "${given}". There are ${TASKS.join(', ')}.`, EXIT.usage);
  const { host, port, config, name, by, reason, region } = text;
  const variables = { ...(host && { XASO_SERVICE_HOST: host }), ...(port && { XASO_SERVICE_PORT: port }) };
  return { config, variables, isCheck: flags.has('check'), task, of, name, by, reason, region };
}
