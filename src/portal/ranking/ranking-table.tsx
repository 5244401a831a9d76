import type { JSX } from 'preact';
import { indexPointsText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { ChangeMark } from '../parts/change-mark.js';
import { PageTable } from '../parts/page-table.js';
import { unitInSentence } from '../shell/in-sentence.js';
import type { ShownRow } from './load-ranking.js';
import { rankingWords } from './texts.js';

type TableProps = {
  readonly rows: readonly ShownRow[];
  readonly month: string;
  readonly language: Language;
};

/** The ranked communes, the first at the top. */
export function RankingTable({ rows, month, language }: TableProps): JSX.Element {
  const words = rankingWords[language].table;
  const ranked = rows.filter(({ rank }) => rank !== null);
  return (
    <PageTable
      class="ranking-table"
      caption={words.caption}
      isCaptionUnseen
      rows={ranked}
      rowKey={({ unit }) => unit.slug}
      columns={[
        {
          header: words.rank,
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
          header: words.commune,
          is: 'name',
          cell: ({ unit, unitOnDay, robustness, change }) => (
            <>
              <a href={pagePath({ page: 'commune', unit: unit.slug, month })}>{unitOnDay.name}</a>
              {robustness && (
                <span class="certainty narrow-only">
                  <Certainty robustness={robustness} language={language} />
                </span>
              )}
              <span class="narrow-only">
                <ChangeMark change={change} language={language} />
              </span>
            </>
          ),
        },
        {
          header: words.interval,
          class: 'wide-only',
          cellClass: 'certainty',
          cell: ({ rank, robustness }) =>
            robustness &&
            rank !== null && (
              <>
                <IntervalMark
                  rank={rank}
                  best={robustness.bestRank}
                  worst={robustness.worstRank}
                  last={ranked.length}
                />
                <Certainty robustness={robustness} language={language} />
              </>
            ),
        },
        {
          header: words.points,
          is: 'number',
          cell: ({ points }) => (points === null ? '–' : indexPointsText(points)[language]),
        },
        {
          header: words.change,
          class: 'wide-only',
          cellClass: 'change',
          cell: ({ change }) => <ChangeMark change={change} language={language} />,
        },
      ]}
    />
  );
}

type CertaintyProps = { readonly robustness: NonNullable<ShownRow['robustness']>; readonly language: Language };

/** How sure the rank is, in words. */
function Certainty({ robustness: { bestRank, worstRank, notToldApart }, language }: CertaintyProps): JSX.Element {
  const words = rankingWords[language].table;
  const interval = bestRank === worstRank ? words.stays : words.between(bestRank, worstRank);
  const names = notToldApart.map(({ unitOnDay }) => unitInSentence(unitOnDay.name)).join(', ');
  return (
    <>
      {interval}
      {names !== '' && `; ${words.notToldApart(names)}`}
    </>
  );
}

type IntervalProps = {
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
  readonly last: number;
};

const WIDTH = 180;
const EDGE = 7;

/** Where a rank lies and how far it may move. The words beside it say the same, so it is hidden from screen readers. */
function IntervalMark({ rank, best, worst, last }: IntervalProps): JSX.Element {
  const x = (place: number) => EDGE + ((place - 1) / Math.max(last - 1, 1)) * (WIDTH - 2 * EDGE);
  return (
    <svg class="interval-mark" viewBox={`0 0 ${WIDTH} 14`} width={WIDTH} height={14} aria-hidden="true">
      <line class="axis" x1={EDGE} x2={WIDTH - EDGE} y1={7} y2={7} />
      <line class="span" x1={x(best)} x2={x(worst) + 0.01} y1={7} y2={7} />
      <circle cx={x(rank)} cy={7} r={4.5} />
    </svg>
  );
}
