import { figureDeviation } from '../certainty/chance.js';
import { momentsOf } from '../composite/normalisation.js';
import { figureValue } from '../figure/figure.js';
import { isScored } from '../indicator/indicator.js';
import type { MethodVersion } from '../method/method.js';
import type { Cell, Ranking, RankingRow, Standing } from '../ranking/ranking.js';
import type { PerCommune } from './statistics.js';

export type AuditedTable = ReturnType<typeof auditedTable>;
export type AuditedIndicator = AuditedTable['indicators'][number];

/** The data of an audit: the ranked communes of one ranking under one method version, in the order of their ranks. */
export function auditedTable(ranking: Ranking, method: MethodVersion) {
  const rows = ranking.rows.filter(({ rank }) => rank !== null);
  const column = (numberOf: (row: RankingRow) => number) => Float64Array.from(rows, numberOf);
  const scores = (list: readonly { readonly code: string }[], of: 'groups' | 'pillars') =>
    new Map(list.map(({ code }) => [code, column((row) => scoreOf(row[of][code]))]));
  return {
    ranking,
    method,
    units: rows.map(({ unit }) => unit),
    earned: column(({ earned }) => earned),
    possible: column(({ possible }) => possible),
    index: column(scoreOf),
    groups: scores(method.groups, 'groups'),
    pillars: scores(method.pillars, 'pillars'),
    /** Each scored indicator over the ranked communes. */
    indicators: method.indicators.flatMap((indicator) => {
      const place = ranking.indicators.indexOf(indicator.code);
      if (place < 0 || !isScored(indicator) || !(indicator.points > 0)) return [];
      const cells = rows.map(({ cells }) => cells[place] as Cell);
      const count = (is: (cell: Cell) => boolean) => cells.filter(is).length;
      return {
        indicator,
        /** Each commune's share of the points, 0..1; NaN for a commune without a figure. */
        shares: Float64Array.from(cells, ({ share }) => share ?? Number.NaN),
        /** Shares as the score counts them: 0 for a missing figure that earns nothing, NaN where no points are possible. */
        counted: Float64Array.from(cells, scoreOf),
        possible: Float64Array.from(cells, ({ possible }) => possible),
        /** The figures, a ratio in per cent. */
        figures: Float64Array.from(cells, ({ figure }) => (figure ? figureValue(figure) : Number.NaN)),
        /** Numbers of communes with a figure of the period, with a carried figure, and where the indicator does not apply. */
        own: count(({ state, carriedForward }) => state === 'present' && !carriedForward),
        carried: count(({ carriedForward }) => carriedForward),
        notApplicable: count(({ state }) => state === 'notApplicable'),
        /** The variance that chance gives figures of small counts, as a share of the variance of the figures. */
        chance: chanceShare(cells, method),
      };
    }),
  };
}

function chanceShare(cells: readonly Cell[], { clustering }: MethodVersion): number {
  const figures = cells.flatMap(({ figure, state }) => (figure && state === 'present' ? figure : []));
  const { deviation } = momentsOf(Float64Array.from(figures, figureValue));
  const byChance = figures.reduce((sum, figure) => sum + figureDeviation(figure, clustering) ** 2, 0);
  return deviation > 0 ? byChance / figures.length / deviation ** 2 : 0;
}

const scoreOf = (of: Pick<Standing, 'earned' | 'possible'> | undefined): number =>
  of && of.possible > 0 ? of.earned / of.possible : Number.NaN;

export const figuresIn = (column: PerCommune): PerCommune => column.filter((value) => !Number.isNaN(value));
