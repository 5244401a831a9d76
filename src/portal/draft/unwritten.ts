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

type FieldChange = {
  /** When the last key of the field's content was typed, or when the content was removed. */
  readonly at: number;
  /** The edit still to be sent. Absent if there is none. */
  readonly edit?: Edit;
};

/** Changes on a page that the browser's database may not contain yet. */
export type Unwritten = {
  readonly edits: Readonly<Partial<Record<FieldKey, FieldChange>>>;
  /** Empty if the comment was removed. */
  readonly comments: TypedComments;
};

export const NOTHING_UNWRITTEN: Unwritten = { edits: {}, comments: {} };

/** Adds the difference of two drafts. An unanswered request is left out: it is sent only once it is written. */
export function withChange(unwritten: Unwritten, before: ReportDraft, after: ReportDraft): Unwritten {
  const edits: Partial<Record<FieldKey, FieldChange>> = { ...unwritten.edits };
  for (const [key, edit] of editsOf(after)) if (before.edits[key] !== edit) edits[key] = { at: edit.at, edit };
  for (const [key, { at }] of editsOf(before)) if (!after.edits[key]) edits[key] = { at };
  const places = [before, after].flatMap(({ comments = {} }) => Object.keys(comments));
  const changed = places.filter((place) => commentAt(before, place) !== commentAt(after, place));
  const comments = Object.fromEntries(changed.map((place) => [place, commentAt(after, place)]));
  return { edits, comments: { ...unwritten.comments, ...comments } };
}

/** Applies changes that another page left. A field with a later key, typed in another tab, stays. */
export function withUnwritten(draft: ReportDraft, { edits, comments }: Unwritten): ReportDraft {
  const typed = (Object.entries(edits) as [FieldKey, FieldChange][]).reduce((open, [key, { at, edit }]) => {
    if ((open.edits[key]?.at ?? at) > at) return open;
    return edit ? withEdit(open, key, edit) : withoutEdit(open, key);
  }, draft);
  return Object.entries(comments).reduce((open, [place, text]) => withComment(open, place, text), typed);
}
