import { actingName, type Viewer } from '../domain/access/access.js';
import type { AdministrationAction, AdministrationSubject } from '../domain/administration/record.js';
import type { AdministrationRequest } from '../domain/administration/request.js';
import { payloadFingerprint } from '../domain/refusal/repeated-request.js';
import type { Instant } from '../domain/time/local-date.js';

/** Arguments that all mutations of administrators share. */
export type ChangeArguments = {
  readonly idempotencyKey: string;
  readonly expectedRevision?: string | null | undefined;
  readonly reason: string;
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
