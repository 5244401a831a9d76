import type { JSX } from 'preact';
import { rateText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { overviewWords } from './texts.js';

type MeansProps = {
  readonly title: string;
  readonly parts: readonly { readonly code: string; readonly name: string; readonly meanScore: number | null }[];
  readonly language: Language;
};

/** Mean scores as a table with a bar in each row. */
export function Means({ title, parts, language }: MeansProps): JSX.Element {
  const words = overviewWords[language].means;
  return (
    <table class="data means">
      <caption>{title}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{words.part}</th>
          <th scope="col">{words.mean}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ code, name, meanScore }) => (
          <tr key={code}>
            <th scope="row">
              {name}
              <svg class="mean-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                <rect class="whole" width={100} height={4} />
                <rect class="reached" width={100 * (meanScore ?? 0)} height={4} />
              </svg>
            </th>
            <td class="number">{meanScore === null ? '–' : rateText(meanScore)[language]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
