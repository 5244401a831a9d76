import type { Instant } from './local-date.js';
import type { Official } from './official.js';

/** An address that gets no e-mail any more: its server refused a letter for good, or its owner called one unwanted. */
export type Suppression = {
  /** In lower case, as `addressKey` gives it. */
  readonly address: string;
  readonly cause: 'BOUNCE' | 'COMPLAINT';
  /** When that was said. */
  readonly at: Instant;
  /** What the other side said, for the person who looks after the addresses. */
  readonly detail: string;
};

/** Capitals make no other address, whatever the standard allows. */
export const addressKey = (address: string): string => address.trim().toLowerCase();

/** Ids of the officials whose address is suppressed. A corrected address is another one: it is free again at once. */
export function unreachableAmong(officials: readonly Official[], suppressed: readonly Suppression[]): Set<string> {
  const addresses = new Set(suppressed.map(({ address }) => address));
  return new Set(officials.filter(({ email }) => addresses.has(addressKey(email))).map(({ id }) => id));
}
