import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { IntervalChart } from '../chart/interval-chart.js';
import { RankChart } from '../chart/rank-chart.js';
import { rankLines } from '../chart/rank-lines.js';
import { unitInSentence } from '../shell/in-sentence.js';
import type { CommuneAnswer, ProfileRanking, ProfileRow } from './answer.js';
import { communeWords } from './texts.js';

type RanksProps = {
  readonly name: string;
  readonly slug: string;
  readonly ranks: NonNullable<CommuneAnswer['ranks']>;
  readonly row: ProfileRow;
  readonly ranking: ProfileRanking;
  readonly language: Language;
};

/** The rank over twelve months among all communes, and how sure it is. */
export function RankSection({ name, slug, ranks, row, ranking, language }: RanksProps): JSX.Element {
  const words = communeWords[language].ranks;
  const { rank, robustness } = row;
  return (
    <>
      <h2>{words.title}</h2>
      <RankChart language={language} {...rankLines(ranks)} chosen={[slug]} />
      {rank !== null && robustness && (
        <>
          <h2>{words.interval}</h2>
          <IntervalChart
            language={language}
            sentence={robustness.statement}
            rankedCount={ranking.rankedCount}
            intervals={[
              {
                id: slug,
                name,
                rank,
                best: robustness.bestRank,
                worst: robustness.worstRank,
                notToldApart: robustness.notToldApart.map(({ unitOnDay }) => unitInSentence(unitOnDay.name)),
              },
            ]}
          />
        </>
      )}
    </>
  );
}
