import type { LocalDate } from '../../domain/time/local-date.js';
import { type Key, type KeyForm, type KeyRange, startingWith } from './key.js';

const SIGN_IN = 'SIGNIN#';
const BINDING = 'BINDING#';

export const SIGN_IN_KINDS = {
  signIn: [SIGN_IN],
  binding: [BINDING],
} as const satisfies Readonly<Record<string, KeyForm>>;

/**
 * SIGNIN#2026-11-30 / 8c1f…: the day on which the sign-in ends (one Query finds all), then the digest of its secret.
 */
export const signInKey = (endsOn: LocalDate, digest: string): Key => ({ pk: SIGN_IN + endsOn, sk: digest });
/** SIGNIN#2026-11-30 / … */
export const signInsEndingOn = (day: LocalDate): KeyRange => startingWith(SIGN_IN + day);

/** BINDING#4f0a… / OFFICIAL: the digest of an issuer and of the issuer's name for a person. */
export const bindingKey = (digest: string): Key => ({ pk: BINDING + digest, sk: 'OFFICIAL' });
/** BINDING#83ef… / ACCOUNT: the digest of the account that belongs to the official. */
export const accountKey = (official: string): Key => ({ pk: BINDING + official, sk: 'ACCOUNT' });
