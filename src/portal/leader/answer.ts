import { shownDifference } from '../../domain/scoring/publish-score.js';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import type { LeaderPageQuery } from '../generated/leader.js';
import { sharedRankingWords } from '../parts/ranking-texts.js';

/** A month of the scope at a glance, in the API's form. */
export type LeaderOverview = NonNullable<LeaderPageQuery['overview']>;

/** The change from the month before, as a reader subtracts the two shown means. Means by different methods are not compared. */
export function changeOf(values: readonly (number | null)[], language: Language, isSameMethod = true): string {
  const [before, now] = [values.at(-2) ?? null, values.at(-1) ?? null];
  if (before === null || now === null) return '–';
  const { up, down, same, none } = sharedRankingWords[language].change;
  if (!isSameMethod) return none;
  const difference = shownDifference(now, before, 1);
  if (difference === 0) return same;
  return (difference > 0 ? up : down)(numberText(Math.abs(difference), 1, 1)[language]);
}
