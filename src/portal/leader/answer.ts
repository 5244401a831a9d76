import { shownDifference } from '../../domain/scoring/publish-score.js';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import type { LeaderPageQuery } from '../generated/leader.js';
import type { NoChangeReason } from '../generated/types.js';
import { sharedRankingWords } from '../parts/ranking-texts.js';

/** A month of the scope at a glance, in the API's form. */
export type LeaderOverview = NonNullable<LeaderPageQuery['overview']>;

/** Why means of two months are not compared, as ranks are not. */
const NOT_COMPARED: ReadonlySet<NoChangeReason | null> = new Set([
  'DIFFERENT_METHOD',
  'DIFFERENT_COMMUNES',
  'REORGANISED',
  'UNRANKED_NOW',
]);

/**
 * The change from the month before, as a reader subtracts the two shown means.
 * @param reason why the ranks of the two months are not compared
 */
export function changeOf(
  values: readonly (number | null)[],
  language: Language,
  reason: NoChangeReason | null = null,
): string {
  const [before, now] = [values.at(-2) ?? null, values.at(-1) ?? null];
  if (before === null || now === null) return '–';
  const { up, down, same, none } = sharedRankingWords[language].change;
  if (NOT_COMPARED.has(reason)) return none;
  const difference = shownDifference(now, before, 1);
  if (difference === 0) return same;
  return (difference > 0 ? up : down)(numberText(Math.abs(difference), 1, 1)[language]);
}
