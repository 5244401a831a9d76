import { FIGURE_STATES } from '../../domain/figure/figure-text.js';
import type { FigureView } from '../../domain/figure/view.js';
import { shownValue } from '../../domain/figure/view.js';
import type { ColumnOf } from '../table/columns.js';
import { FORM_TEXTS } from './texts.js';

const headers = FORM_TEXTS.figureCells;

const sideOf = ({ figure }: FigureView, side: 'numerator' | 'denominator'): number | null =>
  figure?.kind === 'ratio' ? figure[side] : null;

/** A figure in four cells: its parts where it is a ratio, its value (per cent of a ratio, 1 for yes), its state. */
export const FIGURE_COLUMNS: readonly ColumnOf<FigureView>[] = [
  {
    ...{ key: 'numerator', header: headers.numerator, width: 11, format: 'integer' },
    cell: (view) => sideOf(view, 'numerator'),
  },
  {
    ...{ key: 'denominator', header: headers.denominator, width: 11, format: 'integer' },
    cell: (view) => sideOf(view, 'denominator'),
  },
  { key: 'value', header: headers.value, width: 11, format: 'decimal', cell: shownValue },
  { key: 'state', header: headers.state, width: 18, cell: ({ state }) => FIGURE_STATES[state] },
];
