import type { JSX } from 'preact';
import { indexPointsText, numberText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { LeaderRowFragment } from '../generated/leader.js';
import { ChangeMark } from '../parts/change-mark.js';
import { useLanguage, useWords } from '../shell/page-context.js';
import { type LeaderOverview, POINTS_OF_METHOD } from './answer.js';
import { NumberedFrame } from './numbered-table.js';
import { leaderWords } from './texts.js';

type Props = { readonly ranking: NonNullable<LeaderOverview['ranking']>; readonly mean: number | null };

/** The first and the last rows of the ranking. No commune is in both parts. */
export function RankingSection({ ranking, mean }: Props): JSX.Element {
  const [{ ranking: words, unit }, language] = useWords(leaderWords);
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
                {words.rank}
              </th>
              <th scope="col">{words.commune}</th>
              <th scope="col" class="number">
                {words.points}
              </th>
              <th scope="col">{words.change}</th>
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
        {mean !== null && words.mean(numberText(mean * POINTS_OF_METHOD, 1, 1)[language])}{' '}
        <a class="on-screen" href={pagePath({ page: 'ranking', scope: ranking.scope.slug, month }, language)}>
          {words.whole}
        </a>
      </p>
    </section>
  );
}

type RowProps = { readonly row: LeaderRowFragment; readonly month: string };

function Row({ row: { rank, unit, unitOnDay, points, change }, month }: RowProps): JSX.Element {
  const language = useLanguage();
  return (
    <tr>
      <td class="number">{rank}</td>
      <th scope="row">
        <a href={pagePath({ page: 'commune', unit: unit.slug, month }, language)}>{unitOnDay.name}</a>
      </th>
      <td class="number">{points === null ? '–' : indexPointsText(points)[language]}</td>
      <td>
        <ChangeMark change={change} />
      </td>
    </tr>
  );
}
