import { type Figure, type FigureState, figureValue, stateOf } from './figure.js';

/** `notYetCounted`: approved since the ranking was published, which shows nothing of it yet. */
export type ShownState = FigureState | 'notYetCounted';

/** A figure as it is shown. A missing figure shows nothing, nor does one that does not count yet. */
export type FigureView = { readonly state: ShownState; readonly figure: Figure | null };

export const viewOf = (figure: Figure | null | undefined): FigureView => ({
  state: stateOf(figure ?? undefined),
  figure: figure ?? null,
});

export const missingFigure: FigureView = { state: 'missing', figure: null };
export const notYetCounted: FigureView = { state: 'notYetCounted', figure: null };

/** Per cent for a ratio, 1 for yes; null when missing or not applicable. */
export const shownValue = ({ state, figure }: FigureView): number | null =>
  state === 'present' && figure ? figureValue(figure) : null;
