import type { JSX } from 'preact';
import type { RankSet } from '../../domain/certainty/rank-set.js';
import { numberText } from '../../domain/text/number-text.js';
import { PageTable } from '../parts/page-table.js';
import { intervalText } from '../parts/value-text.js';
import { useWords } from '../shell/page-context.js';
import { ChartFigure } from './chart-figure.js';
import { linearScale, nameRoom, rankTicks } from './geometry.js';
import { setsWords } from './sets-texts.js';
import { chartWords } from './texts.js';

/** The doubts of a rank, as the bars of a commune follow one another. `own`: noise for this commune alone. */
export type Doubt = 'noise' | 'own' | 'choice' | 'all';

export type RankDoubts = {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly sets: Readonly<Partial<Record<Doubt, RankSet>>>;
};

export type SetsChartProps = {
  /** The API's sentence, which is the accessible name of the picture. */
  readonly sentence: string;
  readonly communes: readonly RankDoubts[];
  /** The sets to draw, from the top down. */
  readonly doubts: readonly Doubt[];
  readonly rankedCount: number;
  /** Ranks may still change: the bars are hatched. */
  readonly isProvisional: boolean;
  /** The commune that stands out, if any. */
  readonly chosen?: string | undefined;
};

/** Below this width names stand above their bars. */
const WIDE = 560;
const BAR = 7;
const STEP = 9;
const GAP = 12;
const NAME = 20;
const FOOT = 40;
const TOP = 4;

/** Communes with the places that each doubt leaves them: a bar for each set, and a line where the published rank is. */
export function SetsChart(props: SetsChartProps): JSX.Element {
  const { sentence, communes, doubts, isProvisional } = props;
  const [words, language] = useWords(setsWords);
  const { commune, rank } = chartWords[language];
  const rowAt = (width: number): number =>
    doubts.length * STEP + GAP + (width < WIDE && communes.length > 1 ? NAME : 0);
  return (
    <ChartFigure
      sentence={sentence}
      heightAt={(width) => TOP + communes.length * rowAt(width) + FOOT}
      draw={(width, id) => <Drawing {...props} width={width} id={id} row={rowAt(width)} />}
      legend={
        <>
          <ul class="key">
            {doubts.map((doubt, at) => (
              <li key={doubt}>
                <svg width="28" height={BAR} aria-hidden="true" class={classOf(doubt)}>
                  <rect width="28" height={BAR} rx="3" />
                </svg>
                {words.bars[at]}: {words.doubts[doubt]}
              </li>
            ))}
          </ul>
          <p class="legend">
            {words.rankLine}
            {isProvisional && ` ${words.hatched}`}
          </p>
        </>
      }
      table={
        <PageTable
          box={words.setsTable}
          rows={communes}
          rowKey={({ id }) => id}
          columns={[
            { header: commune, is: 'name', cell: ({ name }) => name },
            { header: rank, is: 'number', cell: ({ rank }) => numberText(rank)[language] },
            ...doubts.map((doubt) => ({
              header: words.doubts[doubt],
              is: 'number' as const,
              cell: ({ sets }: RankDoubts) => placesText(sets[doubt]),
            })),
          ]}
        />
      }
    />
  );
}

const classOf = (doubt: Doubt): string => `doubt doubt-${doubt === 'own' ? 'noise' : doubt}`;
const placesText = (set: RankSet | undefined): string => (set ? intervalText(set.best, set.worst) : '–');

type DrawingProps = SetsChartProps & { readonly width: number; readonly id: string; readonly row: number };

function Drawing(props: DrawingProps): JSX.Element {
  const [words] = useWords(chartWords);
  const { communes, doubts, rankedCount, isProvisional, chosen, width, id, row } = props;
  const isNamed = communes.length > 1;
  const isAbove = isNamed && width < WIDE;
  const x = linearScale(1, Math.max(rankedCount, 2), isNamed && !isAbove ? nameRoom(communes) + 30 : 10, width - 14);
  const bottom = TOP + communes.length * row;
  return (
    <>
      {isProvisional && doubts.map((doubt) => <Hatching key={doubt} doubt={doubt} id={`${id}-${doubt}`} />)}
      {rankTicks(rankedCount).map((rank) => (
        <g key={rank}>
          <line class="grid" x1={x(rank)} x2={x(rank)} y1={TOP} y2={bottom} />
          <text class="tick" x={x(rank)} y={bottom + 16} text-anchor="middle">
            {rank}
          </text>
        </g>
      ))}
      <text class="tick" x={x(1) - 6} y={bottom + 34}>
        {words.rankAxis}
      </text>
      {communes.map((commune, i) => {
        const top = TOP + i * row + (isAbove ? NAME : 0) + GAP / 2;
        const bars = doubts.length * STEP;
        return (
          <g
            key={commune.id}
            class={commune.id === chosen ? 'sets chosen' : 'sets'}
            data-name={isNamed ? commune.name : undefined}
          >
            {isNamed && (
              <text class="tick" x={0} y={isAbove ? top - 5 : top + bars / 2 + 4}>
                {`${commune.rank}. ${commune.name}`}
              </text>
            )}
            {doubts.map((doubt, at) => {
              const set = commune.sets[doubt];
              if (!set) return null;
              const fill = isProvisional && { fill: `url(#${id}-${doubt})`, class: 'open' };
              // A set of one place is as wide as it is high.
              const width = x(set.worst) - x(set.best) + BAR;
              return (
                <g key={doubt} class={classOf(doubt)}>
                  <rect x={x(set.best) - BAR / 2} y={top + at * STEP} width={width} height={BAR} rx={3} {...fill} />
                </g>
              );
            })}
            <line class="rank-line" x1={x(commune.rank)} x2={x(commune.rank)} y1={top - 3} y2={top + bars + 1} />
          </g>
        );
      })}
    </>
  );
}

const Hatching = ({ doubt, id }: { readonly doubt: Doubt; readonly id: string }): JSX.Element => (
  <defs>
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <g class={classOf(doubt)}>
        <rect width="2.5" height="5" />
      </g>
    </pattern>
  </defs>
);
