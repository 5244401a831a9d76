import type { UserError } from '../../domain/refusal/codes.js';
import { atCell } from '../../domain/text/cell-text.js';
import type { FormGrid } from '../form/grid.js';
import type { FormColumn } from '../form/template-columns.js';
import type { FileFault } from './fault.js';

/** The cell of the file where a fault can be corrected. A fault without a cell keeps only its field. */
export function placedError(error: UserError, grid: FormGrid): FileFault {
  const { code, path, value, message } = error;
  const [list, indicator = '', side] = path;
  // Where an indicator has two lines, the fault is in the second one.
  const line =
    list === 'figures'
      ? (code === 'INDICATOR_TWICE' ? grid.lines.findLast : grid.lines.find).call(
          grid.lines,
          (entry) => entry.code === indicator,
        )
      : undefined;
  const field = (list === 'figures' ? path.slice(1) : path).join('.');
  if (!line) return { code, field, value, message };
  // An office may have deleted the column from the file. The fault is then at the figure.
  const column = grid.letters.get(columnOf(error, side)) ?? grid.letters.get('figure') ?? null;
  return { code, field, row: line.row, column, value, message: atCell(message, line.row, column) };
}

function columnOf({ code, needsReason }: UserError, side: string | undefined): FormColumn {
  if (code === 'UNKNOWN_INDICATOR' || code === 'INDICATOR_TWICE' || code === 'OTHER_FREQUENCY') return 'code';
  if (needsReason || side === 'reason') return 'reason';
  if (side === 'evidence') return 'evidence';
  return side === 'denominator' ? 'denominator' : 'figure';
}
