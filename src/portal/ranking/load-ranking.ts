import { PAGE_QUERY, pagePath, versionIn } from '../../domain/text/page-address.js';
import { lastMonthOf, parsePeriod } from '../../domain/time/period.js';
import {
  RankingMovementDocument,
  type RankingMovementQuery,
  RankingPageDocument,
  type RankingPageQuery,
  ScopeBeforeDocument,
  ScopeOfMonthDocument,
  UnitOfRankingDocument,
  type UnitOfRankingQuery,
} from '../generated/ranking.js';
import type { NamedOnDay } from '../parts/api-names.js';
import { publishedOnIn } from '../parts/choice.js';
import { AnswerFault } from '../shell/ask.js';
import { apiLanguage, type Loaded, type PageRequest } from '../shell/page.js';
import { wholeList } from '../shell/whole-list.js';

type RankingOfPage = NonNullable<RankingPageQuery['ranking']>;
export type ShownRow = RankingOfPage['rows']['nodes'][number];
export type RankCourses = NonNullable<RankingMovementQuery['rankingHistories']>;

export type WholeRanking = Omit<RankingOfPage, 'rows'> & { readonly rows: readonly ShownRow[] };

export type RankingAnswer = {
  /** Null where none is published. */
  readonly ranking: WholeRanking | null;
  readonly movement: RankCourses | null;
  /** Units in whose place the scope stands, where the month lies before it. */
  readonly before: { readonly until: string; readonly units: readonly Predecessor[] } | null;
  /** The unit of the address where it has no ranking of its own, with the communes in which it lies today. */
  readonly unranked?: {
    readonly unit: NonNullable<UnitOfRankingQuery['unit']>;
    readonly communes: readonly Predecessor[];
  };
};

type Predecessor = NamedOnDay & { readonly slug: string };

type Request = PageRequest<'ranking'>;

export async function loadRanking(request: Request): Promise<Loaded<RankingAnswer>> {
  const { address, query } = request;
  const day = publishedOnIn(query);
  // A form without script sends the day as it was typed.
  if (day !== null && day !== query.get(PAGE_QUERY.publishedOn))
    return { kind: 'moved', to: `${pagePath(address, request.language)}?${PAGE_QUERY.publishedOn}=${day}` };
  try {
    const [ranking, movement] = await Promise.all([allRows(request), movementUntil(request)]);
    if (ranking)
      return {
        kind: 'found',
        answer: { ranking, movement: await ofRanking(request, ranking, movement), before: null },
      };
    return (
      (await movedTo(request)) ?? { kind: 'found', answer: { ranking, movement, before: await scopeBefore(request) } }
    );
  } catch (error) {
    const { kind: fault, argument } = error instanceof AnswerFault ? error : { kind: undefined };
    const moved = fault === 'REFUSED' ? await movedTo(request, true) : undefined;
    if (moved) return moved;
    // The scope is known, or the question about its movement would have failed too: nothing was published by that day, or
    // the day is still to come.
    const isOfDay = day !== null && (fault === 'MISSING' || argument === 'at');
    const movement = isOfDay ? await movementUntil(request) : null;
    if (movement) return { kind: 'found', answer: { ranking: null, movement, before: null } };
    throw error;
  }
}

async function allRows(request: Request): Promise<WholeRanking | null> {
  const first = await pageAfter(request, null);
  if (first === null) return null;
  return { ...first, rows: await wholeList(first.rows, async (cursor) => (await pageAfter(request, cursor))?.rows) };
}

async function pageAfter(request: Request, after: string | null) {
  const { ask, address, query, language } = request;
  const { ranking } = await ask(RankingPageDocument, {
    scope: address.scope ?? null,
    period: address.month ?? null,
    version: versionIn(query),
    publishedOn: publishedOnIn(query),
    after,
    lang: apiLanguage(language),
  });
  return ranking;
}

/**
 * The months up to the one that is shown. Without them the table still stands. The address of a version has none: what it
 * shows is kept for a year, and another month may be corrected meanwhile.
 */
