import type { JSX } from 'preact';
import { rateText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { measuredText } from '../parts/value-text.js';
import type { IndicatorAnswer, ShownIndicator } from './answer.js';
import { labelOf } from './definition.js';
import { indicatorWords } from './words.js';

type ScoringProps = {
  readonly indicator: ShownIndicator;
  readonly labels: IndicatorAnswer['labels'];
  readonly language: Language;
};

/** How a figure becomes points, where each rule and target comes from, and on which law the whole rests. */
export function ScoringSection({ indicator, labels, language }: ScoringProps): JSX.Element {
  const words = indicatorWords(language).how;
  const { scoring, methodVersion } = indicator;
  const { rule, status, isPerMonth, maximumLevel, targets, bands } = scoring;
  const valueText = (value: number) => measuredText(value, indicator)[language];
  const basis = (of: string | null) => (of === null ? '–' : labelOf(labels.statuses, of, language));
  return (
    <>
      <h2>{words.title}</h2>
      <p>
        {rule === 'LEVELS' ? words.rules.LEVELS(maximumLevel ?? 0) : words.rules[rule]} {isPerMonth && words.perMonth}{' '}
        {status !== null && words.status(basis(status))}
      </p>
      {targets.length > 0 && (
        <>
          <table class="data narrow">
            <caption>{words.targets}</caption>
            <thead>
              <tr>
                <th scope="col">{words.year}</th>
                <th scope="col" class="number">
                  {words.target}
                </th>
                <th scope="col">{words.basis}</th>
              </tr>
            </thead>
            <tbody>
              {targets.map((target) => (
                <tr key={target.year}>
                  <th scope="row">{target.year}</th>
                  <td class="number">{valueText(target.value)}</td>
                  <td>{basis(target.status)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {targets.length > 1 && <p class="aside">{words.between}</p>}
        </>
      )}
      {bands.length > 0 && (
        <table class="data narrow">
          <caption>{words.bands}</caption>
          <thead>
            <tr>
              <th scope="col">{words.atLeast}</th>
              <th scope="col" class="number">
                {words.share}
              </th>
            </tr>
          </thead>
          <tbody>
            {bands.map(({ atLeast, share }) => (
              <tr key={atLeast}>
                <th scope="row">{valueText(atLeast)}</th>
                <td class="number">{rateText(share)[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <details class="as-table">
        <summary>{words.legal}</summary>
        <p>{methodVersion.name}</p>
        <ul class="sentences">
          {methodVersion.legalBasis.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
