import type { JSX } from 'preact';
import { indexPointsText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { PageTable } from '../parts/page-table.js';
import type { ShownRow } from './load-ranking.js';
import { rankingWords } from './texts.js';

type UnrankedProps = { readonly rows: readonly ShownRow[]; readonly month: string; readonly language: Language };

/** The communes without a rank, each with its reason. */
export function UnrankedTable({ rows, month, language }: UnrankedProps): JSX.Element | null {
  const words = rankingWords[language];
  const unranked = rows.filter(({ rank }) => rank === null);
  if (unranked.length === 0) return null;
  return (
    <section>
      <h2>{words.unranked.title}</h2>
      <PageTable
        class="unranked-table"
        caption={words.unranked.caption}
        isCaptionUnseen
        rows={unranked}
        rowKey={({ unit }) => unit.slug}
        columns={[
          {
            header: words.unranked.reason,
            is: 'name',
            cell: ({ unit, unitOnDay, unrankedSentence }) => (
              <>
                <a href={pagePath({ page: 'commune', unit: unit.slug, month }, language)}>{unitOnDay.name}</a>
                <span class="certainty">{unrankedSentence}</span>
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
