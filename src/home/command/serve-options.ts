import { CommandError, EXIT, EXIT_MEANINGS } from '../../local/base/command-error.js';
import { type CommandSpec, HELP_OPTION, helpLines, parseOptions } from '../../local/base/options.js';
import { shownSetting } from '../configuration/read-lines.js';
import { SETTINGS, type SettingRule } from '../configuration/settings.js';

export type ServeOptions = {
  readonly config: string | undefined;
  /** Options that go before the file and the environment, as variables. */
  readonly variables: Readonly<Record<string, string>>;
  readonly isCheck: boolean;
  readonly task: 'serve' | 'keys';
};

const spec: CommandSpec = {
  call: 'npm run serve --',
  positionals: ['task'],
  options: {
    config: {
      type: 'string',
      value: 'file',
      help: 'the file of settings; a variable XASO_<SECTION>_<NAME> goes before it',
    },
    check: { type: 'boolean', help: 'look at every value, start nothing, and end with 2 if there is a fault' },
    host: { type: 'string', value: 'address', help: 'in place of [service] host' },
    port: { type: 'string', value: 'port', help: 'in place of [service] port' },
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

${helpLines(spec)}

Settings, as lines name = value below [section]:
${Object.entries<SettingRule>(SETTINGS).map(settingLine).join('\n')}

Ends with ${EXIT.usage} for ${EXIT_MEANINGS.usage} or setting, ${EXIT.portBusy} if ${EXIT_MEANINGS.portBusy}, ${EXIT.unreachable} if ${EXIT_MEANINGS.unreachable}.`;

/** Undefined for `--help`. */
export function parseServeOptions(args: readonly string[]): ServeOptions | undefined {
  const { text, flags, positionals } = parseOptions(args, spec);
  if (flags.has('help')) return undefined;
  const [task = 'serve'] = positionals;
  if (task !== 'serve' && task !== 'keys')
    throw new CommandError(`There is no task "${task}": npm run serve, or npm run serve -- keys.`, EXIT.usage);
  const { host, port, config } = text;
  const variables = { ...(host && { XASO_SERVICE_HOST: host }), ...(port && { XASO_SERVICE_PORT: port }) };
  return { config, variables, isCheck: flags.has('check'), task };
}
