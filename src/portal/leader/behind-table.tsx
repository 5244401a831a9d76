import type { JSX } from 'preact';
import { rateText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { LeaderOverview } from './answer.js';
import { NumberedTable } from './numbered-table.js';
import { leaderWords } from './texts.js';

type Props = {
  readonly behind: NonNullable<LeaderOverview['summary']>['behind'];
  readonly month: string;
  readonly language: Language;
};

/** The indicators that the communes reach least on the whole, furthest behind first. */
export function BehindTable({ behind, month, language }: Props): JSX.Element {
  const { behind: words } = leaderWords[language];
  return (
    <section>
      <NumberedTable
        language={language}
        number={7}
        name={words.name}
        rows={behind}
        none={words.none}
        rowKey={({ indicator }) => indicator.code}
        columns={[
          {
            header: words.indicator,
            is: 'name',
            cellClass: 'wraps',
            cell: ({ indicator: { code, name } }) => (
              <a href={pagePath({ page: 'indicator', code, period: month }, language)}>
                {code} {name}
              </a>
            ),
          },
          { header: words.reached, is: 'number', cell: ({ reached }) => rateText(reached)[language] },
        ]}
      />
    </section>
  );
}
