import type { Instant } from '../time/local-date.js';
import type { Official } from './official.js';
import { type KeptDecision, type Trail, trailEntry } from './trail.js';

/** An address that gets no more e-mail: its server refused a letter for good, or its owner complained. */
export type Suppression = {
  /** The address in lower case, from `addressKey`. */
  readonly address: string;
  readonly cause: 'BOUNCE' | 'COMPLAINT';
  /** When the bounce or complaint was reported. */
  readonly at: Instant;
  /** The other server's words, for the person who looks after the addresses. */
  readonly detail: string;
  /** The request or sweep behind the returned letter; absent if the letter did not name it. */
  readonly correlation?: string | undefined;
  /** Lifts, oldest first; absent if there was none. */
  readonly lifts?: readonly SuppressionLift[] | undefined;
};

/** The part of a suppression that stops letters. */
export type SuppressedAddress = Pick<Suppression, 'address'>;

/** An administrator's decision that the address works. Letters are sent there again until the next bounce. */
export type SuppressionLift = KeptDecision;

/** Whether the suppression is in force: it was not lifted, or a later report suppressed the address again. */
export const isInForce = ({ at, lifts = [] }: Suppression): boolean => at > (lifts.at(-1)?.at ?? '');

/** The lifts as a trail. The basis of each is the number of lifts before it. */
export const liftTrail = ({ lifts = [] }: Suppression): Trail => lifts.map(({ key }, i) => trailEntry(key, i));

/** Addresses that differ only in case have the same key, although the standard lets them differ. */
export const addressKey = (address: string): string => address.trim().toLowerCase();

/** Whether a letter can be sent to the address. Only sending shows whether somebody reads it. */
export const isAddress = (address: string): boolean => /^[^@\s]+@[^@\s]+$/.test(address.trim());

/** Ids of officials without an address, or with a suppressed one. A corrected address works at once. */
export function unreachableAmong(
  officials: readonly Official[],
  suppressed: readonly SuppressedAddress[],
): Set<string> {
  const addresses = new Set(suppressed.map(({ address }) => address));
  const reaches = (email: string) => isAddress(email) && !addresses.has(addressKey(email));
  return new Set(officials.filter(({ email }) => !reaches(email)).map(({ id }) => id));
}
