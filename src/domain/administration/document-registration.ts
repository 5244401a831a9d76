import { revisionOf, type Trail } from '../official/trail.js';
import { refusal } from '../refusal/refusal.js';
import type { UnitPath } from '../register/unit.js';
import type { Text } from '../text/text.js';
import type { Instant } from '../time/local-date.js';
import { type AdministrationDecision, type AdministrationRequest, decisionOn, requestFaults } from './request.js';

/** The text of a query that clients name by its SHA-256. It never changes. */
export type TrustedDocument = {
  /** The SHA-256 in 64 hexadecimal digits. */
  readonly id: string;
  readonly text: string;
  readonly registeredAt: Instant;
  readonly trail: Trail;
};

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
): AdministrationDecision<TrustedDocument> {
  const errors = [...requestFaults(request, null), ...(before ? [refusal('NOTHING_CHANGES', ['text'])] : [])];
  if (text.length > MOST_DOCUMENT)
    errors.push(refusal('TEXT_TOO_LONG', ['text'], null, { what: 'max', value: String(MOST_DOCUMENT) }));
  else if (fault) errors.push(refusal('DOCUMENT_NOT_ACCEPTED', ['text'], null, null, { value: fault }));
  return decisionOn(request, revisionOf([]), errors, () => ({
    after: { id, text, registeredAt: request.at, trail: [] },
    path,
    changes: [{ field: 'text', before: null, after: text }],
  }));
}
