import { enteredLinks, type FigureEntry } from '../../domain/figure/entry.js';
import type { Indicator } from '../../domain/indicator/indicator.js';
import { countsVillages } from '../../domain/method/figure-relations.js';
import { indicatorOf } from '../../domain/method/method.js';
import { error } from '../../domain/refusal/figure-fault.js';
import { namingFigures } from '../../domain/refusal/figure-names.js';
import { MOST_TEXT } from '../../domain/refusal/plain-text.js';
import { errorOfFault } from '../../domain/refusal/user-error.js';
import { numberIn } from '../../domain/sheet/cell.js';
import { asSent } from '../../domain/text/as-sent.js';
import { atCell } from '../../domain/text/cell-text.js';
import { foldText } from '../../domain/text/fold-text.js';
import { givenFields } from '../../domain/text/given-fields.js';
import { isNotReadable } from '../../domain/text/number-entry.js';
import { notANumberText } from '../../domain/text/number-entry-texts.js';
import type { Language, Text } from '../../domain/text/text.js';
import type { FilingReference } from '../../file-report/reference.js';
import type { FileFault } from '../import/fault.js';
import { placedError } from '../import/placed-errors.js';
import type { GridCell } from '../table/spreadsheet.js';
import { type FormGrid, type GridLine, textOf } from './grid.js';
import type { FormColumn } from './template-columns.js';
import { FORM_TEXTS } from './texts.js';

/**
 * Turns every line of the form into an entry of `saveReport`. An empty cell keeps the saved figure; only words remove it.
 * A cell that cannot be read as a figure is a fault, and its line keeps the saved figure.
 */
export function formEntries(grid: FormGrid, of: FilingReference) {
  const faults: FileFault[] = [];
  const faultIn =
    ({ code: field, row }: GridLine): AddFault =>
    (column, value, code, message) => {
      const letter = grid.letters.get(column) ?? null;
      faults.push({ code, field, row, column: letter, value: asSent(value), message: atCell(message, row, letter) });
    };
  const withNames = namingFigures(of.method);
  const entries = grid.lines.flatMap((line): FigureEntry[] => {
    const indicator = indicatorOf(of.method, line.code);
    if (indicator?.computed) {
      if (!isLeftAlone(line)) faults.push(placedError(withNames(errorOfFault(computedFault(line))), grid));
      return [];
    }
    const before = faults.length;
    const figure = indicator ? figureIn(line, indicator, of, grid.language, faultIn(line)) : { value: 0 };
    return [{ code: line.code, ...besides(grid, line), ...(faults.length > before ? {} : figure) }];
  });
  return { entries, faults };
}

/** Whether the cell of a computed figure is empty or still holds the words that the service wrote there. */
const isLeftAlone = ({ cells }: GridLine): boolean => {
  const figure = cells.figure ?? null;
  return textOf(figure) === '' || saysOneOf(figure, FORM_TEXTS.computed);
};

const computedFault = ({ code, cells }: GridLine) =>
  error('COMPUTED_INDICATOR', [code], asSent(textOf(cells.figure ?? null)));

/** Compares in both languages, ignoring case and marks. */
const saysOneOf = (cell: GridCell, { vi, en }: Text): boolean =>
  [vi, en].map(foldText).includes(foldText(textOf(cell)));

/** A file from Windows has other line ends. */
const withLineFeeds = (text: string): string => text.replace(/\r\n?/g, '\n');

/** A missing column changes nothing; an empty cell removes reason or links. */
function besides({ letters }: FormGrid, { cells }: GridLine): Pick<FigureEntry, 'reason' | 'evidence'> {
  return {
    ...(letters.has('reason') ? { reason: withLineFeeds(textOf(cells.reason ?? null)).slice(0, MOST_TEXT + 1) } : {}),
    ...(letters.has('evidence') ? { evidence: linksIn(cells.evidence ?? null) } : {}),
  };
}

type AddFault = (column: FormColumn, value: string, code: string, message: Text) => void;

function figureIn(
  { cells }: GridLine,
  indicator: Indicator,
  of: FilingReference,
  language: Language,
  fault: AddFault,
): Partial<FigureEntry> {
  const figure = cells.figure ?? null;
  const text = textOf(figure);
  if (saysOneOf(figure, FORM_TEXTS.noFigure)) return { noData: true };
  if (indicator.kind === 'boolean') {
    const yes = yesNoIn(figure);
    if (yes === undefined && text !== '') fault('figure', text, 'NOT_YES_OR_NO', FORM_TEXTS.notYesOrNo(asSent(text)));
    return givenFields({ yes });
  }
  const number = (column: 'figure' | 'denominator') => {
    const cell = cells[column] ?? null;
    const value = numberIn(typeof cell === 'string' ? textOf(cell) : cell, language, 'WHOLE');
    if (!isNotReadable(value)) return value;
    fault(column, value.notReadable, 'NOT_A_NUMBER', notANumberText(value));
    return undefined;
  };
  const value = number('figure');
  const denominator = number('denominator');
  if (indicator.kind !== 'ratio') return givenFields({ value, denominator });
  // The form shows the number of villages before anybody has filled it in.
  if (value === undefined && countsVillages(of.method, indicator.code) && denominator === of.villages) return {};
  return givenFields({ numerator: value, denominator });
}

const YES = new Set(['co', 'yes', 'true', '1']);
const NO = new Set(['khong', 'no', 'false', '0']);

/** Undefined where the cell is empty or says neither yes nor no. */
function yesNoIn(cell: GridCell): boolean | undefined {
  if (typeof cell === 'boolean') return cell;
  const word = foldText(textOf(cell));
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}

/** One more link than the rule accepts, so that a file with thousands of links gets one refusal. */
const MOST_LINKS = 11;

const linksIn = (cell: GridCell): string[] => enteredLinks(textOf(cell)).slice(0, MOST_LINKS);
