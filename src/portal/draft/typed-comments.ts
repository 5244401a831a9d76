import type { IndicatorCode } from '../../domain/indicator/indicator.js';
import type { ReportDraft } from './draft.js';

/** The place of a comment on no figure. */
export const WHOLE_REPORT = 'WHOLE_REPORT';

export const commentAt = ({ comments }: ReportDraft, place: string): string => comments?.[place] ?? '';

export function withComment(draft: ReportDraft, place: string, text: string): ReportDraft {
  const { [place]: _, ...others } = draft.comments ?? {};
  return { ...draft, comments: text === '' ? others : { ...others, [place]: text } };
}

/** To be called when the comments were sent. */
export const withoutComments = ({ comments: _, ...draft }: ReportDraft): ReportDraft => draft;

export type TypedFigureComment = { readonly indicator: IndicatorCode; readonly comment: string };

/** What is said about the report: comments on figures by code, without those of mere spaces. */
export type TypedRemarks = { readonly comment: string | null; readonly comments: TypedFigureComment[] };

export function remarksOf(draft: ReportDraft): TypedRemarks {
  const comments = Object.keys(draft.comments ?? {})
    .filter((place) => place !== WHOLE_REPORT)
    .map((indicator) => ({ indicator, comment: commentAt(draft, indicator).trim() }))
    .filter(({ comment }) => comment !== '')
    .toSorted((a, b) => (a.indicator < b.indicator ? -1 : 1));
  return { comment: commentAt(draft, WHOLE_REPORT).trim() || null, comments };
}

export const commentCount = ({ comments = {} }: ReportDraft): number => Object.keys(comments).length;
