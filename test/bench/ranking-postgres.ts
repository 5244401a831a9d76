import { figureValue, isNotApplicable } from '../../src/domain/figure/figure.js';
import { targetFor } from '../../src/domain/indicator/target-rule.js';
import type { Report } from '../../src/domain/report/report.js';
import { seededMethod } from '../../src/seed/catalogue/catalogue.js';
import { startCluster } from '../support/postgres/cluster.js';

export type Postgres = {
  readonly version: string;
  /** Milliseconds of one transaction that ranks all communes and stores what we publish. */
  rank(): Promise<number>;
  stop(): Promise<void>;
};

/** A cluster of its own with the figures loaded and analysed. */
export async function startPostgres(bin: string, reports: Iterable<Report>): Promise<Postgres> {
  const { psql, stop } = await startCluster(bin);
  try {
    await psql(
      [TABLES, 'copy rule from stdin;\n', ...rules(), '\\.\n', 'copy figure from stdin;\n'].concat(
        [...lines(reports)],
        ['\\.\n', 'vacuum analyze;\n'],
      ),
    );
    const version = (await psql(['show server_version;\n'])).trim().split(' ')[0] ?? '';
    return { version, stop, rank: async () => millisecondsIn(await psql(['\\timing on\n', RANK])) };
  } catch (error) {
    await stop();
    throw error;
  }
}

const millisecondsIn = (said: string): number =>
  [...said.matchAll(/Time: ([\d.]+) ms/g)].reduce((sum, [, ms]) => sum + Number(ms), 0);

function* rules(): Generator<string> {
  for (const { code, group, points, scoring, frequency } of seededMethod.indicators) {
    const year = frequency === 'YEARLY' ? 2025 : 2026;
    const divisor =
      scoring.rule === 'target' ? targetFor(scoring, year).value : scoring.rule === 'levels' ? scoring.max : 1;
    yield `${code}\t${group}\t${scoring.rule === 'none' ? 0 : points}\t${divisor}\n`;
  }
}

function* lines(reports: Iterable<Report>): Generator<string> {
  for (const { unit, approved } of reports)
    for (const [code, figure] of approved ?? [])
      yield `${unit}\t${code}\t${isNotApplicable(figure) ? '\\N' : figureValue(figure)}\n`;
}

const TABLES = `
create table rule (code text primary key, grp text, points float8, divisor float8);
create table figure (unit text, code text, value float8, primary key (unit, code));
create table ranking_cell (unit text, code text, share float8, earned float8, rank int);
create table ranking_group (unit text, grp text, earned float8, possible float8, score float8, rank int);
create table ranking_row (unit text, earned float8, possible float8, score float8, rank int);
`;

/** Shares, ranks of every indicator, groups and the index, stored as we publish them; bands and minMax as plain shares. */
const RANK = `
begin;
truncate ranking_cell, ranking_group, ranking_row;
insert into ranking_cell
  select unit, code, share, share * points, rank() over (partition by code order by round(share::numeric, 4) desc)
  from (select f.unit, r.code, r.points, least(f.value / r.divisor, 1) as share
        from figure f join rule r using (code) where f.value is not null) s;
insert into ranking_group
  select unit, grp, earned, possible, score, rank() over (partition by grp order by score desc nulls last)
  from (select u.unit, r.grp, coalesce(sum(c.earned), 0) as earned,
               sum(r.points) filter (where f.unit is null or f.value is not null) as possible,
               round((coalesce(sum(c.earned), 0)
                 / nullif(sum(r.points) filter (where f.unit is null or f.value is not null), 0))::numeric, 4) as score
        from (select distinct unit from figure) u cross join rule r
        left join figure f on f.unit = u.unit and f.code = r.code
        left join ranking_cell c on c.unit = u.unit and c.code = r.code
        group by u.unit, r.grp) g;
insert into ranking_row
  select unit, earned, possible, score, rank() over (order by score desc)
  from (select unit, sum(earned) as earned, sum(possible) as possible,
               round((sum(earned) / sum(possible))::numeric, 4) as score
        from ranking_group group by unit) t;
commit;
`;
