import type { JSX } from 'preact';
import { UNRANKED_IN_SHORT } from '../../domain/ranking/unranked-text.js';
import { byOwnName } from '../../domain/register/unit-text.js';
import { indexPointsText } from '../../domain/text/number-text.js';
import { PAGE_QUERY } from '../../domain/text/page-address.js';
import { capitalised } from '../../domain/text/text.js';
import { ChangeMark } from '../parts/change-mark.js';
import { UnitLink } from '../parts/links.js';
import { PageTable } from '../parts/page-table.js';
import { sharedRankingWords } from '../parts/ranking-texts.js';
import { orDash } from '../parts/value-text.js';
import { useWords } from '../shell/page-context.js';
import type { ShownRow } from './load-ranking.js';
import { rankingWords } from './texts.js';

type TableProps = {
  readonly rows: readonly ShownRow[];
  readonly month: string;
  /** The path of the page, without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
};

type Order = {
  readonly is: 'ascending' | 'descending';
  readonly compare: (a: ShownRow, b: ShownRow) => number;
};

/** Orders besides that of the ranks, by their names in an address: by name, and the greatest rise first. */
const ORDERS: Readonly<Record<string, Order>> = {
  ten: { is: 'ascending', compare: (a, b) => byOwnName(a.unitOnDay.name, b.unitOnDay.name) },
  'thay-doi': {
    is: 'descending',
    compare: (a, b) => Number(a.change === null) - Number(b.change === null) || (b.change ?? 0) - (a.change ?? 0),
  },
};

const TABLE = 'bang-xep-hang';

/** The ranked communes, the first at the top unless the reader has chosen another order. */
export function RankingTable({ rows, month, path, query }: TableProps): JSX.Element | null {
  const [{ table: words }, language] = useWords(rankingWords);
  const heads = sharedRankingWords[language].columns;
  const ranked = rows.filter(({ rank }) => rank !== null);
  if (ranked.length === 0) return null;
  const chosen = query.get(PAGE_QUERY.order) ?? '';
  const order = Object.hasOwn(ORDERS, chosen) ? ORDERS[chosen] : undefined;
  const orderedBy = (name: string) => {
    const other = new URLSearchParams(query);
    if (name === '') other.delete(PAGE_QUERY.order);
    else other.set(PAGE_QUERY.order, name);
    const here = ORDERS[name] === order ? (order?.is ?? 'ascending') : undefined;
    return { href: `${path}${`${other}` && `?${other}`}#${TABLE}`, here } as const;
  };
  return (
    <PageTable
      id={TABLE}
      class="ranking-table"
      unseenCaption={words.caption}
      rows={order ? [...ranked].sort(order.compare) : ranked}
      rowKey={({ unit }) => unit.slug}
      columns={[
        {
          header: heads.rank,
          order: orderedBy(''),
          is: 'number',
          cellClass: 'rank',
          cell: ({ rank, isTied }) => (
            <>
              {rank}
              {isTied && <span class="small"> {words.tied}</span>}
            </>
          ),
        },
        {
          header: heads.unit,
          order: orderedBy('ten'),
          is: 'name',
          cell: (row) => (
            <>
              <UnitLink row={row} month={month} />
              {row.certainty && (
                <details class="certainty narrow-only">
                  <summary>
                    {words.interval}: {row.certainty.noise.best}–{row.certainty.noise.worst}
                  </summary>
                  {inRow(row.certainty)}
                </details>
              )}
              <span class="narrow-only">
                <ChangeMark change={row.change} />
              </span>
            </>
          ),
        },
        {
          header: words.interval,
          class: 'wide-only',
          cellClass: 'certainty',
          cell: ({ rank, certainty }) =>
            certainty &&
            rank !== null && (
              <>
                <SetMark rank={rank} set={certainty.noise} last={ranked.length} />
                {inRow(certainty)}
              </>
            ),
        },
        { header: heads.points, is: 'number', cell: ({ points }) => orDash(points, indexPointsText)[language] },
        {
          header: heads.change,
          order: orderedBy('thay-doi'),
          class: 'wide-only',
          cellClass: 'change',
          cell: ({ change }) => <ChangeMark change={change} />,
        },
      ]}
    />
  );
}

type Certainty = NonNullable<ShownRow['certainty']>;

/** The sentence about chance, the first of the API's; all of them stand on the page of the commune. */
const inRow = ({ statements: [noise] }: Certainty): string => noise ?? '';

type MarkProps = { readonly rank: number; readonly set: Certainty['noise']; readonly last: number };

const WIDTH = 180;
const EDGE = 7;

/** Draws a rank and its set of ranks. The words beside it say the same, so screen readers do not get it. */
function SetMark({ rank, set: { best, worst }, last }: MarkProps): JSX.Element {
  const x = (place: number) => EDGE + ((place - 1) / Math.max(last - 1, 1)) * (WIDTH - 2 * EDGE);
  return (
    <svg class="set-mark doubt doubt-noise" viewBox={`0 0 ${WIDTH} 14`} width={WIDTH} height={14} aria-hidden="true">
      <line class="grid" x1={EDGE} x2={WIDTH - EDGE} y1={7} y2={7} />
      <rect x={x(best) - 4} y={3} width={x(worst) - x(best) + 8} height={8} rx={4} />
      <line class="rank-line" x1={x(rank)} x2={x(rank)} y1={0} y2={14} />
    </svg>
  );
}

type UnrankedProps = {
  readonly rows: readonly ShownRow[];
  readonly month: string;
  /** The address names the version: the page says nothing that may change, such as what was approved since. */
  readonly isOfVersion: boolean;
};

/** The communes without a rank, each with its reason. */
export function UnrankedTable({ rows, month, isOfVersion }: UnrankedProps): JSX.Element | null {
  const [words, language] = useWords(rankingWords);
  const unranked = rows.filter(({ rank }) => rank === null);
  if (unranked.length === 0) return null;
  return (
    <section>
      <h2>{words.unranked.title}</h2>
      <PageTable
        class="unranked-table"
        unseenCaption={words.unranked.caption}
        rows={unranked}
        rowKey={({ unit }) => unit.slug}
        columns={[
          {
            header: words.unranked.reason,
            is: 'name',
            cell: (row) => (
              <>
                <UnitLink row={row} month={month} />
                <span class="certainty">
                  {isOfVersion && row.unrankedReason
                    ? capitalised(UNRANKED_IN_SHORT[row.unrankedReason][language])
                    : row.unrankedSentence}
                </span>
              </>
            ),
          },
          {
            header: words.unranked.points,
            is: 'number',
            cell: ({ points }) => orDash(points, indexPointsText)[language],
          },
        ]}
      />
    </section>
  );
}
