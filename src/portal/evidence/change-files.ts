import type { Language } from '../../domain/text/text.js';
import { newIdempotencyKey } from '../draft/request-key.js';
import { type Attempt, attempted } from '../filing/send-unsent.js';
import type { ReportOnPage } from '../filing/use-report.js';
import { AddEvidenceFileDocument, RemoveEvidenceFileDocument } from '../generated/report.js';
import type { AddEvidenceFileInput, RemoveEvidenceFileInput } from '../generated/types.js';
import type { OfficialSession } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';

/** UNSENT: the connection failed, and a later try may succeed. */
export type Sent =
  | { readonly kind: 'ADDED' }
  | { readonly kind: 'UNSENT' }
  | { readonly kind: 'REFUSED'; readonly reasons: readonly string[] };

type On = { readonly report: ReportOnPage; readonly session: OfficialSession; readonly language: Language };
type Unseen<Input> = Omit<Input, 'expectedRevision' | 'idempotencyKey'>;

export const addedFile = async (on: On, file: Unseen<AddEvidenceFileInput>, key: string): Promise<Sent> =>
  sentBy(
    await onLatest(on, key, (seen) =>
      on.session.change(AddEvidenceFileDocument, { input: { ...file, ...seen }, lang: apiLanguage(on.language) }),
    ),
  );

export const removedFile = async (on: On, file: Unseen<RemoveEvidenceFileInput>): Promise<Sent> =>
  sentBy(
    await onLatest(on, newIdempotencyKey(), (seen) =>
      on.session.change(RemoveEvidenceFileDocument, { input: { ...file, ...seen }, lang: apiLanguage(on.language) }),
    ),
  );

type Seen = { readonly expectedRevision: string | null; readonly idempotencyKey: string };

/**
 * A file overwrites nothing. If the report was saved meanwhile, on this or another device, the change is repeated on
 * the service's latest answer.
 */
async function onLatest(
  { report }: On,
  idempotencyKey: string,
  change: (seen: Seen) => Parameters<typeof attempted>[0],
): Promise<Attempt> {
  const { revision } = report.form;
  const first = await report.changeWith(() => attempted(change({ expectedRevision: revision, idempotencyKey })));
  if (first.kind !== 'ANSWERED' || !first.filed.form) return first;
  if (!first.filed.errors.some(({ code }) => code === 'CONFLICT')) return first;
  const { revision: latest } = first.filed.form;
  return report.changeWith(() => attempted(change({ expectedRevision: latest, idempotencyKey: newIdempotencyKey() })));
}

function sentBy(attempt: Attempt): Sent {
  if (attempt.kind === 'REFUSED') return { kind: 'REFUSED', reasons: [attempt.message] };
  if (attempt.kind !== 'ANSWERED') return { kind: 'UNSENT' };
  // The key is random, so an earlier request with it was this same change, whose answer was lost.
  if (attempt.filed.errors.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED')) return { kind: 'ADDED' };
  const reasons = attempt.filed.errors.map(({ message }) => message);
  return reasons.length > 0 ? { kind: 'REFUSED', reasons } : { kind: 'ADDED' };
}
