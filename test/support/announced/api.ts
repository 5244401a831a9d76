import type { Fall } from '../../../src/domain/certainty/fall.js';
import type { RankSet } from '../../../src/domain/certainty/rank-set.js';
import type { TestApi } from '../api/api.js';
import { changeIn, noChangeIn, passedIn, type Rows, type Told, unrankedIn } from './told.js';

type Row = {
  readonly unit: { readonly slug: string };
  readonly rank: number | null;
  readonly change: number | null;
  readonly previousRank: number | null;
  readonly unrankedReason: Told['unranked'] & string;
  readonly noChangeReason: Told['noChange'] & string;
  readonly unrankedSentence: string | null;
  readonly certainty: null | {
    readonly noise: RankSet;
    readonly choice: RankSet;
    readonly all: RankSet;
    readonly vi: readonly string[];
    readonly en: readonly string[];
    readonly fall: null | (Fall & { readonly vi: string; readonly en: string });
  };
};

const PLACES = ['noise', 'choice', 'all'] as const;
const ROW = `unit { slug } rank change previousRank unrankedReason noChangeReason
  certainty { ${PLACES.map((of) => `${of} { best worst }`).join(' ')} vi: statements(lang: VI) en: statements(lang: EN)
    fall { passed toldApart vi: statement(lang: VI) en: statement(lang: EN) } }`;

async function dataOf<T>(api: TestApi, query: string): Promise<T> {
  const { data, errors } = await api.askText(query);
  if (errors) throw new Error(`${errors[0]?.message}: ${query.slice(0, 200)}`);
  return data;
}

export type PublishedMonth = {
  readonly version: number;
  readonly rows: Rows;
  /** The sentence of each commune, by slug; null for a commune that has a rank. */
  readonly sentences: ReadonlyMap<string, string | null>;
  readonly previousRanks: ReadonlyMap<string, number | null>;
  readonly falls: ReadonlyMap<string, Fall | null>;
};

const sentencesIn = ({ certainty }: Row, language: 'vi' | 'en') =>
  certainty && [...(certainty.fall ? [certainty.fall[language]] : []), ...certainty[language]].join(' ');

export const placesText = ({ best, worst }: RankSet): string => (best === worst ? `${best}` : `${best}–${worst}`);

const factsOf = (row: Row) => ({ ...standingOf(row), ...sureOf(row) });

const sureOf = (row: Row) => ({
  sureVi: sentencesIn(row, 'vi'),
  sureEn: sentencesIn(row, 'en'),
  sets: row.certainty && PLACES.map((of) => placesText((row.certainty as NonNullable<Row['certainty']>)[of])).join(' '),
  passed: passedIn(row.certainty?.fall?.en ?? ''),
});

const standingOf = ({ rank, change, unrankedReason, noChangeReason }: Row) => ({
  rank,
  change,
  unranked: unrankedReason,
  noChange: noChangeReason,
});

/** The rows of a month's ranking, by which every other door is judged. */
export async function publishedMonth(api: TestApi, month: string): Promise<PublishedMonth> {
  const { ranking } = await dataOf<{ ranking: { version: number; rows: { nodes: readonly Row[] } } }>(
    api,
    `{ ranking(period: "${month}") { version rows(first: 100) { nodes { ${ROW} unrankedSentence(lang: EN) } } } }`,
  );
  const { nodes } = ranking.rows;
  return {
    version: ranking.version,
    rows: new Map(nodes.map((row) => [row.unit.slug, factsOf(row)])),
    sentences: new Map(nodes.map((row) => [row.unit.slug, row.unrankedSentence])),
    previousRanks: new Map(nodes.map((row) => [row.unit.slug, row.previousRank])),
    falls: new Map(nodes.map((row) => [row.unit.slug, row.certainty?.fall ?? null])),
  };
}

export type Movers = { readonly rising: readonly Told[]; readonly falling: readonly Told[] };

export async function overviewMovers(api: TestApi, month: string): Promise<Movers> {
  const query = `{ overview(period: "${month}") { summary { rising { ${ROW} } falling { ${ROW} } } } }`;
  const { overview } = await dataOf<{ overview: { summary: Record<keyof Movers, readonly Row[]> } }>(api, query);
  const announcedIn = (rows: readonly Row[]) =>
    rows.map((row): Told => ({ door: 'overview', unit: row.unit.slug, ...factsOf(row) }));
  return { rising: announcedIn(overview.summary.rising), falling: announcedIn(overview.summary.falling) };
}

