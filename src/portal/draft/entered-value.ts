import type { Figure } from '../../domain/figure/figure.js';
import type { IndicatorKind } from '../../domain/indicator/indicator.js';
import { enteredNumber, isNotReadable } from '../../domain/text/number-entry.js';
import { exactText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';

/** The form in which a figure is typed. */
export type FigureShape = {
  readonly kind: IndicatorKind;
  /** The denominator, if the register knows it. Null if it has to be typed. */
  readonly villages: number | null;
};

/** A figure in comparable form: `12/40`, `5`, `yes`. Empty if there is none. */
export function valueOfFigure(figure: Figure | undefined): string {
  if (!figure) return '';
  switch (figure.kind) {
    case 'ratio':
      return `${figure.numerator}/${figure.denominator}`;
    case 'boolean':
      return figure.value ? 'yes' : 'no';
    default:
      return String(figure.value);
  }
}

export function figureOfValue(value: string, kind: IndicatorKind): Figure | undefined {
  if (value === '') return undefined;
  if (kind === 'boolean') return { kind, value: value === 'yes' };
  if (kind !== 'ratio') return { kind, value: Number(value) };
  const [numerator = Number.NaN, denominator = Number.NaN] = value.split('/').map(Number);
  return { kind, numerator, denominator };
}

/** The text of the fields as a value. Null if it is no number, or if one side of a ratio is missing. */
export function enteredValue(parts: readonly string[], shape: FigureShape, language: Language): string | null {
  const [first = '', second = ''] = parts.map((part) => part.trim());
  if (shape.kind === 'boolean') return first;
  const value = enteredNumber(first, language, 'WHOLE');
  if (isNotReadable(value)) return null;
  if (shape.kind !== 'ratio') return value === undefined ? '' : String(value);
  const denominator = shape.villages ?? enteredNumber(second, language, 'WHOLE');
  if (isNotReadable(denominator)) return null;
  if (value === undefined) return shape.villages !== null || denominator === undefined ? '' : null;
  return denominator === undefined ? null : `${value}/${denominator}`;
}

/** The texts with which the fields show a value. */
export function partsOfValue(value: string, { kind }: FigureShape, language: Language): readonly string[] {
  if (kind === 'boolean') return [value];
  const shown = (number: string): string => (number === '' ? '' : exactText(Number(number))[language]);
  const [first = '', second = ''] = value.split('/');
  return kind === 'ratio' ? [shown(first), shown(second)] : [shown(first)];
}
