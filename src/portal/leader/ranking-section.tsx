import type { JSX } from 'preact';
import { pointsOf1000 } from '../../domain/scoring/publish-score.js';
import { indexPointsText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { LeaderRowFragment } from '../generated/leader.js';
import { ChangeMark } from '../parts/change-mark.js';
import { UnitLink } from '../parts/links.js';
import { sharedRankingWords } from '../parts/ranking-texts.js';
import { useLanguage, useWords } from '../shell/page-context.js';
import type { LeaderOverview } from './answer.js';
import { NumberedFrame } from './numbered-table.js';
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
      <NumberedFrame number={4} name={words.name(ranking.rankedCount, ranking.communeCount)} unit={unit.points}>
        <table class="data numbered" aria-labelledby="bang-4">
          <thead>
            <tr>
              <th scope="col" class="number">
                {columns.rank}
              </th>
              <th scope="col">{columns.unit}</th>
              <th scope="col" class="number">
                {columns.points}
              </th>
              <th scope="col">{columns.change}</th>
            </tr>
          </thead>
          {parts.map(
            ({ name, rows }) =>
              rows.length > 0 && (
                <tbody key={name}>
                  <tr class="part">
                    <th scope="rowgroup" colSpan={4}>
                      {name}
                    </th>
                  </tr>
                  {rows.map((row) => (
                    <Row key={row.id} row={row} month={month} />
                  ))}
                </tbody>
              ),
          )}
        </table>
      </NumberedFrame>
      <p>
        {mean !== null && words.mean(indexPointsText(pointsOf1000(mean))[language])}{' '}
        <a class="on-screen" href={pagePath({ page: 'ranking', scope: ranking.scope.slug, month }, language)}>
          {whole}
        </a>
      </p>
    </section>
  );
}

function Row({ row, month }: { readonly row: LeaderRowFragment; readonly month: string }): JSX.Element {
  const language = useLanguage();
  const { rank, points, change } = row;
  return (
    <tr>
      <td class="number">{rank}</td>
      <th scope="row">
        <UnitLink row={row} month={month} />
      </th>
      <td class="number">{points === null ? '–' : indexPointsText(points)[language]}</td>
      <td>
        <ChangeMark change={change} />
      </td>
    </tr>
  );
}
