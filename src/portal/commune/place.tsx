import type { JSX } from 'preact';
import { indexPointsText, numberText, rateText } from '../../domain/text/number-text.js';
import { RankChart } from '../chart/rank-chart.js';
import { rankLines } from '../chart/rank-lines.js';
import { SetsChart } from '../chart/sets-chart.js';
import { ChangeMark } from '../parts/change-mark.js';
import { Facts } from '../parts/facts.js';
import { CertaintyLink } from '../parts/ranking-line.js';
import { intervalText } from '../parts/value-text.js';
import { useWords } from '../shell/page-context.js';
import type { CommuneAnswer, ProfileRanking, ProfileRow } from './load.js';
import { communeWords } from './texts.js';

type FactsProps = { readonly row: ProfileRow; readonly rankedCount: number };

/** The place of a commune in five numbers; the reason stands first where it has no rank. */
export function PlaceFacts({ row, rankedCount }: FactsProps): JSX.Element {
  const [{ facts: words }, language] = useWords(communeWords);
  const { rank, isTied, points, change, certainty, coverage, unrankedSentence } = row;
  const number = (x: number) => numberText(x)[language];
  return (
    <>
      {unrankedSentence !== null && <p class="warning">{unrankedSentence}</p>}
      <Facts
        of={[
          {
            name: words.rank,
            value: rank === null ? words.unranked : words.ranked(number(rank), number(rankedCount)),
            note: isTied ? words.tied : undefined,
            isFirst: rank !== null,
          },
          points !== null && {
            name: words.points,
            value: words.scored(indexPointsText(points)[language]),
            note: rank === null ? words.forNow : undefined,
          },
          { name: words.change, value: <ChangeMark change={change} /> },
          certainty && {
            name: words.interval,
            value: intervalText(certainty.own.best, certainty.own.worst),
            note: words.intervalNote,
          },
          { name: words.coverage, value: rateText(coverage)[language], note: words.coverageNote },
        ]}
      />
    </>
  );
}

type RanksProps = {
  readonly name: string;
  readonly slug: string;
  readonly ranks: NonNullable<CommuneAnswer['ranks']>;
  readonly row: ProfileRow;
  readonly ranking: ProfileRanking;
};

/** The rank over twelve months among all communes, and how sure it is. */
export function RankSection({ name, slug, ranks, row, ranking }: RanksProps): JSX.Element {
  const [{ ranks: words }] = useWords(communeWords);
  const { rank, certainty } = row;
  return (
    <>
      <h2>{words.title}</h2>
      <RankChart {...rankLines(ranks)} chosen={[slug]} />
      {rank !== null && !certainty && <p>{ranking.whyNoCertainty}</p>}
      {rank !== null && certainty && (
        <>
          <h2>{words.interval}</h2>
          <SetsChart
            sentence={certainty.ownStatements.join(' ')}
            communes={[{ id: slug, name, rank, sets: certainty }]}
            doubts={['own', 'choice', 'all']}
            rankedCount={ranking.rankedCount}
            isProvisional={ranking.status === 'PROVISIONAL'}
          />
          <p>
            <CertaintyLink ranking={ranking} unit={slug} />
          </p>
        </>
      )}
    </>
  );
}
