import {
  type Edit,
  editsOf,
  type FieldKey,
  type ReportDraft,
  type TypedComments,
  withEdit,
  withoutEdit,
} from './draft.js';
import { commentAt, withComment } from './typed-comments.js';

/** The last change of a field. */
type FieldChange = {
  /** When the last key was typed of what stands in the field, or was taken out of it. */
  readonly at: number;
  /** The edit that is left to be sent; absent where nothing is left. */
  readonly edit?: Edit;
};

/** What was changed on a page and may not stand in the database of the browser yet. */
export type Unwritten = {
  readonly edits: Readonly<Partial<Record<FieldKey, FieldChange>>>;
  /** Empty where the comment was taken away. */
  readonly comments: TypedComments;
};

export const NOTHING_UNWRITTEN: Unwritten = { edits: {}, comments: {} };

/** Adds what differs between two drafts. A request without an answer is left out: it is sent only after it was written. */
export function withChange(unwritten: Unwritten, before: ReportDraft, after: ReportDraft): Unwritten {
  const edits: Partial<Record<FieldKey, FieldChange>> = { ...unwritten.edits };
  for (const [key, edit] of editsOf(after)) if (before.edits[key] !== edit) edits[key] = { at: edit.at, edit };
  for (const [key, { at }] of editsOf(before)) if (!after.edits[key]) edits[key] = { at };
  const places = [before, after].flatMap(({ comments = {} }) => Object.keys(comments));
  const changed = places.filter((place) => commentAt(before, place) !== commentAt(after, place));
  const comments = Object.fromEntries(changed.map((place) => [place, commentAt(after, place)]));
  return { edits, comments: { ...unwritten.comments, ...comments } };
}

/** Takes over what another page left. A later key in the same field, typed in another tab, stays. */
export function withUnwritten(draft: ReportDraft, { edits, comments }: Unwritten): ReportDraft {
  const typed = (Object.entries(edits) as [FieldKey, FieldChange][]).reduce((open, [key, { at, edit }]) => {
    if ((open.edits[key]?.at ?? at) > at) return open;
    return edit ? withEdit(open, key, edit) : withoutEdit(open, key);
  }, draft);
  return Object.entries(comments).reduce((open, [place, text]) => withComment(open, place, text), typed);
}
