import type { JSX } from 'preact';
import { RankChart } from '../chart/rank-chart.js';
import { rankLines } from '../chart/rank-lines.js';
import { SetsChart } from '../chart/sets-chart.js';
import { CertaintyLink } from '../parts/ranking-line.js';
import { useWords } from '../shell/page-context.js';
import type { CommuneAnswer, ProfileRanking, ProfileRow } from './load.js';
import { communeWords } from './texts.js';

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
