import { isDecidedLater } from '../../domain/certainty/certainty.js';
import { examined } from '../../domain/sensitivity/sensitivity.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import type { StoresWith } from '../../store/index.js';
import type { RankingsOutcome } from './recompute-rankings.js';

export type ExamineDeps = StoresWith<{
  rankings: 'publications' | 'asPublished';
  methods: 'version';
  examinations: 'of' | 'examinedIn' | 'put';
}>;

/** The largest number of publications that one run examines: decades of months with their corrections. */
const MOST_PUBLICATIONS = 2_000;

/**
 * Examines the publications of large scopes that nobody has examined yet, newest months first, those of earlier
 * releases included. Rankings are published before this step, so no ranking waits for it. The step may be killed at any
 * point; the next run continues.
 */
export async function examineRankings(
  { rankings, methods, examinations }: ExamineDeps,
  { scopes }: Pick<RankingsOutcome, 'scopes'>,
  hasTime: () => boolean,
): Promise<number> {
  let count = 0;
  for (const { scope, months } of scopes) {
    if (!months.some((month) => 'communes' in month && isDecidedLater({ rankedCount: month.communes }))) continue;
    const isExamined = await examinations.examinedIn(scope);
    const large = (await rankings.publications(scope, MOST_PUBLICATIONS)).filter(isDecidedLater);
    for (const [at, head] of large.entries()) {
      // The newest findings, which pages show first, are read as well: damaged ones are made anew. To read all would take too long.
      if (isExamined(head) && (at > 0 || (await examinations.of(head)))) continue;
      if (!hasTime()) return count;
      const { period, version } = head;
      const [ranking, method] = await Promise.all([
        unlessUnreadable(rankings.asPublished(scope, period, version)),
        unlessUnreadable(methods.version(head.method)),
      ]);
      if (!ranking || !method) continue;
      await examinations.put(ranking, examined(ranking, method));
      count += 1;
    }
  }
  return count;
}
