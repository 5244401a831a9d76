import type { JSX } from 'preact';
import { indexPointsText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { OverviewPageQuery } from '../generated/overview.js';
import { ChangeMark } from '../parts/change-mark.js';
import { UnitLink } from '../parts/links.js';
import { PageTable } from '../parts/page-table.js';
import { sharedRankingWords } from '../parts/ranking-texts.js';
import { useWords } from '../shell/page-context.js';
import { overviewWords } from './texts.js';

type Rows = NonNullable<NonNullable<OverviewPageQuery['overview']>['ranking']>['rows'];

/** Ranks and points; what stands behind them is one link away. */
export function ShortRanking({ rows, month }: { readonly rows: Rows; readonly month: string }): JSX.Element {
  const [{ ranking: words }, language] = useWords(overviewWords);
  const { columns } = sharedRankingWords[language];
  return (
    <>
      <PageTable
        class="short-ranking"
        rows={rows.nodes}
        rowKey={({ unit }) => unit.slug}
        columns={[
          { header: columns.rank, is: 'number', cellClass: 'rank', cell: ({ rank }) => rank ?? '–' },
          {
            header: columns.unit,
            is: 'name',
            cell: (row) => (
              <>
                <UnitLink row={row} month={month} />
                <span class="narrow-only">
                  <Course {...row} />
                </span>
              </>
            ),
          },
          {
            header: columns.points,
            is: 'number',
            cell: ({ rank, points }) => (rank === null || points === null ? '–' : indexPointsText(points)[language]),
          },
          {
            header: columns.change,
            class: 'wide-only',
            cell: (row) => <Course {...row} />,
          },
        ]}
      />
      <p>
        <a href={pagePath({ page: 'ranking', month }, language)}>{words.whole}</a>
      </p>
    </>
  );
}

function Course({ rank, change }: { readonly rank: number | null; readonly change: number | null }): JSX.Element {
  const [words] = useWords(overviewWords);
  if (rank === null) return <span class="aside">{words.ranking.unranked}</span>;
  return <ChangeMark change={change} />;
}
