import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { MethodPageQuery } from '../generated/method.js';
import { type IndicatorOfMethod, ruleText } from './rule-text.js';
import { methodWords } from './words.js';

type Group = NonNullable<MethodPageQuery['methodVersion']>['groups'][number];
type GroupsProps = { readonly groups: readonly Group[]; readonly language: Language };

/** Every indicator with its points and its rule, by group. */
export function IndicatorGroups({ groups, language }: GroupsProps): JSX.Element {
  const words = methodWords(language);
  return (
    <section>
      <h2>{words.indicators.title}</h2>
      <p>{words.local}</p>
      {groups.map(({ code, name, points, indicators }) => (
        <table key={code} class="data method-indicators">
          <caption>{words.indicators.group(name, indicators.length, numberText(points)[language])}</caption>
          <thead>
            <tr>
              <th scope="col">{words.indicators.name}</th>
              <th scope="col" class="number">
                {words.indicators.points}
              </th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator) => (
              <IndicatorRow key={indicator.code} indicator={indicator} language={language} />
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

type RowProps = { readonly indicator: IndicatorOfMethod; readonly language: Language };

function IndicatorRow({ indicator, language }: RowProps): JSX.Element {
  const words = methodWords(language);
  const { code, name, points, frequency, isComputed } = indicator;
  return (
    <tr>
      <th scope="row">
        {code} <a href={pagePath({ page: 'indicator', code })}>{name}</a>
        <span class="certainty">
          {words.frequency[frequency]}
          {isComputed && `, ${words.indicators.computed}`}. {ruleText(indicator, language)}
        </span>
      </th>
      <td class="number">{numberText(points)[language]}</td>
    </tr>
  );
}
