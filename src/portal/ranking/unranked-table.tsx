import type { JSX } from 'preact';
import { UNRANKED_IN_SHORT } from '../../domain/ranking/unranked-text.js';
import { indexPointsText } from '../../domain/text/number-text.js';
import { capitalised } from '../../domain/text/text.js';
import { UnitLink } from '../parts/links.js';
import { PageTable } from '../parts/page-table.js';
import { useWords } from '../shell/page-context.js';
import type { ShownRow } from './load-ranking.js';
import { rankingWords } from './texts.js';

type UnrankedProps = {
  readonly rows: readonly ShownRow[];
  readonly month: string;
  /** The address names the version: the page says nothing that may change, such as what was approved since. */
  readonly isOfVersion: boolean;
};

/** The communes without a rank, each with its reason. */
export function UnrankedTable({ rows, month, isOfVersion }: UnrankedProps): JSX.Element | null {
  const [words, language] = useWords(rankingWords);
  const unranked = rows.filter(({ rank }) => rank === null);
  if (unranked.length === 0) return null;
  return (
    <section>
      <h2>{words.unranked.title}</h2>
      <PageTable
        class="unranked-table"
        unseenCaption={words.unranked.caption}
        rows={unranked}
        rowKey={({ unit }) => unit.slug}
        columns={[
          {
            header: words.unranked.reason,
            is: 'name',
            cell: (row) => (
              <>
                <UnitLink row={row} month={month} />
                <span class="certainty">
                  {isOfVersion && row.unrankedReason
                    ? capitalised(UNRANKED_IN_SHORT[row.unrankedReason][language])
                    : row.unrankedSentence}
                </span>
              </>
            ),
          },
          {
            header: words.unranked.points,
            is: 'number',
            cell: ({ points }) => (points === null ? '–' : indexPointsText(points)[language]),
          },
        ]}
      />
    </section>
  );
}
