import type { KeptDecision } from '../official/trail.js';
import type { UserError } from '../refusal/codes.js';
import type { LastChange } from '../refusal/conflict-texts.js';
import { typedTextFaults } from '../refusal/plain-text.js';
import { conflict, refusal } from '../refusal/refusal.js';
import { isIdempotencyKey } from '../refusal/repeated-request.js';
import type { AdministrationRecord } from './record.js';

/** The part of every administrative request that does not depend on the change. */
export type AdministrationRequest = Pick<
  AdministrationRecord,
  'subject' | 'action' | 'reason' | 'actor' | 'actorName' | 'at' | 'payload'
> & {
  readonly key: string;
  /** The revision that the caller has seen; null = nothing was ever changed. */
  readonly expectedRevision: string | null;
  /** The last change; loaded only if the caller has not seen the current revision. */
  readonly lastChange?: LastChange;
};

/** The fields that a decision adds to a request for its record. */
export type RecordAddition = Pick<AdministrationRecord, 'path' | 'changes'> &
  Partial<Pick<AdministrationRecord, 'moved' | 'kept'>>;

/** The part of a decision that its item keeps. */
export function keptDecisionOf({ actor: by, actorName: byName, ...request }: AdministrationRequest): KeptDecision {
  const { at, reason, key, payload } = request;
  return { at, by, byName, reason: reason.trim(), key, payload };
}

/** Faults of the request itself, whatever it changes. */
export function requestFaults(
  { key, expectedRevision, reason, lastChange }: AdministrationRequest,
  revision: string | null,
): UserError[] {
  const faults: UserError[] = [];
  if (!isIdempotencyKey(key)) faults.push(refusal('BAD_IDEMPOTENCY_KEY', ['idempotencyKey'], key));
  if (expectedRevision !== revision) faults.push(conflict('SETTING', expectedRevision, revision, lastChange));
  if (reason.trim() === '') faults.push(refusal('REASON_NEEDED', ['reason']));
  return [...faults, ...typedTextFaults(reason, ['reason'], 'LINES')];
}

export const recordOf = (
  { subject, action, key, reason, actor, actorName, at, payload }: AdministrationRequest,
  { path, changes, moved = [], kept = [] }: RecordAddition,
  basedOn: string | null,
): AdministrationRecord => ({
  subject,
  token: key,
  basedOn,
  path,
  at,
  actor,
  actorName,
  action,
  reason: reason.trim(),
  payload,
  changes,
  moved,
  kept,
});

/** A change of an item: refused with every fault at once, or accepted with the item and the record after it. */
export type AdministrationDecision<T> =
  | { readonly kind: 'REFUSED'; readonly errors: readonly UserError[] }
  | { readonly kind: 'ACCEPTED'; readonly after: NonNullable<T>; readonly record: AdministrationRecord };

/**
 * The decision on a request. @param errors every fault @param change makes the change if there is no fault; undefined =
 * there is nothing to change
 */
export function decisionOn<T>(
  request: AdministrationRequest,
  revision: string | null,
  errors: readonly UserError[],
  change: () => ({ readonly after: NonNullable<T> } & RecordAddition) | undefined,
): AdministrationDecision<T> {
  if (errors.length > 0) return { kind: 'REFUSED', errors };
  const changed = change();
  if (!changed || changed.changes.length === 0) return { kind: 'REFUSED', errors: [refusal('NOTHING_CHANGES', [])] };
  return { kind: 'ACCEPTED', after: changed.after, record: recordOf(request, changed, revision) };
}
