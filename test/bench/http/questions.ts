/** One question: a month's ranking with its first rows, and two communes of it side by side. */
export type Question = {
  readonly period: string;
  readonly first: number;
  readonly unit: string;
  readonly other: string;
};

const ROW = 'rank previousRank change index points earned possible coverage unrankedReason';

export const OURS = `query Ranking($period: String!, $first: Int!, $unit: ID!, $other: ID!) {
  ranking(period: $period) {
    version status rankedCount communeCount
    rows(first: $first) { totalCount nodes { unit { slug name } ${ROW} } }
    unit: row(unit: $unit) { rank points }
    other: row(unit: $other) { rank points }
  }
}`;

/** The same fields, by the names that PostGraphile gives the tables below. */
export const POSTGRAPHILES = `query Ranking($period: String!, $first: Int!, $unit: String!, $other: String!) {
  ranking: rankingByPeriod(period: $period) {
    version status rankedCount communeCount
    rows: rankingRowsByPeriod(first: $first, orderBy: [PLACE_ASC]) {
      totalCount nodes { unit: unitByUnit { slug name } ${ROW} }
    }
  }
  unit: rankingRowByPeriodAndUnit(period: $period, unit: $unit) { rank points }
  other: rankingRowByPeriodAndUnit(period: $period, unit: $other) { rank points }
}`;

type Row = { readonly unit: { readonly slug: string; readonly name: string } } & Readonly<
  Record<string, string | number | null>
>;
export type Ranking = {
  readonly version: number;
  readonly status: string;
  readonly rankedCount: number;
  readonly communeCount: number;
  readonly rows: { readonly totalCount: number; readonly nodes: readonly Row[] };
};

export const bodyOf = (document: string, variables: Question): string => JSON.stringify({ query: document, variables });

/** What both answers say, in one shape. */
export function contentOf(answer: string): unknown {
  const { ranking, ...beside } = JSON.parse(answer).data;
  const { unit, other, ...rest } = { ...ranking, ...beside };
  return { ...rest, unit, other };
}

export const TABLES = `
create table unit (slug text primary key, name text not null);
create table ranking (
  period text primary key, version int not null, status text not null, ranked_count int not null, commune_count int not null);
create table ranking_row (
  period text not null references ranking, unit text not null references unit, place int not null,
  rank int, previous_rank int, change int, index float8, points float8, earned float8 not null, possible float8 not null,
  coverage float8 not null, unranked_reason text, primary key (period, unit));
create index on ranking_row (period, place);
create index on ranking_row (unit);
`;

/** The rankings as our service answered them, for `copy … from stdin`. */
export function* copied(rankings: ReadonlyMap<string, Ranking>): Generator<string> {
  const units = new Map([...rankings.values()].flatMap(({ rows }) => rows.nodes.map(({ unit }) => [unit.slug, unit])));
  yield 'copy unit from stdin;\n';
  for (const { slug, name } of units.values()) yield `${slug}\t${name}\n`;
  yield '\\.\ncopy ranking from stdin;\n';
  for (const [period, { version, status, rankedCount, communeCount }] of rankings)
    yield `${period}\t${version}\t${status}\t${rankedCount}\t${communeCount}\n`;
  yield '\\.\ncopy ranking_row from stdin;\n';
  for (const [period, { rows }] of rankings)
    for (const [place, { unit, ...row }] of rows.nodes.entries())
      yield `${[period, unit.slug, place, ...ROW.split(' ').map((name) => row[name] ?? '\\N')].join('\t')}\n`;
  yield '\\.\nvacuum analyze;\n';
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
