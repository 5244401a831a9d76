import { actingName, type Viewer } from '../domain/access/access.js';
import type {
  AdministrationAction,
  AdministrationRecord,
  AdministrationSubject,
} from '../domain/administration/record.js';
import type { AdministrationRequest } from '../domain/administration/request.js';
import type { UserError } from '../domain/refusal/codes.js';
import { payloadFingerprint } from '../domain/refusal/payload-fingerprint.js';
import type { Instant } from '../domain/time/local-date.js';
import type { ChangeOutcome } from './administer.js';

/** Arguments that all mutations of administrators share. */
export type ChangeArguments = {
  readonly idempotencyKey: string;
  readonly expectedRevision?: string | null | undefined;
  readonly reason: string;
};

/** `value` is the current state of what was changed; null when the change was refused. */
export type AdministrationResult<T> = {
  readonly record: AdministrationRecord | null;
  readonly value: T | null;
  readonly errors: readonly UserError[];
};

export function requestOf(
  viewer: Viewer,
  subject: AdministrationSubject,
  action: AdministrationAction,
  { idempotencyKey: key, expectedRevision = null, reason }: ChangeArguments,
  change: unknown,
  at: Instant,
): AdministrationRequest {
  const [actor, actorName] = viewer.kind === 'official' ? [viewer.id, actingName(viewer)] : ['', ''];
  const payload = payloadFingerprint([subject, action, actor, expectedRevision, reason, change]);
  return { subject, action, key, expectedRevision, reason, actor, actorName, at, payload };
}

export const resultOf = <T>(outcome: ChangeOutcome<T>): AdministrationResult<T> =>
  outcome.kind === 'DONE'
    ? { record: outcome.record, value: outcome.value, errors: [] }
    : { record: null, value: null, errors: outcome.errors };
