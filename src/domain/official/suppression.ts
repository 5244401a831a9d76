import type { Instant } from '../time/local-date.js';
import type { Official } from './official.js';
import { type Trail, trailEntry } from './trail.js';

/** An address that gets no e-mail any more: its server refused a letter for good, or its owner called one unwanted. */
export type Suppression = {
  /** In lower case, as `addressKey` gives it. */
  readonly address: string;
  readonly cause: 'BOUNCE' | 'COMPLAINT';
  /** When that was said. */
  readonly at: Instant;
  /** What the other side said, for the person who looks after the addresses. */
  readonly detail: string;
  /** What led to the letter that came back; absent where the letter did not say. */
  readonly correlation?: string | undefined;
  /** Oldest first; absent where nobody ever lifted it. */
  readonly lifts?: readonly SuppressionLift[] | undefined;
};

/** The part of a suppression that stops letters. */
export type SuppressedAddress = Pick<Suppression, 'address'>;

/** An administrator found the address working and lets letters go there again, until it bounces anew. */
export type SuppressionLift = {
  readonly at: Instant;
  /** Id and name of the administrator. */
  readonly by: string;
  readonly byName: string;
  readonly reason: string;
  /** Idempotency key of the request, and what else it said. */
  readonly key: string;
  readonly payload: string;
};

/** Whether the suppression is in force: it was not lifted, or a later report suppressed the address again. */
export const isInForce = ({ at, lifts = [] }: Suppression): boolean => at > (lifts.at(-1)?.at ?? '');

/** The lifts as a trail: each was based on as many as there were before it. */
export const liftTrail = ({ lifts = [] }: Suppression): Trail => lifts.map(({ key }, i) => trailEntry(key, i));

/** Addresses that differ only in case count as the same, although the standard allows otherwise. */
export const addressKey = (address: string): string => address.trim().toLowerCase();

/** Whether a letter can be sent to the address. Only sending shows whether somebody reads it. */
export const isAddress = (address: string): boolean => /^[^@\s]+@[^@\s]+$/.test(address.trim());

/** Ids of the officials whom no letter reaches: without an address, or with a suppressed one. A corrected address is free again at once. */
export function unreachableAmong(
  officials: readonly Official[],
  suppressed: readonly SuppressedAddress[],
): Set<string> {
  const addresses = new Set(suppressed.map(({ address }) => address));
  const reaches = (email: string) => isAddress(email) && !addresses.has(addressKey(email));
  return new Set(officials.filter(({ email }) => !reaches(email)).map(({ id }) => id));
}
