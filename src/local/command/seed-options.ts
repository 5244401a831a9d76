import { isMailAddress } from '../../domain/administration/official-edit.js';
import type { LoadKind } from '../../domain/load/answer.js';
import { demonstrationSources } from '../../seed/register/source-systems.js';
import { WORLD_NAMES } from '../../seed/worlds/world.js';
import { shiftedClock } from '../base/clock.js';
import { wrongUse } from '../base/command-error.js';
import { badValue, type CommandSpec, type Parsed } from '../base/options.js';
import { resolveDataFolder } from '../data/data-folder.js';
import type { OfficeOptions } from '../office/read-office.js';
import { parseWorld, readMoment } from './start-options.js';

export type SeedCommandOptions = ReturnType<typeof seedOptions>;

/** The kinds in the order of loading, because a village needs its commune. */
const FILE_KINDS = ['units', 'villages'] as const satisfies readonly LoadKind[];

const SYSTEMS = demonstrationSources.map(({ id }) => id);

export const SEED_COMMAND: CommandSpec = {
  call: 'npm run seed --',
  purpose: `Loads register, catalogue, holidays and published figures, and the demonstration.

  npm run seed -- --without-demonstration --data my-folder --administrator <e-mail> --name <name>
  npm run seed -- --table <name> --region <region> --without-demonstration --administrator <e-mail> --name <name> --user-pool <id>
  npm run seed -- --units units.xlsx --villages villages.csv --scope 19 --data my-folder --dry-run`,
  options: {
    'without-demonstration': { help: 'load only what is real: no reports, no officials' },
    world: { value: 'name', help: `what a new folder is loaded with: ${WORLD_NAMES.join(', ')} (default cho-don)` },
    units: { value: 'file', help: "load the office's own units, from CSV or Excel" },
    villages: { value: 'file', help: 'load villages by name, or how many each commune has' },
    catalogue: { value: 'file', help: 'the indicators of a new stage, with groups, rules, targets and relations' },
    officials: { value: 'file', help: 'invite officials and correct known ones; in AWS with --user-pool' },
    figures: { value: 'file', help: 'figures of earlier periods; they count once a reviewer has approved the file' },
    scope: { value: 'code', help: 'load only this unit and what lies below it: 19, for example' },
    'dry-run': { help: 'say what the files would add, change and lack; write nothing' },
    lang: { value: 'vi|en', help: 'language of what is said about the files (default en)' },
    data: { value: 'folder', help: 'new folder to load (default .xaso)' },
    fresh: { help: 'throw the data in the folder away first' },
    at: { value: 'instant', help: 'the time it is: 2026-02-18, for example (default now)' },
    table: { value: 'name', help: 'load this table in AWS instead of a folder' },
    region: { value: 'region', help: 'region of the table, ap-southeast-1 for example' },
    administrator: {
      value: 'e-mail',
      help: 'invite the first administrator, who then invites all others; with --name, and for AWS --user-pool',
    },
    name: { value: 'name', help: 'full name of the first administrator' },
    'user-pool': { value: 'id', help: 'the output UserPoolId of the stack' },
    pages: {
      value: 'address',
      help: 'the output PagesUrl of the stack: links of letters lead there, unless an administrator has named another',
    },
    source: {
      value: 'system',
      help: `let a system push figures, one of ${SYSTEMS.join(', ')}; together with --client`,
    },
    client: { value: 'id', help: 'the output SourceClientId… of the stack for that system' },
  },
};

/** Checked before a load or a deployment, which take a while. */
export function mustBeAddress(administrator: string | undefined): void {
  if (administrator !== undefined && !isMailAddress(administrator))
    throw badValue('administrator', administrator, 'an e-mail address: give can.bo@xa.gov.vn, for example');
}

export function seedOptions({ text, flags }: Parsed) {
  const { table, region, data, at, administrator: email, name, 'user-pool': userPool, source: system, client } = text;
  if ((table === undefined) !== (region === undefined)) {
    throw wrongUse('Options --table and --region belong together: give both for a table in AWS.');
  }
  if (table !== undefined && (data !== undefined || flags.has('fresh'))) {
    throw wrongUse('Option --table: a table in AWS has no --data and is never emptied by --fresh.');
  }
  const [isNamed, isWhole] = [email ?? name, email && name];
  const needsPool = isNamed !== undefined || text.officials !== undefined;
  if ((isNamed !== undefined && !isWhole) || (needsPool ? table === undefined : true) !== (userPool === undefined)) {
    throw wrongUse(
      'Options --administrator and --name belong together; with a table in AWS (--table, --region) they and --officials need --user-pool, and only there.',
    );
  }
  mustBeAddress(email);
  if ((system ?? client) !== undefined && (!system || !client || table === undefined)) {
    throw wrongUse('Options --source and --client belong together, with a table in AWS (--table, --region).');
  }
  if (system !== undefined && !SYSTEMS.includes(system))
    throw badValue('source', system, `one of ${SYSTEMS.join(', ')}`);
  if (text.pages !== undefined && (table === undefined || !/^https:\/\/[^/]+$/.test(text.pages)))
    throw badValue('pages', text.pages, 'https://<name> without a path, together with --table and --region');
  const files = FILE_KINDS.flatMap((kind) => (text[kind] === undefined ? [] : [{ kind, path: text[kind] }]));
  const hasFiles =
    files.length > 0 || [text.catalogue, text.officials, text.figures].some((file) => file !== undefined);
  if (!hasFiles && (text.scope !== undefined || flags.has('dry-run')))
    throw wrongUse(
      'Options --scope and --dry-run go with a file: give --units, --villages, --catalogue, --officials or --figures.',
    );
  if (text.scope !== undefined && !/^\d{1,5}$/.test(text.scope))
    throw badValue('scope', text.scope, 'a code of a unit: 19 or 064');
  if (text.world !== undefined && (hasFiles || table !== undefined))
    throw wrongUse(
      'Option --world loads a demonstration into a folder: not together with files of an office, nor with a table in AWS.',
    );
  const { lang = 'en' } = text;
  if (lang !== 'vi' && lang !== 'en') throw badValue('lang', lang, 'a language: vi or en');
  const office: OfficeOptions = {
    files,
    language: lang,
    catalogue: text.catalogue ?? null,
    officials: text.officials ?? null,
    figures: text.figures ?? null,
    userPool,
    scope: text.scope ?? null,
    dryRun: flags.has('dry-run'),
    now: shiftedClock(at === undefined ? undefined : readMoment('at', at))(),
  };
  return {
    ...office,
    /** The world that a folder is loaded with if no files are given. */
    world: text.world === undefined ? 'cho-don' : parseWorld(text.world),
    /** The address of the pages of a stage in AWS. */
    pages: text.pages,
    data: resolveDataFolder(data),
    fresh: flags.has('fresh'),
    demonstration: !flags.has('without-demonstration'),
    /** A table in AWS instead of a folder. */
    aws: table !== undefined && region !== undefined ? { table, region } : undefined,
    /** A system that may push figures from now on, and the client with which it signs in. */
    source: system && client ? { system, client } : undefined,
    /** The first administrator; for a table in AWS with the user pool of the account. */
    administrator: email && name ? { email, name, userPool } : undefined,
  };
}
