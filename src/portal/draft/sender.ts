import { type FieldKey, isEmptyDraft, type Unsent, unsentSince, type Values } from './draft.js';
import type { KeptDraft } from './kept-draft.js';
import { whenAccepted, whenRefused, withUnsent } from './sending.js';

export type Receipt =
  /** `now` are the values that the service holds. */
  | { readonly kind: 'ACCEPTED'; readonly now: Values }
  /** The service has refused the request, and may tell what it holds. */
  | { readonly kind: 'REFUSED'; readonly now: Values | undefined }
  /** The request may have reached the service or not. */
  | { readonly kind: 'UNANSWERED' };

export type Outcome = Receipt['kind'] | 'NOTHING_TO_SEND';

export type SenderParts = {
  readonly draft: KeptDraft;
  readonly deliver: (unsent: Unsent) => Promise<Receipt>;
  /** The revision that the typist sees. */
  readonly revision: () => string | null;
  /** Fields that the service would accept. */
  readonly rightFields: () => readonly FieldKey[];
  readonly now: () => number;
  readonly newKey: () => string;
};

/** Milliseconds from typing to saving. Each save is a revision in the history, so saves must not be too many. */
export const SAVE_AFTER_MS = 5 * 60_000;

export function draftSender({ draft, deliver, revision, rightFields, now, newKey }: SenderParts) {
  /** Content from before the last refusal would be refused again, so it waits for the next key. */
  let refusedAt = 0;

  async function sendUnsent(): Promise<Outcome> {
    const { unsent } = draft.current();
    if (!unsent) return 'NOTHING_TO_SEND';
    const receipt = await deliver(unsent);
    if (receipt.kind === 'ACCEPTED') draft.change((open) => whenAccepted(open, unsent, receipt.now));
    if (receipt.kind === 'REFUSED') {
      refusedAt = now();
      draft.change((open) => whenRefused(open, unsent, receipt.now));
    }
    return receipt.kind;
  }

  async function send(kind: Unsent['kind']): Promise<Outcome> {
    const before = await sendUnsent();
    if (before === 'UNANSWERED' || before === 'REFUSED') return before;
    const fields = rightFields();
    if (fields.length === 0 && kind === 'SAVE') return before;
    const request = { kind, idempotencyKey: newKey(), expectedRevision: revision(), madeAt: now() };
    draft.change((open) => withUnsent(open, request, fields));
    // The key must outlive the page, so that a repeat after a restart is the same request.
    await draft.written();
    return await sendUnsent();
  }

  const isDue = (): boolean => {
    const open = draft.current();
    const since = unsentSince(open);
    const lastKey = Math.max(0, ...Object.values(open.edits).map((edit) => edit?.at ?? 0));
    return since !== undefined && now() - since >= SAVE_AFTER_MS && lastKey > refusedAt;
  };

  async function tick(): Promise<Outcome> {
    if (isEmptyDraft(draft.current())) return 'NOTHING_TO_SEND';
    if (draft.current().unsent) return await sendUnsent();
    return isDue() ? await send('SAVE') : 'NOTHING_TO_SEND';
  }

  const oneAtATime = inTurn();
  return {
    /** Sends typed values. A request that still has no answer goes first. */
    send: (kind: Unsent['kind']) => oneAtATime(() => send(kind)),
    /** Repeats the unanswered request, and sends what was typed five minutes ago. Must be called regularly. */
    tick: () => oneAtATime(tick),
  };
}

function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
}