type Explained = {
  readonly row: Row;
  readonly sentence: string;
  readonly movement: null | {
    readonly sentence: string;
    readonly noChangeReason: Told['noChange'] & string;
    readonly previousRow: { readonly rank: number | null };
    readonly steps: readonly { readonly places: number }[] | null;
  };
};

const EXPLAIN = `row { ${ROW} } sentence(lang: EN)
  movement { sentence(lang: EN) noChangeReason previousRow { rank } steps { places } }`;
const AT_ONCE = 10;

/** The answers of `explain`: its row, its sentence, and the movement, whose steps must add up. */
export async function explained(
  api: TestApi,
  month: string,
  units: readonly string[],
): Promise<{ announced: Told[]; faults: string[] }> {
  const announced: Told[] = [];
  const faults: string[] = [];
  for (let from = 0; from < units.length; from += AT_ONCE) {
    const some = units.slice(from, from + AT_ONCE);
    const fields = some.map((unit, i) => `u${i}: explain(unit: "${unit}", period: "${month}") { ${EXPLAIN} }`);
    const answers = await dataOf<Record<string, Explained>>(api, `{ ${fields.join(' ')} }`);
    for (const [i, unit] of some.entries()) {
      const { row, sentence, movement } = answers[`u${i}`] as Explained;
      const place = /(\d+)(?:st|nd|rd|th) place among/.exec(sentence);
      announced.push({ door: 'explain.row', unit, ...factsOf(row) });
      announced.push({
        door: 'explain.sentence',
        unit,
        rank: place ? Number(place[1]) : null,
        unranked: unrankedIn(sentence, 'en'),
      });
      if (!movement) continue;
      announced.push({ door: 'explain.movement', unit, noChange: movement.noChangeReason });
      announced.push({
        door: 'explain.movement.sentence',
        unit,
        change: movement.noChangeReason === null ? changeIn(movement.sentence) : null,
        noChange: noChangeIn(movement.sentence, 'en'),
        passed: passedIn(movement.sentence),
      });
      if (movement.previousRow.rank !== row.previousRank)
        faults.push(
          `${month} ${unit}: movement starts at rank ${movement.previousRow.rank}, the row says ${row.previousRank}`,
        );
      const places = movement.steps?.reduce((sum, step) => sum + step.places, 0);
      if (places !== undefined && places !== (row.previousRank ?? 0) - (row.rank ?? 0))
        faults.push(`${month} ${unit}: the steps add up to ${places}, from rank ${row.previousRank} to ${row.rank}`);
    }
  }
  return { announced, faults };
}

/** The answers of `rankingHistory` for every commune, by month. */
export async function histories(
  api: TestApi,
  units: readonly string[],
  from: string,
  to: string,
): Promise<Map<string, Told[]>> {
  const byMonth = new Map<string, Told[]>();
  type Entry = { readonly period: { readonly code: string }; readonly row: Row };
  for (const unit of units) {
    const query = `{ rankingHistory(unit: "${unit}", from: "${from}", to: "${to}") { period { code } row { ${ROW} } } }`;
    const { rankingHistory } = await dataOf<{ rankingHistory: readonly Entry[] }>(api, query);
    for (const { period, row } of rankingHistory)
      byMonth.set(period.code, [
        ...(byMonth.get(period.code) ?? []),
        { door: 'rankingHistory', unit: row.unit.slug, ...factsOf(row) },
      ]);
  }
  return byMonth;
}

export type Rates = {
  readonly expected: number;
  readonly actual: number;
  readonly onTime: number;
  readonly approved: number;
};

/** Completeness of a month as the API answers it at that moment. */
export async function completenessAt(api: TestApi, month: string, now: string): Promise<Rates> {
  const query = `{ completeness(period: "${month}") { expected actual onTime approved } }`;
  const answer = await api.api.answer(
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      query: '',
      body: JSON.stringify({ query }),
      isBase64Encoded: false,
    },
    now,
  );
  return JSON.parse(answer.body).data.completeness;
}
