import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { PageTable } from '../parts/page-table.js';
import { ChartFigure } from './chart-figure.js';
import { fittingName, linearScale, rankTicks } from './geometry.js';
import { intervalSentence } from './rank-sentence-texts.js';
import { chartWords } from './texts.js';

export type RankInterval = {
  readonly id: string;
  readonly name: string;
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  /** Names of the neighbours that the ranking does not tell apart from it. */
  readonly notToldApart: readonly string[];
};

export type IntervalChartProps = {
  readonly language: Language;
  readonly intervals: readonly RankInterval[];
  /** What the API says about it; else a sentence for each commune. */
  readonly sentence?: string;
  /** Number of communes that have a rank. */
  readonly rankedCount: number;
};

const ROW = 30;
const FOOT = 26;

/** Where communes stand, and how far their ranks move when the weights do. */
export function IntervalChart({ language, intervals, sentence, rankedCount }: IntervalChartProps): JSX.Element {
  const words = chartWords[language];
  const height = intervals.length * ROW + FOOT;
  return (
    <ChartFigure
      language={language}
      sentence={sentence ?? intervals.map((of) => intervalSentence(of.name, of, of.notToldApart)[language]).join(' ')}
      heightAt={() => height}
      draw={(width) => {
        const names = intervals.length > 1 ? Math.min(190, Math.max(96, width * 0.3)) : 12;
        const x = linearScale(1, Math.max(rankedCount, 2), names, width - 14);
        return (
          <>
            {rankTicks(rankedCount).map((rank) => (
              <g key={rank}>
                <line class="grid" x1={x(rank)} x2={x(rank)} y1={4} y2={height - FOOT} />
                <text class="tick" x={x(rank)} y={height - 8} text-anchor="middle">
                  {rank}
                </text>
              </g>
            ))}
            {intervals.map(({ id, name, rank, best, worst }, i) => {
              const middle = i * ROW + ROW / 2;
              return (
                <g key={id} class="interval">
                  {intervals.length > 1 && (
                    <text class="tick" x={0} y={middle + 5}>
                      {fittingName(name, names - 8)}
                    </text>
                  )}
                  <rect x={x(best) - 6} y={middle - 6} width={x(worst) - x(best) + 12} height={12} rx={6} />
                  <circle cx={x(rank)} cy={middle} r={6} />
                </g>
              );
            })}
          </>
        );
      }}
      table={
        <PageTable
          rows={intervals}
          rowKey={({ id }) => id}
          columns={[
            { header: words.commune, is: 'name', cell: ({ name }) => name },
            { header: words.rank, is: 'number', cell: ({ rank }) => numberText(rank)[language] },
            { header: words.best, is: 'number', cell: ({ best }) => numberText(best)[language] },
            { header: words.worst, is: 'number', cell: ({ worst }) => numberText(worst)[language] },
          ]}
        />
      }
    />
  );
}
