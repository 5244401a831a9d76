import { FIGURE_STATES } from '../../domain/figure/figure-text.js';
import type { FigureView } from '../../domain/figure/view.js';
import { shownValue } from '../../domain/figure/view.js';
import type { DataColumn, TableCell } from '../table/table.js';
import { FORM_TEXTS } from './texts.js';

const headers = FORM_TEXTS.figureCells;

/** A figure in four cells: its parts where it is a ratio, its value (per cent of a ratio, 1 for yes), its state. */
export const FIGURE_COLUMNS: readonly DataColumn[] = [
  { key: 'numerator', header: headers.numerator, width: 11, format: 'integer' },
  { key: 'denominator', header: headers.denominator, width: 11, format: 'integer' },
  { key: 'value', header: headers.value, width: 11, format: 'decimal' },
  { key: 'state', header: headers.state, width: 18 },
];

export function figureCells(view: FigureView): TableCell[] {
  const { figure, state } = view;
  const [numerator, denominator] = figure?.kind === 'ratio' ? [figure.numerator, figure.denominator] : [null, null];
  return [numerator, denominator, shownValue(view), FIGURE_STATES[state]];
}
