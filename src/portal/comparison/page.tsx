import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import { RankChart } from '../chart/rank-chart.js';
import { rankLines } from '../chart/rank-lines.js';
import { SetsChart } from '../chart/sets-chart.js';
import { unitInSentence, unitName } from '../parts/api-names.js';
import { DataLinks } from '../parts/data-links.js';
import { CertaintyLink, Notes, RankingLine, unlessFinal } from '../parts/ranking-line.js';
import { sharedRankingWords } from '../parts/ranking-texts.js';
import { Sentences } from '../parts/sentences.js';
import { CommuneChoice } from '../search/commune-choice.js';
import { NowPartOf } from '../search/now-part-of.js';
import { type PageProps, portalPage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { type ComparedRow, type ComparisonAnswer, loadComparison } from './answer.js';
import { GroupComparison, IndicatorComparison, PlaceTable } from './compared-tables.js';
import { comparisonWords } from './texts.js';

export const comparisonPage = portalPage<'comparison', ComparisonAnswer>({
  load: loadComparison,
  title: ({ language }) => comparisonWords[language].title,
  description({ answer: { ranking, matrix, toldApart }, language }) {
    const { unranked, intro } = comparisonWords[language];
    if (!matrix) return [intro];
    const placeOf = (rank: number | null) => (rank === null ? unranked : sharedRankingWords[language].rank(rank));
    const places = matrix.rows.map(({ row: { unitOnDay, rank } }) => `${unitOnDay.name}: ${placeOf(rank)}`);
    return [ranking && unlessFinal(ranking, language), `${places.join('; ')}.`, toldApart[0]];
  },
  publication: ({ ranking }) => ranking,
  View: ComparisonView,
});

function ComparisonView({ answer, query, language }: PageProps<'comparison', ComparisonAnswer>): JSX.Element {
  const words = comparisonWords[language];
  const { ranking, histories, chosen, ended, unknown, matrix, toldApart } = answer;
  if (!ranking || !histories) return <p class="warning">{words.empty}</p>;
  const communes = histories.lines.map(({ unit }) => ({ slug: unit.slug, name: unitName(unit) }));
  return (
    <>
      <p class="on-screen">{words.intro}</p>
      <CommuneChoice
        action={pagePath({ page: 'comparison' }, language)}
        communes={communes}
        chosen={chosen}
        query={query}
        isOpen={!matrix}
      />
      {ended.map((unit) => (
        <p key={unit.slug} class="warning">
          <NowPartOf name={unitName(unit)} heirs={unit.movedTo} />.{' '}
          {unit.movedTo.length === 1 ? words.taken(unitInSentence(unitName(unit))) : words.divided}
        </p>
      ))}
      {unknown.length > 0 && <p class="warning">{words.unknown(unknown.join(', '))}</p>}
      {matrix ? (
        <>
          <RankingLine ranking={ranking} />
          <h2>{words.at}</h2>
          <PlaceTable rows={matrix.rows} />
          <h2>{words.ranks}</h2>
          <RankChart {...rankLines(histories)} chosen={chosen} />
          <Sets rows={matrix.rows} ranking={ranking} toldApart={toldApart} />
          <GroupComparison rows={matrix.rows} />
          <IndicatorComparison matrix={matrix} />
          <Notes notes={ranking.notes} />
          <DataLinks
            files={[
              {
                name: words.files.ranks,
                path: 'ranks',
                query: { units: chosen.join(','), to: ranking.period.code },
              },
              ...matrix.rows.map(({ row: { unit, unitOnDay } }) => ({
                name: words.files.commune(unitInSentence(unitOnDay.name)),
                path: `communes/${unit.slug}`,
                query: { period: ranking.period.code },
              })),
            ]}
          />
        </>
      ) : (
        <p>{words.tooFew}</p>
      )}
    </>
  );
}

type SetsProps = {
  readonly rows: readonly ComparedRow[];
  readonly ranking: NonNullable<ComparisonAnswer['ranking']>;
  readonly toldApart: ComparisonAnswer['toldApart'];
};

/** The sets of ranks of the chosen communes that have a rank. */
function Sets({ rows, ranking, toldApart }: SetsProps): JSX.Element | null {
  const [words] = useWords(comparisonWords);
  const told = rows.flatMap(({ row: { unit, unitOnDay, rank, certainty } }) =>
    rank === null || !certainty ? [] : [{ id: unit.slug, name: unitOnDay.name, rank, sets: certainty }],
  );
  if (told.length === 0) return ranking.whyNoCertainty === null ? null : <p>{ranking.whyNoCertainty}</p>;
  return (
    <>
      <h2>{words.intervals}</h2>
      <SetsChart
        sentence={told.map(({ sets: { statements } }) => statements[0]).join(' ')}
        communes={told}
        doubts={['noise', 'choice', 'all']}
        rankedCount={ranking.rankedCount}
        isProvisional={ranking.status === 'PROVISIONAL'}
      />
      <Sentences of={toldApart} />
      <p>
        <CertaintyLink ranking={ranking} unit={told[0]?.id} />
      </p>
    </>
  );
}
