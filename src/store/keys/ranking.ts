import type { UnitId } from '../../domain/register/unit.js';
import type { PeriodId } from '../../domain/time/period.js';
import { beginsWith, fromTo, type Key, type KeyForm, type KeyRange, LAST, padded, startingWith } from './key.js';

const SCOPE = 'SCOPE#';
const CURRENT = 'PERIOD#';
const PUBLISHED = 'PUBLISHED#';
const HINDERED = 'HINDERED#';
const RUN = 'RUN#';
const PAGE = 'PAGE#';
const MARK = 'DIRTY#';
const EXAMINED = 'EXAMINED#';

export const RANKING_KINDS = {
  ranking: [SCOPE, beginsWith(CURRENT)],
  publishedRanking: [SCOPE, beginsWith(PUBLISHED)],
  hindrance: [SCOPE, beginsWith(HINDERED)],
  rankingPage: [RUN],
  recomputeMark: [MARK],
  examination: [SCOPE, beginsWith(EXAMINED)],
  examinationPage: [EXAMINED],
} as const satisfies Readonly<Record<string, KeyForm>>;

/** SCOPE#cho-don / PERIOD#2026-10 */
export const currentRankingKey = (scope: UnitId, period: PeriodId): Key => ({
  pk: SCOPE + scope,
  sk: CURRENT + period,
});
/** SCOPE#cho-don / PERIOD#2026-01 … PERIOD#2026-10 */
export const currentRankings = (scope: UnitId, from: PeriodId = '', to: PeriodId = LAST): KeyRange =>
  fromTo(SCOPE + scope, CURRENT + from, CURRENT + to);
/** SCOPE#cho-don / PUBLISHED#2026-10#0003 */
export const publishedRankingKey = (scope: UnitId, period: PeriodId, version: number): Key => ({
  pk: SCOPE + scope,
  sk: `${PUBLISHED}${period}#${padded(version)}`,
});
/** SCOPE#cho-don / PUBLISHED#2026-01#0001 … PUBLISHED#2026-10#… */
export const publishedRankings = (scope: UnitId, from: PeriodId = '', to: PeriodId = LAST): KeyRange =>
  fromTo(SCOPE + scope, PUBLISHED + from, `${PUBLISHED}${to}#${LAST}`);
/** SCOPE#cho-don 2026-10 3: one name for both copies of a version, the current and the kept one. */
export const versionOfRanking = ({ pk, sk }: Key, version: number): string => `${pk} ${sk.split('#', 2)[1]} ${version}`;
/** SCOPE#cho-don / HINDERED#2026-10: why the ranking of a month is not renewed. */
export const hindranceKey = (scope: UnitId, period: PeriodId): Key => ({ pk: SCOPE + scope, sk: HINDERED + period });
/** SCOPE#cho-don / HINDERED#… */
export const hindrancesOf = (scope: UnitId): KeyRange => startingWith(SCOPE + scope, HINDERED);
export const periodOfHindrance = ({ sk }: Key): PeriodId => sk.slice(HINDERED.length);
/** RUN#6a0e… / PAGE#0001 */
export const rankingPageKey = (attempt: string, page: number): Key => ({
  pk: RUN + attempt,
  sk: PAGE + padded(page),
});
/** RUN#6a0e… / PAGE#… */
export const rankingPages = (attempt: string): KeyRange => startingWith(RUN + attempt, PAGE);

/** SCOPE#viet-nam / EXAMINED#2026-10#0003: the findings about a large publication. */
export const examinationKey = (scope: UnitId, period: PeriodId, version: number): Key => ({
  pk: SCOPE + scope,
  sk: `${EXAMINED}${period}#${padded(version)}`,
});
/** SCOPE#viet-nam / EXAMINED#… */
export const examinationsOf = (scope: UnitId): KeyRange => startingWith(SCOPE + scope, EXAMINED);
/** EXAMINED#viet-nam#2026-10#0003 / PAGE#0001 */
export const examinationPageKey = (scope: UnitId, period: PeriodId, version: number, page: number): Key => ({
  pk: `${EXAMINED}${scope}#${period}#${padded(version)}`,
  sk: PAGE + padded(page),
});
/** EXAMINED#viet-nam#2026-10#0003 / PAGE#… */
export const examinationPages = (scope: UnitId, period: PeriodId, version: number): KeyRange =>
  startingWith(examinationPageKey(scope, period, version, 0).pk, PAGE);

/** DIRTY#cho-don / 2026-08: a closed month whose inputs changed. */
export const recomputeMarkKey = (scope: UnitId, period: PeriodId): Key => ({ pk: MARK + scope, sk: period });
/** DIRTY#cho-don / … */
export const recomputeMarksOf = (scope: UnitId): KeyRange => startingWith(MARK + scope);
export const periodOfRecomputeMark = ({ sk }: Key): PeriodId => sk;
