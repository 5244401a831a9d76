import type { Instant } from '../../domain/time/local-date.js';
import { WORLD_NAMES, type WorldName } from '../../seed/worlds/world.js';
import { parseMoment } from '../base/clock.js';
import { badValue, type CommandSpec, helpText, parseOptions } from '../base/options.js';
import { MOMENT_FORMS } from '../base/texts.js';
import { resolveDataFolder } from '../data/data-folder.js';
import { START_HELP, WITHOUT_STREAM } from './texts.js';

export const DEFAULT_PORT = 4000;

export type StartOptions = NonNullable<ReturnType<typeof parseStartOptions>>;

const WORLDS = WORLD_NAMES.join(' or ');

const spec: CommandSpec = {
  call: 'npm start --',
  purpose: START_HELP.before,
  options: {
    port: {
      value: 'port',
      help: `port of the API, the console and the inbox (default ${DEFAULT_PORT}; 0 takes any free one)`,
    },
    data: { value: 'folder', help: 'folder that keeps the data between starts (default .xaso)' },
    world: {
      value: 'name',
      help: `what a new folder is loaded with: ${WORLDS} (default cho-don, the district of the article)`,
    },
    fresh: { help: 'throw the data away and load it again' },
    at: { value: 'instant', help: `the time it is at the start; it then runs on: ${MOMENT_FORMS}` },
    dynamodb: {
      value: 'endpoint',
      help: `another DynamoDB instead of the embedded one, http://127.0.0.1:8000; ${WITHOUT_STREAM}`,
    },
    copy: { value: 'folder', help: 'copy the data to a new folder, also beside a running service, and end' },
  },
};

export const startHelp = (): string => `${helpText(spec)}\n\n${START_HELP.after}`;

/** The options of the command; undefined for `--help`. */
export function parseStartOptions(args: readonly string[]) {
  const { text, flags } = parseOptions(args, spec);
  if (flags.has('help')) return undefined;
  return {
    port: text.port === undefined ? DEFAULT_PORT : parsePort(text.port),
    data: resolveDataFolder(text.data),
    fresh: flags.has('fresh'),
    /** The world to start; undefined for the one in the folder, or for the district of the article in a new folder. */
    world: text.world === undefined ? undefined : parseWorld(text.world),
    at: text.at === undefined ? undefined : readMoment('at', text.at),
    dynamodb: text.dynamodb === undefined ? undefined : parseEndpoint(text.dynamodb),
    /** A new folder to which the data is copied instead of a start. */
    copy: text.copy === undefined ? undefined : resolveDataFolder(text.copy),
  };
}

export function parseWorld(value: string): WorldName {
  const world = WORLD_NAMES.find((name) => name === value);
  if (!world) throw badValue('world', value, `one of ${WORLD_NAMES.join(', ')}`);
  return world;
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d{1,5}$/.test(value) || port > 65_535)
    throw badValue('port', value, 'a port from 1 to 65535, or 0 for any free one');
  return port;
}

export function readMoment(option: string, value: string): Instant {
  const instant = parseMoment(value);
  if (!instant) throw badValue(option, value, `a moment: give ${MOMENT_FORMS}`);
  return instant;
}

function parseEndpoint(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw badValue('dynamodb', value, 'an address: give http://127.0.0.1:8000, for example');
  }
  if (url.hostname.endsWith('.amazonaws.com')) {
    throw badValue(
      'dynamodb',
      value,
      'a local database: a table in AWS is filled by npm run seed -- --table <name> --region <region>',
    );
  }
  return url.origin;
}
