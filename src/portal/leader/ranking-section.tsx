import type { JSX } from 'preact';
import { pointsOf1000 } from '../../domain/scoring/publish-score.js';
import { indexPointsText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import { ChangeMark } from '../parts/change-mark.js';
import { UnitLink } from '../parts/links.js';
import { sharedRankingWords } from '../parts/ranking-texts.js';
import { useWords } from '../shell/page-context.js';
import type { LeaderOverview } from './answer.js';
import { NumberedTable } from './numbered-table.js';
import { leaderWords } from './texts.js';

type Props = { readonly ranking: NonNullable<LeaderOverview['ranking']>; readonly mean: number | null };

/** The first and the last rows of the ranking. No commune is in both parts. */
export function RankingSection({ ranking, mean }: Props): JSX.Element {
  const [{ ranking: words, unit }, language] = useWords(leaderWords);
  const { columns, whole } = sharedRankingWords[language];
  const top = ranking.top.nodes;
  const bottom = ranking.bottom.nodes.filter(({ id }) => top.every((row) => row.id !== id));
  const parts = [
    { name: words.top, rows: top },
    { name: words.bottom, rows: bottom },
  ];
  const month = ranking.period.code;
  return (
    <section>
      <NumberedTable
        number={4}
        name={words.name(ranking.rankedCount, ranking.communeCount)}
        unit={unit.points}
        rows={[...top, ...bottom]}
        parts={parts.filter(({ rows }) => rows.length > 0)}
        rowKey={({ id }) => id}
        columns={[
          { header: columns.rank, is: 'number', cell: ({ rank }) => rank },
          { header: columns.unit, is: 'name', cell: (row) => <UnitLink row={row} month={month} /> },
          {
            header: columns.points,
            is: 'number',
            cell: ({ points }) => (points === null ? '–' : indexPointsText(points)[language]),
          },
          { header: columns.change, cell: ({ change }) => <ChangeMark change={change} /> },
        ]}
      />
      <p>
        {mean !== null && words.mean(indexPointsText(pointsOf1000(mean))[language])}{' '}
        <a class="on-screen" href={pagePath({ page: 'ranking', scope: ranking.scope.slug, month }, language)}>
          {whole}
        </a>
      </p>
    </section>
  );
}
