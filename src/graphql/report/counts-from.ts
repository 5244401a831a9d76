import { type CountsFrom, countsFromOf } from '../../domain/ranking/unranked-since.js';
import { countsFromText } from '../../domain/ranking/unranked-text.js';
import type { Report } from '../../domain/report/report.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { lastMonthOf } from '../../domain/time/period.js';
import type { Context } from '../context.js';
import { inLanguageIfAny, type LanguageArguments } from '../shared/language.js';

/** Uses the current ranking of the innermost scope. An unapproved report needs no read. */
export async function countsFrom(
  { queries, now }: Context,
  { scope }: ScopeSettings,
  report: Pick<Report, 'unit' | 'period' | 'approvedAt'> | undefined,
): Promise<CountsFrom | null> {
  if (!report?.approvedAt) return null;
  return countsFromOf(report, await queries.ranking(scope, lastMonthOf(report.period)), now);
}

export const countsFromSentence = (
  counts: CountsFrom | null,
  args: LanguageArguments,
  context: Context,
): string | null => inLanguageIfAny(counts && countsFromText(counts), args, context);
