import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { MethodPageQuery } from '../generated/method.js';
import { PageTable } from '../parts/page-table.js';
import { ruleText } from './rule-text.js';
import { methodWords } from './texts.js';

type Group = NonNullable<MethodPageQuery['methodVersion']>['groups'][number];
type GroupsProps = { readonly groups: readonly Group[]; readonly language: Language };

/** Every indicator with its points and its rule, by group. */
export function IndicatorGroups({ groups, language }: GroupsProps): JSX.Element {
  const words = methodWords[language];
  return (
    <section>
      <h2>{words.indicators.title}</h2>
      <p>{words.local}</p>
      {groups.map(({ code, name, points, indicators }) => (
        <PageTable
          key={code}
          class="method-indicators"
          caption={words.indicators.group(name, indicators.length, numberText(points)[language])}
          rows={indicators}
          rowKey={(indicator) => indicator.code}
          columns={[
            {
              header: words.indicators.name,
              is: 'name',
              cell: (indicator) => (
                <>
                  {indicator.code}{' '}
                  <a href={pagePath({ page: 'indicator', code: indicator.code }, language)}>{indicator.name}</a>
                  <span class="certainty">
                    {words.frequency[indicator.frequency]}
                    {indicator.isComputed && `, ${words.indicators.computed}`}. {ruleText(indicator, language)}
                  </span>
                </>
              ),
            },
            {
              header: words.indicators.points,
              is: 'number',
              cell: (indicator) => numberText(indicator.points)[language],
            },
          ]}
        />
      ))}
    </section>
  );
}
