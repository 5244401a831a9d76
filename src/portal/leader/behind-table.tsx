import type { JSX } from 'preact';
import { rateText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { LeaderOverview } from './answer.js';
import { NumberedTable } from './numbered-table.js';
import { leaderWords } from './words.js';

type Props = {
  readonly behind: NonNullable<LeaderOverview['summary']>['behind'];
  readonly month: string;
  readonly language: Language;
};

/** The indicators that the communes together reach least, the furthest behind first. */
export function BehindTable({ behind, month, language }: Props): JSX.Element {
  const { behind: words } = leaderWords(language);
  return (
    <section>
      <NumberedTable language={language} number={7} name={words.name}>
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col" class="number">
              {words.reached}
            </th>
          </tr>
        </thead>
        <tbody>
          {behind.length === 0 && (
            <tr>
              <td colSpan={2}>{words.none}</td>
            </tr>
          )}
          {behind.map(({ indicator: { code, name }, reached }) => (
            <tr key={code}>
              <th scope="row" class="wraps">
                <a href={pagePath({ page: 'indicator', code, period: month })}>
                  {code} {name}
                </a>
              </th>
              <td class="number">{rateText(reached)[language]}</td>
            </tr>
          ))}
        </tbody>
      </NumberedTable>
    </section>
  );
}
