import { type Figure, type FigureState, figureValue, stateOf } from './figure.js';

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
