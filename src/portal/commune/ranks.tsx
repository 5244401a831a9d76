import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { RankChart } from '../chart/rank-chart.js';
import { rankLines } from '../chart/rank-lines.js';
import { SetsChart } from '../chart/sets-chart.js';
import { CertaintyLink } from '../parts/ranking-line.js';
import type { CommuneAnswer, ProfileRanking, ProfileRow } from './load.js';
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
  const { rank, certainty } = row;
  return (
    <>
      <h2>{words.title}</h2>
      <RankChart language={language} {...rankLines(ranks)} chosen={[slug]} />
      {rank !== null && !certainty && <p>{ranking.whyNoCertainty}</p>}
      {rank !== null && certainty && (
        <>
          <h2>{words.interval}</h2>
          <SetsChart
            language={language}
            sentence={certainty.ownStatements.join(' ')}
            communes={[{ id: slug, name, rank, sets: certainty }]}
            doubts={['own', 'choice', 'all']}
            rankedCount={ranking.rankedCount}
            isProvisional={ranking.status === 'PROVISIONAL'}
          />
          <p>
            <CertaintyLink ranking={ranking} unit={slug} language={language} />
          </p>
        </>
      )}
    </>
  );
}
