import { numberText, percentText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import type { PrintedFigureFragment, PrintedValueFragment } from '../generated/printed-report.js';
import { printedWords } from './texts.js';

type Kind = PrintedFigureFragment['indicator']['kind'];

/** The result of a figure: per cent of a ratio, a count, a level, yes or no. */
export function resultText({ state, value }: PrintedValueFragment, kind: Kind, language: Language): string {
  const words = printedWords[language];
  if (state === 'NOT_APPLICABLE') return words.notApplicable;
  if (value === null) return words.empty;
  switch (kind) {
    case 'RATIO':
      return percentText(value)[language];
    case 'BOOLEAN':
      return value === 1 ? words.yes : words.no;
    case 'LEVEL':
    case 'COUNT':
      return numberText(value)[language];
  }
}

/** A part of a ratio. Empty for every other figure. */
export const partText = (part: number | null, language: Language): string =>
  part === null ? '' : numberText(part)[language];

/** The reason beside a figure. For an answer without a figure, it tells that there is none. */
export function noteText({ working, reason }: PrintedFigureFragment, language: Language): string {
  const words = printedWords[language];
  const noData = working.state === 'MISSING' && reason ? words.noData : '';
  return [noData, reason ?? ''].filter((text) => text !== '').join(': ');
}
