import type { IndicatorCode } from '../indicator/indicator.js';

/** A commune's figure for one indicator. A ratio of 0/0 is "not applicable"; zero is a figure. */
export type Figure =
  | { readonly kind: 'ratio'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'level'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean };

/** `notExpected`: the figure's period closed before the scope's first period, so no report was due. */
export type FigureState = 'present' | 'missing' | 'notApplicable' | 'notExpected';

/** Figures by indicator. An indicator without an entry is missing. */
export type Figures = ReadonlyMap<IndicatorCode, Figure>;

export const ratio = (numerator: number, denominator: number): Figure => ({ kind: 'ratio', numerator, denominator });
export const count = (value: number): Figure => ({ kind: 'count', value });
export const level = (value: number): Figure => ({ kind: 'level', value });
export const yesNo = (value: boolean): Figure => ({ kind: 'boolean', value });

/** Only a ratio can be not applicable: it is typed as 0/0. */
export const isNotApplicable = (figure: Figure): boolean =>
  figure.kind === 'ratio' && figure.numerator === 0 && figure.denominator === 0;

export const stateOf = (figure: Figure | undefined): FigureState => {
  if (!figure) return 'missing';
  return isNotApplicable(figure) ? 'notApplicable' : 'present';
};

/** The number that rules compare: a ratio in per cent like its target, yes as 1. NaN for a ratio of 0/0. */
export const figureValue = (figure: Figure): number => {
  switch (figure.kind) {
    case 'ratio':
      // Multiplies first: 100 × 28 / 50 is exactly 56, but 28 / 50 × 100 is a little more.
      return (100 * figure.numerator) / figure.denominator;
    case 'boolean':
      return figure.value ? 1 : 0;
    case 'count':
    case 'level':
      return figure.value;
  }
};

export function sameFigure(a: Figure | undefined, b: Figure | undefined): boolean {
  if (a?.kind === 'ratio' && b?.kind === 'ratio') return a.numerator === b.numerator && a.denominator === b.denominator;
  if (a?.kind === 'ratio' || b?.kind === 'ratio') return false;
  return a?.kind === b?.kind && a?.value === b?.value;
}

/** `notYetCounted`: approved after the ranking was published, so the ranking does not show it. */
export type ShownState = FigureState | 'notYetCounted';

/** A figure as a page shows it. A missing figure, and one that does not count yet, show no number. */
export type FigureView = { readonly state: ShownState; readonly figure: Figure | null };

export const viewOf = (figure: Figure | null | undefined): FigureView => ({
  state: stateOf(figure ?? undefined),
  figure: figure ?? null,
});

export const missingFigure: FigureView = { state: 'missing', figure: null };
export const notYetCounted: FigureView = { state: 'notYetCounted', figure: null };

/** The shown number: per cent for a ratio, 1 for yes; null if missing or not applicable. */
export const shownValue = ({ state, figure }: FigureView): number | null =>
  state === 'present' && figure ? figureValue(figure) : null;
