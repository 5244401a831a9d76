import type { IndicatorCode, RESERVED_CODES } from '../../domain/indicator/indicator.js';
import type { ActionName } from '../generated/types.js';
import type { ReportDraft } from './draft.js';

/** The key of a text that accompanies an action is its name. No code of a figure contains a colon. */
export type AboutReport = (typeof RESERVED_CODES)[number] | `about:${ActionName}`;

/** The key of the comment on a return. */
export const WHOLE_REPORT: AboutReport = 'WHOLE_REPORT';

/** The texts in the form that requests an extension. */
export const ASKED_EXTENSION = ['EXTENSION_DAY', 'EXTENSION_GROUND', 'EXTENSION_REASON'] as const;

export const commentAt = ({ comments }: ReportDraft, place: string): string => comments?.[place] ?? '';

export function withComment(draft: ReportDraft, place: string, text: string): ReportDraft {
  const { [place]: _, ...others } = draft.comments ?? {};
  return { ...draft, comments: text === '' ? others : { ...others, [place]: text } };
}

/** The draft after its comments were sent. */
export const withoutComments = ({ comments: _, ...draft }: ReportDraft): ReportDraft => draft;

export type TypedFigureComment = { readonly indicator: IndicatorCode; readonly comment: string };

/** The input of a return: comments on figures of the form by code, blank ones left out. */
export type TypedRemarks = { readonly comment: string | null; readonly comments: TypedFigureComment[] };

/** @param figures those of the form; a comment on a figure that a new method has dropped stays in the draft */
export function remarksOf(
  draft: ReportDraft,
  figures: readonly { readonly indicator: { readonly code: IndicatorCode } }[],
): TypedRemarks {
  const comments = figures
    .map(({ indicator }) => indicator.code)
    .map((indicator) => ({ indicator, comment: commentAt(draft, indicator).trim() }))
    .filter(({ comment }) => comment !== '')
    .toSorted((a, b) => (a.indicator < b.indicator ? -1 : 1));
  return { comment: commentAt(draft, WHOLE_REPORT).trim() || null, comments };
}

export const commentCount = ({ comments = {} }: ReportDraft): number => Object.keys(comments).length;
