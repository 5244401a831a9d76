import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import { type EnumLabels, enumLabel } from '../administration/labels.js';
import type { LetterRulesFragment } from '../generated/administration-letters.js';
import { lettersWords } from './words.js';

type Props = { readonly rules: LetterRulesFragment; readonly recipients: EnumLabels; readonly language: Language };

/** When letters go, and to whom, as it is. */
export function LadderList({ rules: { ladder }, recipients, language }: Props): JSX.Element {
  const words = lettersWords(language).ladder;
  const { review } = ladder;
  return (
    <>
      <table class="data">
        <caption class="unseen">{words.steps}</caption>
        <thead>
          <tr>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.toWhom}</th>
          </tr>
        </thead>
        <tbody>
          {ladder.steps.map((step) => (
            <tr key={step.offset}>
              <th scope="row">{words.at(step.offset)}</th>
              <td>{step.recipients.map((role) => enumLabel(recipients, role)).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="sentences">
        <li>{words.repeats(ladder.repeatEvery, ladder.repeatAtMost)}</li>
        <li>{words.time(ladder.sendTime)}</li>
        <li>{words.review(review.firstAfter, review.every, review.leadersFrom)}</li>
        <li>{words.quiet(ladder.quietDays.map((day) => dayLabel(day)[language]).join(', '))}</li>
      </ul>
    </>
  );
}
