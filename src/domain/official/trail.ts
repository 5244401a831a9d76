import type { Instant } from '../time/local-date.js';

/**
 * The changes of a subject, oldest first, kept in the subject's own item. Each entry names one record. A record that is
 * in no trail never took effect, and a request has won if and only if its token is in the trail.
 */
export type Trail = readonly TrailEntry[];

/** `<token>#<state of the item before>`: each attempt of a request that meets another state writes its own record. */
export type TrailEntry = string;

export const trailEntry = (token: string, basis: number): TrailEntry => `${token}#${basis}`;

const tokenOf = (entry: TrailEntry): string => entry.slice(0, entry.lastIndexOf('#'));

/** An administrator's decision that is kept in the item that it changed. */
export type KeptDecision = {
  readonly at: Instant;
  /** Id and name of the administrator. */
  readonly by: string;
  readonly byName: string;
  readonly reason: string;
  /** The idempotency key of the request, and the rest of its content. */
  readonly key: string;
  readonly payload: string;
};

/** The revision of a subject: the token of its last change. */
export const revisionOf = (trail: Trail): string | null => {
  const last = trail.at(-1);
  return last === undefined ? null : tokenOf(last);
};

export const entryIn = (trail: Trail, token: string): TrailEntry | undefined =>
  trail.find((entry) => tokenOf(entry) === token);