async function movementUntil(
  { ask, address, query, language }: Request,
  scope = address.scope,
  to = address.month && parsePeriod(address.month) && lastMonthOf(address.month),
): Promise<RankCourses | null> {
  if (address.month !== undefined && versionIn(query) !== null) return null;
  const variables = { scope: scope ?? null, to: to ?? null, lang: apiLanguage(language) };
  const answer = await ask(RankingMovementDocument, variables).catch(() => undefined);
  return answer?.rankingHistories ?? null;
}

/**
 * The movement of the communes in the ranking, up to its month: before a reorganisation another scope ranked it than the one of
 * today, and the latest ranking may be older than the twelve months up to today.
 */
async function ofRanking(request: Request, ranking: WholeRanking, movement: RankCourses | null) {
  const drawn = new Set(movement?.lines.map(({ unit }) => unit.slug));
  const { scope, period, rows } = ranking;
  const isOfMonth =
    movement?.months.some(({ code }) => code === period.code) && rows.every(({ unit }) => drawn.has(unit.slug));
  return movement === null || isOfMonth ? movement : movementUntil(request, scope.slug, period.code);
}

/** A commune or a village may stand here, and a scope may have ended. A unit that never was one has communes alone. */
async function movedTo(
  { ask, address, query, language }: Request,
  isRefused = false,
): Promise<Loaded<RankingAnswer> | undefined> {
  const { scope, month } = address;
  if (scope === undefined) return undefined;
  const lang = apiLanguage(language);
  const part = (after: string | null) => ask(UnitOfRankingDocument, { id: scope, after, lang });
  const { unit, units } = await part(null);
  const search = `${query}` === '' ? '' : `?${query}`;
  const commune = unit?.level === 'VILLAGE' ? unit.onDay?.parent : unit?.level === 'COMMUNE' ? unit : undefined;
  if (commune)
    return { kind: 'moved', to: `${pagePath({ page: 'commune', unit: commune.slug, month }, language)}${search}` };
  const [successor] = unit?.movedTo ?? [];
  if (successor) return { kind: 'moved', to: pagePath({ page: 'ranking', scope: successor.slug }, language) };
  const isScope = !isRefused || (await isKnownScope(ask, scope, lang));
  if (!unit || isScope) return undefined;
  const all = units ? await wholeList(units, async (after) => (await part(after)).units ?? undefined) : [];
  const heirs = all.flatMap((commune) => (commune.validTo === null ? [commune] : commune.movedTo));
  const communes = [...new Map(heirs.map((heir) => [heir.slug, heir])).values()];
  return { kind: 'found', answer: { ranking: null, movement: null, before: null, unranked: { unit, communes } } };
}

const isKnownScope = (ask: Request['ask'], scope: string, lang: 'VI' | 'EN'): Promise<boolean> =>
  ask(ScopeBeforeDocument, { scope, lang }).then(
    ({ periods }) => periods !== null,
    () => false,
  );

/**
 * The scopes that ranked a month before this scope existed: its predecessors, else the scope that ranked the month in this
 * office. A province may have taken the place of a district.
 */
async function scopeBefore({ ask, address, language }: Request): Promise<RankingAnswer['before']> {
  const { month, scope = null } = address;
  if (month === undefined) return null;
  const lang = apiLanguage(language);
  const { period, periods } = await ask(ScopeBeforeDocument, { scope, month, lang });
  const { validFrom = null, predecessors = [] } = periods?.scope ?? {};
  if (validFrom === null || period === null || period.closingDay >= validFrom || predecessors.length === 0) return null;
  const known = await Promise.all(predecessors.map(({ slug }) => isKnownScope(ask, slug, lang)));
  const units = predecessors.filter((_, i) => known[i]);
  if (units.length > 0) return { until: validFrom, units };
  const { ranking } = await ask(ScopeOfMonthDocument, { month, lang });
  return ranking && { until: validFrom, units: [ranking.scope] };
}
