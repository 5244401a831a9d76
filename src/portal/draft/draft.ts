import type { IndicatorCode } from '../../domain/indicator/indicator.js';
import type { Language } from '../../domain/text/text.js';

export type FieldKind = 'figure' | 'reason' | 'evidence';

/** `G03.figure`: what is typed and sent by itself. */
export type FieldKey = `${IndicatorCode}.${FieldKind}`;

export const fieldKey = (code: IndicatorCode, kind: FieldKind): FieldKey => `${code}.${kind}`;

export function fieldOf(key: string): { readonly code: IndicatorCode; readonly kind: FieldKind } {
  const dot = key.lastIndexOf('.');
  return { code: key.slice(0, dot), kind: key.slice(dot + 1) as FieldKind };
}

/** Values as they compare: `12/40`, `5`, `yes`, a text; empty where there is nothing. */
export type Values = Readonly<Partial<Record<FieldKey, string>>>;

/** What the service holds, and the revision by which it calls it. */
export type ServiceState = { readonly values: Values; readonly revision: string | null };

/** One field that was typed into and whose content the service is not known to hold. */
export type Edit = {
  /** What the service held, as far as the typist could see, when the typing began. */
  readonly base: string;
  /** What was typed, as it compares; null where it cannot be read as a value. */
  readonly value: string | null;
  /** The text of the field, or of both fields of a ratio, as it was typed. */
  readonly parts: readonly string[];
  /** The language in which the numbers are written. */
  readonly language: Language;
  /** Milliseconds since 1970 at the first and the last key. */
  readonly since: number;
  readonly at: number;
  /** What the service holds by now, where somebody else has changed it. The typist has to choose. */
  readonly theirs?: string;
};

/** A request that may or may not have reached the service. It is sent again as it is until there is an answer. */
export type Unsent = {
  readonly kind: 'SAVE' | 'SUBMIT';
  /** Made once, so that a repeat has no second effect. */
  readonly idempotencyKey: string;
  readonly expectedRevision: string | null;
  readonly values: Values;
  readonly madeAt: number;
};

/** Comments by the code of the figure, or by what they are about the report. Nothing empty is kept. */
export type TypedComments = Readonly<Record<string, string>>;

export type ReportDraft = {
  readonly edits: Readonly<Partial<Record<FieldKey, Edit>>>;
  readonly unsent: Unsent | null;
  /** What is typed besides the figures: comments, notes and reasons. Absent in a draft that an earlier release has kept. */
  readonly comments?: TypedComments;
};

export const NO_DRAFT: ReportDraft = { edits: {}, unsent: null };

export const editsOf = (draft: ReportDraft): readonly (readonly [FieldKey, Edit])[] =>
  Object.entries(draft.edits) as [FieldKey, Edit][];

export const isEmptyDraft = (draft: ReportDraft): boolean => draft.unsent === null && editsOf(draft).length === 0;

export const hasConflict = (draft: ReportDraft): boolean =>
  editsOf(draft).some(([, { theirs }]) => theirs !== undefined);

/** When the oldest content was typed that the service is not known to hold; undefined where there is none. */
export function unsentSince(draft: ReportDraft): number | undefined {
  const moments = [...editsOf(draft).map(([, { since }]) => since), ...(draft.unsent ? [draft.unsent.madeAt] : [])];
  return moments.length === 0 ? undefined : Math.min(...moments);
}

export type Typing = Pick<Edit, 'value' | 'parts' | 'language' | 'at'>;

/** @param held what the service holds in the field, as far as the typist can see */
export function typedInto(draft: ReportDraft, key: FieldKey, typing: Typing, held: string): ReportDraft {
  const before = draft.edits[key];
  const edit: Edit = { ...typing, base: before?.base ?? held, since: before?.since ?? typing.at };
  const isAsBefore = edit.value === edit.base && before?.theirs === undefined;
  // A value on its way to the service has to be taken back there too.
  if (isAsBefore && draft.unsent?.values[key] === undefined) return withoutEdit(draft, key);
  return withEdit(draft, key, before?.theirs === undefined ? edit : { ...edit, theirs: before.theirs });
}

/** The typist has seen both values and keeps the own one. It replaces the other one with the next save. */
export function keptOwn(draft: ReportDraft, key: FieldKey): ReportDraft {
  const edit = draft.edits[key];
  if (edit?.theirs === undefined) return draft;
  const { theirs, ...own } = edit;
  return withEdit(draft, key, { ...own, base: theirs });
}

/** The typist has seen both values and gives the own one up. */
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
