import type { JSX } from 'preact';
import { indexPointsText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { OverviewPageQuery } from '../generated/overview.js';
import { ChangeMark } from '../parts/change-mark.js';
import { PageTable } from '../parts/page-table.js';
import { overviewWords } from './texts.js';

type Rows = NonNullable<NonNullable<OverviewPageQuery['overview']>['ranking']>['rows'];

type ShortRankingProps = { readonly rows: Rows; readonly month: string; readonly language: Language };

/** Ranks and points; what stands behind them is one link away. */
export function ShortRanking({ rows, month, language }: ShortRankingProps): JSX.Element {
  const words = overviewWords[language].ranking;
  return (
    <>
      <PageTable
        class="short-ranking"
        rows={rows.nodes}
        rowKey={({ unit }) => unit.slug}
        columns={[
          { header: words.rank, is: 'number', cellClass: 'rank', cell: ({ rank }) => rank ?? '–' },
          {
            header: words.commune,
            is: 'name',
            cell: ({ unit, unitOnDay, rank, change }) => (
              <>
                <a href={pagePath({ page: 'commune', unit: unit.slug, month }, language)}>{unitOnDay.name}</a>
                <span class="narrow-only">
                  <Course rank={rank} change={change} language={language} />
                </span>
              </>
            ),
          },
          {
            header: words.points,
            is: 'number',
            cell: ({ rank, points }) => (rank === null || points === null ? '–' : indexPointsText(points)[language]),
          },
          {
            header: words.change,
            class: 'wide-only',
            cell: ({ rank, change }) => <Course rank={rank} change={change} language={language} />,
          },
        ]}
      />
      <p>
        <a href={pagePath({ page: 'ranking', month }, language)}>{words.whole}</a>
      </p>
    </>
  );
}

type CourseProps = { readonly rank: number | null; readonly change: number | null; readonly language: Language };

function Course({ rank, change, language }: CourseProps): JSX.Element {
  if (rank === null) return <span class="aside">{overviewWords[language].ranking.unranked}</span>;
  return <ChangeMark change={change} language={language} />;
}
