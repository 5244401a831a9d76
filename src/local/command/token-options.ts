import { OFFICIAL_ROLES, type OfficialRole } from '../../domain/official/official.js';
import { wrongUse } from '../base/command-error.js';
import type { CommandSpec, Parsed } from '../base/options.js';
import { resolveDataFolder } from '../data/data-folder.js';
import { TABLE_OPTIONS } from './table-options.js';

export type TokenRole = OfficialRole | 'source';

/** `of` is the unit of the official, or the name of the source system; undefined if the data has only one candidate. */
export type TokenOptions = ReturnType<typeof tokenOptions>;

const ROLES: readonly TokenRole[] = [...OFFICIAL_ROLES, 'source'];

export const TOKEN_COMMAND: CommandSpec = {
  call: 'npm run token --',
  purpose: `Prints an access token of the development issuer, valid for 12 hours, for one of the people in the data.

  npm run token -- officer xuan-lac        the officer of a commune; likewise chairman
  npm run token -- officer ban@xa.example  one who was invited, by e-mail address
  npm run token -- reviewer                of the district: reviewer, leader, administrator, auditor
  npm run token -- source vnpt-ioffice     a system that pushes figures

  curl -H "Authorization: Bearer $(npm run --silent token -- officer xuan-lac)" …`,
  positionals: ['role', 'unit'],
  options: { data: TABLE_OPTIONS.data },
};

export function tokenOptions({ text, positionals }: Parsed) {
  const [given, of] = positionals;
  const role = ROLES.find((name) => name === given);
  if (!role) {
    const reason = given === undefined ? 'Which role?' : `There is no role "${given}".`;
    throw wrongUse(`${reason} Roles are ${ROLES.join(', ')}: npm run token -- officer xuan-lac`);
  }
  return { role, of, data: resolveDataFolder(text.data) };
}
