import type { OfficialStores } from '../../administer/official-changes.js';
import type { Instant } from '../../domain/time/local-date.js';
import { officialAdministration } from '../../graphql/administration/official-administration.js';
import type { Accounts } from '../../graphql/index.js';
import type { Stores } from '../../store/index.js';
import { wrongUse } from '../base/command-error.js';
import { commandViewer, unitOfStage } from './command-viewer.js';
import { FIRST_ADMINISTRATOR } from './texts.js';
import { activeOfficials } from './token-holder.js';

export type Newcomer = { readonly name: string; readonly email: string };

/** The same key for every run, so that a repeat with the same address continues an interrupted run. */
const KEY = 'first-administrator';

/**
 * Only administrators can invite, so this command invites the first one. It needs the right to write to the table. It
 * takes the steps of every invitation, and the record names this command. Made-up administrators do not count, because
 * they have no account. Answers whether an account was asked for: a repeat finds the address taken by the same person.
 */
export async function inviteFirstAdministrator(
  stores: OfficialStores & Pick<Stores, 'registers' | 'reports' | 'sources'>,
  accounts: Accounts,
  { name, email }: Newcomer,
  now: Instant,
): Promise<'INVITED' | 'INVITED_BEFORE'> {
  const settings = await stores.settings.current();
  const existing = (await activeOfficials(stores, settings)).find(
    (official) => official.role === 'administrator' && !official.isDemonstration && official.email !== email,
  );
  if (existing) {
    throw wrongUse(
      `Option --administrator: ${existing.name} is an administrator already.\n  Administrators invite all others: the mutation inviteOfficial.`,
    );
  }
  const register = await stores.registers.version(settings.registerVersion);
  const unit = unitOfStage(register, settings, now);
  const command = commandViewer(unit);
  const args = { idempotencyKey: KEY, reason: FIRST_ADMINISTRATOR };
  const person = { name, email, phone: null, role: 'administrator', language: 'vi' } as const;
  let outcome: 'INVITED' | 'INVITED_BEFORE' = 'INVITED_BEFORE';
  const watched: Accounts = {
    ...accounts,
    invite(newcomer) {
      outcome = 'INVITED';
      return accounts.invite(newcomer);
    },
  };
  const { errors } = await officialAdministration(command, stores, now, watched).invite(args, person, unit);
  if (errors.length > 0) throw wrongUse(errors.map((error) => error.message.en).join('\n  '));
  return outcome;
}
