import { revisionOf, type Trail } from '../official/trail.js';
import type { UserError } from '../refusal/codes.js';
import { refusal } from '../refusal/refusal.js';
import type { UnitPath } from '../register/unit.js';
import type { Text } from '../text/text.js';
import type { Instant } from '../time/local-date.js';
import type { AdministrationRecord } from './record.js';
import { type AdministrationRequest, recordOf, requestFaults } from './request.js';

/** The text of a query that clients name by its SHA-256. It never changes. */
export type TrustedDocument = {
  /** The SHA-256 in 64 hexadecimal digits. */
  readonly id: string;
  readonly text: string;
  readonly registeredAt: Instant;
  readonly trail: Trail;
};

export type DocumentDecision =
  | { readonly kind: 'REFUSED'; readonly errors: readonly UserError[] }
  | { readonly kind: 'ACCEPTED'; readonly after: TrustedDocument; readonly record: AdministrationRecord };

export const MOST_DOCUMENT = 100_000;

export type DocumentToRegister = {
  readonly id: string;
  readonly text: string;
  /** Why the text is no valid query of the contract; undefined if it is one. */
  readonly fault: Text | undefined;
};

/** @param path the path of the installation's own scope, whose administrators register queries */
export function decideDocument(
  before: TrustedDocument | undefined,
  { id, text, fault }: DocumentToRegister,
  request: AdministrationRequest,
  path: UnitPath,
): DocumentDecision {
  const errors = [...requestFaults(request, null), ...(before ? [refusal('NOTHING_CHANGES', ['text'])] : [])];
  if (text.length > MOST_DOCUMENT)
    errors.push(refusal('TEXT_TOO_LONG', ['text'], null, { what: 'max', value: String(MOST_DOCUMENT) }));
  else if (fault) errors.push(notAccepted(fault));
  if (errors.length > 0) return { kind: 'REFUSED', errors };
  const changes = [{ field: 'text', before: null, after: text }];
  const record = recordOf(request, { path, changes }, revisionOf([]));
  return { kind: 'ACCEPTED', after: { id, text, registeredAt: request.at, trail: [] }, record };
}

/** The sentence of the library that reads queries, in both languages. */
function notAccepted({ vi, en }: Text): UserError {
  const error = refusal('DOCUMENT_NOT_ACCEPTED', ['text'], en);
  return { ...error, message: { ...error.message, vi: refusal('DOCUMENT_NOT_ACCEPTED', ['text'], vi).message.vi } };
}
