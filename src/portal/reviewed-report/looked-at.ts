import { shownDifference } from '../../domain/scoring/publish-score.js';
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

/** The change from the period before, as a reader subtracts the two shown figures. @param isShort without the unit */
export function changeText({ figure, previous }: LookedAtFigureFragment, language: Language, isShort = false): string {
  const words = reviewedWords[language].figures;
  const [now, before] = [figure.working.value, previous.value];
  if (now === null || before === null) return words.notCompared;
  const change = shownDifference(now, before);
  if (change === 0) return words.same;
  const number = numberText(Math.abs(change))[language];
  const amount = !isShort && figure.indicator.kind === 'RATIO' ? words.percentPoints(number) : number;
  return change > 0 ? words.up(amount) : words.down(amount);
}

/** The place of a figure on the page, for links to it. */
export const anchorOf = (code: string): string => `chi-tieu-${code}`;
