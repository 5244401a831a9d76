import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { sourceLanguage } from '../parts/source-language.js';
import type { EnumWords, IndicatorAnswer, ShownIndicator } from './answer.js';
import { indicatorWords } from './texts.js';

type DefinitionProps = {
  readonly indicator: ShownIndicator;
  readonly labels: IndicatorAnswer['labels'];
  readonly language: Language;
};

/** What is counted, for which time, how often, and who holds the figure. */
export function Definition({ indicator, labels, language }: DefinitionProps): JSX.Element {
  const words = indicatorWords[language].what;
  const { numerator, denominator, counted, levels, frequency, measure, source, isComputed, higherIsBetter } = indicator;
  return (
    <>
      <h2>{words.title}</h2>
      {numerator !== null && denominator !== null && <p>{words.ratio(numerator, denominator)}</p>}
      {counted !== null && <p>{words.counted(counted)}</p>}
      {levels !== null && <p>{words.levels(levels)}</p>}
      <p>{higherIsBetter ? words.higher : words.lower}</p>
      <dl class="terms">
        <div>
          <dt>{words.frequency}</dt>
          <dd>{labelOf(labels.frequencies, frequency, language)}</dd>
        </div>
        <div>
          <dt>{words.measure}</dt>
          <dd>{labelOf(labels.measures, measure, language)}</dd>
        </div>
        <div>
          <dt>{words.source}</dt>
          <dd lang={isComputed ? undefined : sourceLanguage(source)}>{isComputed ? words.computed : source}</dd>
        </div>
      </dl>
    </>
  );
}

/** The word of the API for a value of an enum. */
export const labelOf = (labels: EnumWords, value: string, language: Language): string =>
  labels?.find((label) => label.value === value)?.[language] ?? value;
