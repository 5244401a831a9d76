import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { withUnit } from '../parts/composed-text.js';
import { unitName } from '../parts/unit-name.js';
import type { ForeignFigure } from './answer.js';
import { indicatorWords } from './texts.js';

type PublishedProps = { readonly published: readonly ForeignFigure[]; readonly language: Language };

/** What others published about the indicator: a bound is said to be one. */
export function PublishedSection({ published, language }: PublishedProps): JSX.Element | null {
  if (published.length === 0) return null;
  const words = indicatorWords[language].published;
  return (
    <>
      <h2>{words.title}</h2>
      <ul class="sentences">
        {published.map((figure) => (
          <li key={`${figure.value} ${figure.numerator} ${figure.event}`}>
            <strong>{unitName(figure.unit)}</strong>:{' '}
            {words.relation[figure.relation](publishedValue(figure, language))}
            {figure.event !== null && ` – ${figure.event}`}
            {figure.note !== null && ` (${figure.note})`}
            {figure.quotation !== null && ` “${figure.quotation}”`}.{' '}
            {figure.source && <span class="aside">{words.source(figure.source.title, figure.source.dated)}</span>}
          </li>
        ))}
      </ul>
      <p class="aside">{words.note}</p>
    </>
  );
}

function publishedValue(figure: ForeignFigure, language: Language): string {
  const { value, numerator, denominator, unitOfMeasure } = figure;
  if (value !== null) return withUnit(value, unitOfMeasure)[language];
  const part = numberText(numerator ?? 0)[language];
  return denominator === null
    ? `${part} ${unitOfMeasure}`
    : `${part}/${numberText(denominator)[language]} ${unitOfMeasure}`;
}
