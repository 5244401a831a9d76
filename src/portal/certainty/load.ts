import { PAGE_QUERY, versionIn } from '../../domain/text/page-address.js';
import { CertaintyDocument, CertaintyOfCommuneDocument, type CertaintyQuery } from '../generated/certainty.js';
import { loadSensitivity } from '../sensitivity/load-sensitivity.js';
import { apiLanguage, type PageRequest } from '../shell/page.js';
import { wholeList } from '../shell/whole-list.js';

type RankingOfPage = NonNullable<CertaintyQuery['ranking']>;
type AnyRow = RankingOfPage['rows']['nodes'][number];

export type CertaintyOfRanking = NonNullable<RankingOfPage['certainty']>;

/** A commune with a rank. Only such a one has a certainty. */
export type CertainRow = AnyRow & { readonly rank: number; readonly certainty: NonNullable<AnyRow['certainty']> };

const hasRank = (row: AnyRow): row is CertainRow => row.rank !== null && row.certainty !== null;

/** The answer for the page; null if no ranking is published. */
export type CertaintyAnswer = Awaited<ReturnType<typeof answerTo>>;

/** "Am I really third?" is what people ask. */
const USUAL_PLACE = 3;
const AWARDED = 3;

export async function answerTo(request: PageRequest<'certainty'>) {
  const { ask, address, query, language } = request;
  const asked = {
    scope: address.scope ?? null,
    period: address.month ?? null,
    version: versionIn(query),
    lang: apiLanguage(language),
  };
  const page = async (after: string | null) =>
    (await ask(CertaintyDocument, { ...asked, after, awarded: AWARDED })).ranking;
  const first = await page(null);
  if (!first) return null;
  // The sensitivity of the shown version, because another version may be published meanwhile.
  const shown = { ...asked, period: first.period.code, version: first.version };
  const sensitivity = first.certainty ? loadSensitivity(request, shown) : undefined;
  const rows = (await wholeList(first.rows, async (cursor) => (await page(cursor))?.rows)).filter(hasRank);
  const row = chosenOf(rows, query.get(PAGE_QUERY.communes));
  const words =
    row && (await ask(CertaintyOfCommuneDocument, { ...shown, unit: row.unit.slug })).ranking?.row?.certainty;
  return {
    ranking: first,
    /** Communes with a rank, in its order. */
    rows,
    /** The number of awarded places, for the question about the first few. */
    awarded: AWARDED,
    sensitivity: await sensitivity,
    /** The chosen commune with the API's sentences about its rank; undefined if there are no two to compare. */
    chosen: row && words && rows.length > 1 ? { row, words } : undefined,
  };
}

/** The commune that the address names; else the third, or the last of fewer. */
const chosenOf = (rows: readonly CertainRow[], named: string | null): CertainRow | undefined =>
  rows.find(({ unit }) => unit.slug === named) ?? rows[Math.min(USUAL_PLACE, rows.length) - 1];
