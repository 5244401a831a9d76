import { PAGE_QUERY, pagePath } from '../../domain/text/page-address.js';
import {
  RankingMovementDocument,
  type RankingMovementQuery,
  RankingPageDocument,
  type RankingPageQuery,
  UnitOfRankingDocument,
} from '../generated/ranking.js';
import { AnswerFault } from '../shell/ask.js';
import { apiLanguage, type Loaded, type PageRequest } from '../shell/page.js';

type RankingOfPage = NonNullable<RankingPageQuery['ranking']>;
export type ShownRow = RankingOfPage['rows']['nodes'][number];
export type RankCourses = NonNullable<RankingMovementQuery['rankingHistories']>;

/** A ranking with all its rows. */
export type WholeRanking = Omit<RankingOfPage, 'rows'> & { readonly rows: readonly ShownRow[] };

export type RankingAnswer = {
  /** Null where none is published. */
  readonly ranking: WholeRanking | null;
  readonly movement: RankCourses | null;
};

type Request = PageRequest<'ranking'>;

export async function loadRanking(request: Request): Promise<Loaded<RankingAnswer>> {
  try {
    const [ranking, movement] = await Promise.all([allRows(request), movementUntil(request)]);
    const isElsewhere = ranking === null && request.address.scope !== undefined;
    return (isElsewhere && (await movedTo(request))) || { kind: 'found', answer: { ranking, movement } };
  } catch (error) {
    const moved = error instanceof AnswerFault && error.kind === 'REFUSED' && (await movedTo(request));
    if (moved) return moved;
    throw error;
  }
}

async function allRows(request: Request): Promise<WholeRanking | null> {
  const first = await pageAfter(request, null);
  if (first === null) return null;
  const rows = [...first.rows.nodes];
  let { pageInfo } = first.rows;
  while (pageInfo.hasNextPage) {
    const next = await pageAfter(request, pageInfo.endCursor);
    if (next === null) break;
    rows.push(...next.rows.nodes);
    ({ pageInfo } = next.rows);
  }
  return { ...first, rows };
}

async function pageAfter({ ask, address, query, language }: Request, after: string | null) {
  const version = query.get(PAGE_QUERY.version);
  const publishedOn = query.get(PAGE_QUERY.publishedOn) || null;
  const { ranking } = await ask(RankingPageDocument, {
    scope: address.scope ?? null,
    period: address.month ?? null,
    version: version === null || !/^\d{1,6}$/.test(version) ? null : Number(version),
    publishedOn,
    after,
    lang: apiLanguage(language),
  });
  return ranking;
}

/** The months up to the one that is shown. Without them the table still stands. */
async function movementUntil({ ask, address, language }: Request): Promise<RankCourses | null> {
  const variables = { scope: address.scope ?? null, to: address.month ?? null, lang: apiLanguage(language) };
  const answer = await ask(RankingMovementDocument, variables).catch(() => undefined);
  return answer?.rankingHistories ?? null;
}

/** Earlier letters named a commune here; and a scope may have ended. */
async function movedTo({ ask, address, query }: Request): Promise<Loaded<RankingAnswer> | undefined> {
  const { scope, month } = address;
  if (scope === undefined) return undefined;
  const { unit } = await ask(UnitOfRankingDocument, { id: scope });
  const search = `${query}` === '' ? '' : `?${query}`;
  if (unit?.level === 'COMMUNE')
    return { kind: 'moved', to: `${pagePath({ page: 'commune', unit: unit.slug, month })}${search}` };
  const [successor] = unit?.movedTo ?? [];
  return successor && { kind: 'moved', to: pagePath({ page: 'ranking', scope: successor.slug }) };
}
