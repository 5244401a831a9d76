import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import type {
  LookedAtFigureFragment,
  ReviewedFormFragment,
  ShownFigureFragment,
} from '../generated/reviewed-report.js';
import { type MeasuredBy, measuredText } from '../parts/value-text.js';
import { reviewedWords } from './texts.js';

export type Review = NonNullable<ReviewedFormFragment['review']>;

/** `57/60 (95%)`, `12 cuộc`, `mức 2`, or why there is no value. */
export function shownText(figure: ShownFigureFragment, indicator: MeasuredBy, language: Language): string {
  const words = reviewedWords[language].figures;
  const { state, value, numerator, denominator } = figure;
  if (state === 'NOT_APPLICABLE') return words.notApplicable;
  if (state === 'NOT_EXPECTED') return words.notExpected;
  if (value === null) return words.missing;
  const measured = measuredText(value, indicator)[language];
  if (numerator === null || denominator === null) return measured;
  return `${numberText(numerator)[language]}/${numberText(denominator)[language]} (${measured})`;
}

/** The difference of the figure from the period before, in words and with a sign. */
export function changeText({ difference, figure }: LookedAtFigureFragment, language: Language): string {
  const words = reviewedWords[language].figures;
  if (difference === null) return words.notCompared;
  if (difference === 0) return words.same;
  const number = numberText(Math.abs(difference))[language];
  const amount = figure.indicator.kind === 'RATIO' ? words.percentPoints(number) : number;
  return difference > 0 ? words.up(amount) : words.down(amount);
}

/** The place of a figure on the page, for links to it. */
export const anchorOf = (code: string): string => `chi-tieu-${code}`;
