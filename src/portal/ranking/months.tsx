import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { rankingWords } from './texts.js';

type MonthsProps = {
  /** The oldest first. */
  readonly months: readonly string[];
  readonly shown: string;
  readonly scope: string | undefined;
  readonly language: Language;
};

/** The way to the rankings of other months: the neighbours at hand, the others on request. */
export function OtherMonths({ months, shown, scope, language }: MonthsProps): JSX.Element | null {
  if (months.length < 2) return null;
  const place = months.indexOf(shown);
  const [before, after] = [months[place - 1], months[place + 1]];
  const label = (month: string) => shortPeriodLabel(month)[language];
  const path = (month: string) => pagePath({ page: 'ranking', scope, month }, language);
  const words = rankingWords[language].months;
  return (
    <nav class="months on-screen" aria-label={words.title}>
      {before && <a href={path(before)}>← {label(before)}</a>}
      {after && <a href={path(after)}>{label(after)} →</a>}
      <details>
        <summary>{words.title}</summary>
        <ul class="steps">
          {months.map((month) => (
            <li key={month}>
              <a href={path(month)} aria-current={month === shown ? 'page' : undefined}>
                {label(month)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
