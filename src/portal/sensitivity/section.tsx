import type { JSX } from 'preact';
import { numberText } from '../../domain/text/number-text.js';
import { useWords } from '../shell/page-context.js';
import type { SensitivityAnswer } from './load-sensitivity.js';
import { sensitivityWords } from './texts.js';
import { VarianceChart } from './variance-chart.js';

type SectionProps = {
  readonly sensitivity: SensitivityAnswer;
  /** The code of the method, on its page. The section then names the ranking, and is left out if another version made it. */
  readonly method?: string;
};

/** The section on the listed choices that change the order of a ranking. */
export function SensitivitySection(props: SectionProps): JSX.Element {
  const [words] = useWords(sensitivityWords);
  return (
    <section>
      <h2>{words.title}</h2>
      <Told {...props} />
    </section>
  );
}

function Told({ sensitivity: answer, method }: SectionProps): JSX.Element {
  const [words, language] = useWords(sensitivityWords);
  if (answer === undefined) return <p>{words.later}</p>;
  if (answer === null || (method !== undefined && answer.methodVersion.code !== method))
    return <p>{words.noRanking}</p>;
  if (!answer.sensitivity) return <p>{answer.whyNoCertainty}</p>;
  const { statement, factors, runs, meanShift } = answer.sensitivity;
  return (
    <>
      {method !== undefined && <p>{words.ofMethod(answer.period.name)}</p>}
      {factors ? <VarianceChart sentence={statement} shares={factors} /> : <p>{statement}</p>}
      <p>{words.lead(numberText(runs)[language], numberText(meanShift, 1, 1)[language])}</p>
      <p>{words.whole}</p>
    </>
  );
}
