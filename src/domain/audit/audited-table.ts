import { figureDeviation } from '../certainty/chance.js';
import { momentsOf } from '../composite/normalisation.js';
import { figureValue } from '../figure/figure.js';
import type { Indicator } from '../indicator/indicator.js';
import type { MethodVersion } from '../method/method.js';
import type { Cell, Ranking, RankingRow, Standing } from '../ranking/ranking.js';
import type { UnitId } from '../register/unit.js';
import { isScored } from '../scoring/table.js';
import type { PerCommune } from './statistics.js';

/** One scored indicator over the ranked communes. */
export type AuditedIndicator = {
  readonly indicator: Indicator;
  /** Each commune's share of the points, 0..1; NaN for a commune without a figure. */
  readonly shares: PerCommune;
  /** Shares as the score counts them: a missing figure that earns nothing is 0. NaN where the points leave both sides. */
  readonly counted: PerCommune;
  readonly possible: PerCommune;
  /** The figures themselves, a ratio in per cent. */
  readonly figures: PerCommune;
  /** Communes that have a figure of the period, one carried from the period before, and none because it does not apply. */
  readonly own: number;
  readonly carried: number;
  readonly notApplicable: number;
  /** The variance that chance gives figures of so few people, households or cases, as a share of what there is. */
  readonly chance: number;
};

/** What an audit looks at: the ranked communes of one ranking, in the order of their ranks, by one method version. */
export type AuditedTable = {
  readonly ranking: Ranking;
  readonly method: MethodVersion;
  readonly units: readonly UnitId[];
  readonly earned: PerCommune;
  readonly possible: PerCommune;
  readonly index: PerCommune;
  readonly groups: ReadonlyMap<string, PerCommune>;
  readonly pillars: ReadonlyMap<string, PerCommune>;
  readonly indicators: readonly AuditedIndicator[];
};

export function auditedTable(ranking: Ranking, method: MethodVersion): AuditedTable {
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
    indicators: method.indicators.flatMap((indicator) => {
      const place = ranking.indicators.indexOf(indicator.code);
      if (place < 0 || !isScored(indicator) || !(indicator.points > 0)) return [];
      const cells = rows.map(({ cells }) => cells[place] as Cell);
      const count = (is: (cell: Cell) => boolean) => cells.filter(is).length;
      return {
        indicator,
        shares: Float64Array.from(cells, ({ share }) => share ?? Number.NaN),
        counted: Float64Array.from(cells, scoreOf),
        possible: Float64Array.from(cells, ({ possible }) => possible),
        figures: Float64Array.from(cells, ({ figure }) => (figure ? figureValue(figure) : Number.NaN)),
        own: count(({ state, carriedForward }) => state === 'present' && !carriedForward),
        carried: count(({ carriedForward }) => carriedForward),
        notApplicable: count(({ state }) => state === 'notApplicable'),
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
