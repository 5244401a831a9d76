/** One question: a month's ranking with its first rows, and two communes of it side by side. */
export type Question = {
  readonly period: string;
  readonly first: number;
  readonly unit: string;
  readonly other: string;
};

const ROW = 'rank previousRank change index points earned possible coverage unrankedReason';
const STANDING = 'rank score earned possible';

/** One question in the words of each of the two services. */
export type Document = { readonly ours: string; readonly postgraphiles: string };

const ours = (inRows: string) => `query Ranking($period: String!, $first: Int!, $unit: ID!, $other: ID!) {
  ranking(period: $period) {
    version status rankedCount communeCount
    rows(first: $first) { totalCount nodes { unit { slug name } ${ROW} ${inRows} } }
    unit: row(unit: $unit) { rank points }
    other: row(unit: $other) { rank points }
  }
}`;

/** The same fields, by the names that PostGraphile gives the tables below. */
const postgraphiles = (
  inRows: string,
) => `query Ranking($period: String!, $first: Int!, $unit: String!, $other: String!) {
  ranking: rankingByPeriod(period: $period) {
    version status rankedCount communeCount
    rows: rankingRowsByPeriod(first: $first, orderBy: [PLACE_ASC]) {
      totalCount nodes { unit: unitByUnit { slug name } ${ROW} ${inRows} }
    }
  }
  unit: rankingRowByPeriodAndUnit(period: $period, unit: $unit) { rank points }
  other: rankingRowByPeriodAndUnit(period: $period, unit: $other) { rank points }
}`;

export const PLAIN: Document = { ours: ours(''), postgraphiles: postgraphiles('') };

/** Each row with its pillars, two levels further down. */
export const NESTED: Document = {
  ours: ours(`pillars { pillar { code name } standing { ${STANDING} } }`),
  postgraphiles: postgraphiles(
    `pillars: pillarStandingsByPeriodAndUnit(orderBy: [PLACE_ASC]) { nodes { pillar: pillarByPillar { code name } ${STANDING} } }`,
  ),
};

type Value = string | number | null;
type Pillar = {
  readonly pillar: { readonly code: string; readonly name: string };
  readonly standing: Readonly<Record<string, Value>>;
};
type Row = {
  readonly unit: { readonly slug: string; readonly name: string };
  readonly pillars: readonly Pillar[];
  readonly [value: string]: unknown;
};
export type Ranking = {
  readonly version: number;
  readonly status: string;
  readonly rankedCount: number;
  readonly communeCount: number;
  readonly rows: { readonly totalCount: number; readonly nodes: readonly Row[] };
};

export const bodyOf = (document: string, variables: Question): string => JSON.stringify({ query: document, variables });

/** The content of an answer, in one shape for both servers. */
export function contentOf(answer: string): unknown {
  const { ranking, ...beside } = JSON.parse(answer).data;
  const { unit, other, rows, ...rest } = { ...ranking, ...beside };
  return { ...rest, unit, other, totalCount: rows.totalCount, rows: rows.nodes.map(rowIn) };
}

const rowIn = ({ pillars = [], ...row }: Readonly<Record<string, unknown>>) => ({
  ...row,
  pillars: listIn(pillars).map(pillarIn),
});
const listIn = (list: unknown): Pillar[] => (Array.isArray(list) ? list : (list as { nodes: Pillar[] }).nodes);
const pillarIn = ({ pillar, standing, ...inline }: Pillar) => ({ ...pillar, ...standing, ...inline });

export const TABLES = `
create table unit (slug text primary key, name text not null);
create table pillar (code text primary key, name text not null);
create table ranking (
  period text primary key, version int not null, status text not null, ranked_count int not null, commune_count int not null);
create table ranking_row (
  period text not null references ranking, unit text not null references unit, place int not null,
  rank int, previous_rank int, change int, index float8, points float8, earned float8 not null, possible float8 not null,
  coverage float8 not null, unranked_reason text, primary key (period, unit));
create index on ranking_row (period, place);
create index on ranking_row (unit);
create table pillar_standing (
  period text not null, unit text not null, pillar text not null references pillar, place int not null,
  rank int, score float8, earned float8, possible float8, primary key (period, unit, pillar),
  foreign key (period, unit) references ranking_row);
create index on pillar_standing (period, unit, place);
create index on pillar_standing (pillar);
`;

const line = (...values: readonly unknown[]): string => `${values.map((value) => value ?? '\\N').join('\t')}\n`;
const END = '\\.\n';

/** The rankings as our service answered them, for `copy … from stdin`. */
export function* copied(rankings: ReadonlyMap<string, Ranking>): Generator<string> {
  const rows = [...rankings.values()].flatMap((ranking) => ranking.rows.nodes);
  const pillars = rows.flatMap((row) => row.pillars);
  yield 'copy unit from stdin;\n';
  for (const [slug, name] of new Map(rows.map(({ unit }) => [unit.slug, unit.name]))) yield line(slug, name);
  yield `${END}copy pillar from stdin;\n`;
  for (const [code, name] of new Map(pillars.map(({ pillar }) => [pillar.code, pillar.name]))) yield line(code, name);
  yield `${END}copy ranking from stdin;\n`;
  for (const [period, { version, status, rankedCount, communeCount }] of rankings)
    yield line(period, version, status, rankedCount, communeCount);
  yield `${END}copy ranking_row from stdin;\n`;
  for (const [period, ranking] of rankings)
    for (const [place, { unit, ...row }] of ranking.rows.nodes.entries())
      yield line(period, unit.slug, place, ...ROW.split(' ').map((name) => row[name]));
  yield `${END}copy pillar_standing from stdin;\n`;
  for (const [period, ranking] of rankings)
    for (const { unit, pillars: of } of ranking.rows.nodes)
      for (const [place, { pillar, standing }] of of.entries())
        yield line(period, unit.slug, pillar.code, place, ...STANDING.split(' ').map((name) => standing[name]));
  yield `${END}vacuum analyze;\n`;
}

/** A prime, so that every question comes once before the first comes again. */
const STEP = 7_919;
const FEWEST_ROWS = 5;

/** Questions of which none comes twice: as many as there are months, numbers of rows and pairs of communes. */
export function differentQuestions(periods: readonly string[], units: readonly string[]): () => Question {
  const sizes = [periods.length, units.length - FEWEST_ROWS + 1, units.length, units.length] as const;
  const all = sizes.reduce((product, size) => product * size, 1);
  let count = 0;
  return () => {
    if (count >= all) throw new Error(`there are only ${all} different questions`);
    let left = (count * STEP) % all;
    count += 1;
    const [period = 0, rows = 0, unit = 0, other = 0] = sizes.map((size) => {
      const digit = left % size;
      left = (left - digit) / size;
      return digit;
    });
    const [of, beside] = [units[unit], units[other]] as [string, string];
    return { period: periods[period] as string, first: FEWEST_ROWS + rows, unit: of, other: beside };
  };
}
