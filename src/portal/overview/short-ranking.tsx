import type { JSX } from 'preact';
import { indexPointsText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { OverviewPageQuery } from '../generated/overview.js';
import { ChangeMark } from '../parts/change-mark.js';
import { overviewWords } from './words.js';

type Rows = NonNullable<NonNullable<OverviewPageQuery['overview']>['ranking']>['rows'];

type ShortRankingProps = { readonly rows: Rows; readonly month: string; readonly language: Language };

/** Ranks and points; what stands behind them is one link away. */
export function ShortRanking({ rows, month, language }: ShortRankingProps): JSX.Element {
  const words = overviewWords(language).ranking;
  return (
    <>
      <table class="data short-ranking">
        <thead>
          <tr>
            <th scope="col" class="number">
              {words.rank}
            </th>
            <th scope="col">{words.commune}</th>
            <th scope="col" class="number">
              {words.points}
            </th>
            <th scope="col" class="wide-only">
              {words.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.nodes.map(({ rank, unit, unitOnDay, points, change }) => (
            <tr key={unit.slug}>
              <td class="number rank">{rank ?? '–'}</td>
              <th scope="row">
                <a href={pagePath({ page: 'commune', unit: unit.slug, month })}>{unitOnDay.name}</a>
                <span class="narrow-only">
                  <Course rank={rank} change={change} language={language} />
                </span>
              </th>
              <td class="number">{rank === null || points === null ? '–' : indexPointsText(points)[language]}</td>
              <td class="wide-only">
                <Course rank={rank} change={change} language={language} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={pagePath({ page: 'ranking', month })}>{words.whole}</a>
      </p>
    </>
  );
}

type CourseProps = { readonly rank: number | null; readonly change: number | null; readonly language: Language };

function Course({ rank, change, language }: CourseProps): JSX.Element {
  if (rank === null) return <span class="aside">{overviewWords(language).ranking.unranked}</span>;
  return <ChangeMark change={change} language={language} />;
}
