import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import type { SensitivityAnswer } from './load-sensitivity.js';
import { sensitivityWords } from './texts.js';
import { VarianceChart } from './variance-chart.js';

type SectionProps = {
  readonly sensitivity: SensitivityAnswer;
  readonly language: Language;
  /** On the page of a method: its code. The ranking is named, and left out where another version made it. */
  readonly method?: string;
};

/** The section on the listed choices that change the order of a ranking. */
export const SensitivitySection = (props: SectionProps): JSX.Element => (
  <section>
    <h2>{sensitivityWords[props.language].title}</h2>
    <Told {...props} />
  </section>
);

function Told({ sensitivity: answer, language, method }: SectionProps): JSX.Element {
  const words = sensitivityWords[language];
  if (answer === undefined) return <p>{words.later}</p>;
  if (answer === null || (method !== undefined && answer.methodVersion.code !== method))
    return <p>{words.noRanking}</p>;
  if (!answer.sensitivity) return <p>{answer.whyNoCertainty}</p>;
  const { statement, factors, runs, meanShift } = answer.sensitivity;
  return (
    <>
      {method !== undefined && <p>{words.ofMethod(answer.period.name)}</p>}
      {factors ? <VarianceChart language={language} sentence={statement} shares={factors} /> : <p>{statement}</p>}
      <p>{words.lead(numberText(runs)[language], numberText(meanShift, 1, 1)[language])}</p>
      <p>{words.whole}</p>
    </>
  );
}
