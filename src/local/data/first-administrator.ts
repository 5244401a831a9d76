import type { Official } from '../../domain/official/official.js';
import { addressKey } from '../../domain/official/suppression.js';
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
  stores: Stores,
  accounts: Accounts,
  { name, email }: Newcomer,
  now: Instant,
): Promise<'INVITED' | 'INVITED_BEFORE'> {
  const settings = await stores.settings.current();
  const all = (await activeOfficials(stores, settings)).filter(
    (official) => official.role === 'administrator' && !official.isDemonstration,
  );
  const isAsked = (official: Official): boolean => addressKey(official.email) === addressKey(email);
  const existing = all.find((official) => !isAsked(official));
  if (existing) {
    throw wrongUse(
      `${existing.name} is an administrator already, so ${email} is not invited.\n  Administrators invite all others: the mutation inviteOfficial.`,
    );
  }
  const register = await stores.registers.version(settings.registerVersion);
  const unit = unitOfStage(register, settings, now);
  const command = commandViewer(unit);
  const args = { idempotencyKey: KEY, reason: FIRST_ADMINISTRATOR };
  // A repeat may write the address in other letters.
  const asStored = all.find(isAsked)?.email ?? email;
  const person = { name, email: asStored, phone: null, role: 'administrator', language: 'vi' } as const;
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
