import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { sourceLanguage } from '../parts/source-language.js';
import { Terms } from '../parts/terms.js';
import { labelIn } from '../parts/value-text.js';
import type { IndicatorAnswer, ShownIndicator } from './answer.js';
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
      <Terms
        of={[
          [words.frequency, labelIn(labels.frequencies, frequency, language)],
          [words.measure, labelIn(labels.measures, measure, language)],
          [words.source, isComputed ? words.computed : <span lang={sourceLanguage(source)}>{source}</span>],
        ]}
      />
    </>
  );
}
