import type { IndicatorCode } from '../../domain/indicator/indicator.js';
import type { Language } from '../../domain/text/text.js';

export type FieldKind = 'figure' | 'reason' | 'evidence';

/** `G03.figure`: the smallest part that is typed and sent separately. */
export type FieldKey = `${IndicatorCode}.${FieldKind}`;

export const fieldKey = (code: IndicatorCode, kind: FieldKind): FieldKey => `${code}.${kind}`;

export function fieldOf(key: string): { readonly code: IndicatorCode; readonly kind: FieldKind } {
  const dot = key.lastIndexOf('.');
  return { code: key.slice(0, dot), kind: key.slice(dot + 1) as FieldKind };
}

/** Values in comparable form: `12/40`, `5`, `yes`, or a text. Empty if there is no value. */
export type Values = Readonly<Partial<Record<FieldKey, string>>>;

/** A field with typed content that the service is not known to hold. */
export type Edit = {
  /** The service's value when the typing began, as far as the typist could see. */
  readonly base: string;
  /** The typed value in comparable form. Null if the text is no valid value. */
  readonly value: string | null;
  /** The text of the field as typed; for a ratio, of both fields. */
  readonly parts: readonly string[];
  /** The language of the typed numbers. */
  readonly language: Language;
  /** Milliseconds since 1970, at the first key (`since`) and the last key (`at`). */
  readonly since: number;
  readonly at: number;
  /** The service's value now, if somebody else has changed it. The typist has to choose. */
  readonly theirs?: string;
};

/** A request that may or may not have reached the service. It is repeated unchanged until there is an answer. */
export type Unsent = {
  readonly kind: 'SAVE' | 'SUBMIT';
  /** Made once, so that a repeat has no second effect. */
  readonly idempotencyKey: string;
  readonly expectedRevision: string | null;
  readonly values: Values;
  readonly madeAt: number;
};

/** Comments by the code of their figure, or by their place in the report. Empty comments are not kept. */
export type TypedComments = Readonly<Record<string, string>>;

export type ReportDraft = {
  readonly edits: Readonly<Partial<Record<FieldKey, Edit>>>;
  readonly unsent: Unsent | null;
  /** Texts besides the figures: comments, notes and reasons. Absent in a draft kept by an earlier release. */
  readonly comments?: TypedComments;
};

export const NO_DRAFT: ReportDraft = { edits: {}, unsent: null };

export const editsOf = (draft: ReportDraft): readonly (readonly [FieldKey, Edit])[] =>
  Object.entries(draft.edits) as [FieldKey, Edit][];

export const isEmptyDraft = (draft: ReportDraft): boolean => draft.unsent === null && editsOf(draft).length === 0;

/** When the oldest unsent content was typed, in milliseconds since 1970. Undefined if there is none. */
export function unsentSince(draft: ReportDraft): number | undefined {
  const moments = [...editsOf(draft).map(([, { since }]) => since), ...(draft.unsent ? [draft.unsent.madeAt] : [])];
  return moments.length === 0 ? undefined : Math.min(...moments);
}

export type Typing = Pick<Edit, 'value' | 'parts' | 'language' | 'at'>;

/** @param held the service's value of the field, as far as the typist can see */
export function typedInto(draft: ReportDraft, key: FieldKey, typing: Typing, held: string): ReportDraft {
  const before = draft.edits[key];
  const edit: Edit = { ...typing, base: before?.base ?? held, since: before?.since ?? typing.at };
  const isAsBefore = edit.value === edit.base && before?.theirs === undefined;
  // A value under way to the service has to be reverted there too.
  if (isAsBefore && draft.unsent?.values[key] === undefined) return withoutEdit(draft, key);
  return withEdit(draft, key, before?.theirs === undefined ? edit : { ...edit, theirs: before.theirs });
}

/** The typist has seen both values and keeps the own one. The next save replaces the other value. */
export function keptOwn(draft: ReportDraft, key: FieldKey): ReportDraft {
  const edit = draft.edits[key];
  if (edit?.theirs === undefined) return draft;
  const { theirs, ...own } = edit;
  return withEdit(draft, key, { ...own, base: theirs });
}

/** The typist has seen both values and discards the own one. */
export const tookTheirs = (draft: ReportDraft, key: FieldKey): ReportDraft =>
  draft.edits[key]?.theirs === undefined ? draft : withoutEdit(draft, key);

export const withEdit = (draft: ReportDraft, key: FieldKey, edit: Edit): ReportDraft => ({
  ...draft,
  edits: { ...draft.edits, [key]: edit },
});

export function withoutEdit(draft: ReportDraft, key: FieldKey): ReportDraft {
  const { [key]: _, ...edits } = draft.edits;
  return { ...draft, edits };
}
