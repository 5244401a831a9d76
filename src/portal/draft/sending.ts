import { enteredLinks, storedReason } from '../../domain/figure/entry.js';
import {
  editsOf,
  type FieldKey,
  fieldOf,
  type ReportDraft,
  type Unsent,
  type Values,
  withEdit,
  withoutEdit,
} from './draft.js';

/** A sent value as the service answers it: letters of a reason are composed, and links stand one on a line. */
function asAnswered(key: FieldKey, sent: string): string {
  const { kind } = fieldOf(key);
  if (kind === 'evidence') return enteredLinks(sent).join('\n');
  return kind === 'reason' ? storedReason(sent) : sent;
}

/** Compares the service's values with typed ones: each is done, still to be sent, or changed by somebody else. */
export function withService(draft: ReportDraft, values: Values): ReportDraft {
  return editsOf(draft).reduce((compared, [key, edit]) => {
    const held = values[key] ?? '';
    if (edit.value === held) return isOnItsWay(draft, key, held) ? compared : withoutEdit(compared, key);
    const { theirs: _, ...own } = edit;
    if (held === edit.base) return withEdit(compared, key, own);
    // The request arrived, although its answer did not.
    const sent = draft.unsent?.values[key];
    if (sent !== undefined && asAnswered(key, sent) === held) return withEdit(compared, key, { ...own, base: held });
    return withEdit(compared, key, { ...own, theirs: held });
  }, draft);
}

/** Compares all values of a form, and drops what was typed for an indicator that its method no longer asks for. */
export const withForm = (draft: ReportDraft, values: Values): ReportDraft =>
  withService(
    editsOf(draft).reduce((open, [key]) => (values[key] === undefined ? withoutEdit(open, key) : open), draft),
    values,
  );

/** Whether another value of the field may still arrive. Then this value has to be sent after it. */
const isOnItsWay = ({ unsent }: ReportDraft, key: FieldKey, held: string): boolean =>
  unsent?.values[key] !== undefined && unsent.values[key] !== held;

/** Fields that can be sent: their text is a value, and no choice between two values is open. */
export const sendableKeys = (draft: ReportDraft): readonly FieldKey[] =>
  editsOf(draft).flatMap(([key, { value, theirs }]) => (value === null || theirs !== undefined ? [] : [key]));

/** Makes a request from the fields. It does not change until the service has answered. */
export function withUnsent(
  draft: ReportDraft,
  request: Omit<Unsent, 'values'>,
  keys: readonly FieldKey[] = sendableKeys(draft),
): ReportDraft {
  if (draft.unsent) return draft;
  const values = Object.fromEntries(keys.map((key) => [key, draft.edits[key]?.value ?? '']));
  return { ...draft, unsent: { ...request, values } };
}

/** The service has made the change, now or at an earlier try. Later typing continues from it. */
export function whenAccepted(draft: ReportDraft, sent: Unsent, now: Values): ReportDraft {
  if (draft.unsent?.idempotencyKey !== sent.idempotencyKey) return withService(draft, now);
  const settled = Object.entries(sent.values).reduce<ReportDraft>(
    (open, [name, value = '']) => {
      const key = name as FieldKey;
      const edit = open.edits[key];
      if (!edit) return open;
      if (edit.value === value) return withoutEdit(open, key);
      return withEdit(open, key, { ...edit, base: asAnswered(key, value) });
    },
    { ...draft, unsent: null },
  );
  return withService(settled, now);
}

/** The service has refused the request. Everything typed stays. */
export function whenRefused(draft: ReportDraft, sent: Unsent, now: Values | undefined): ReportDraft {
  const open = draft.unsent?.idempotencyKey === sent.idempotencyKey ? { ...draft, unsent: null } : draft;
  return now ? withService(open, now) : open;
}
