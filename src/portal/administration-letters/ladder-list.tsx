import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import { type EnumLabels, enumLabel } from '../administration/labels.js';
import type { LetterRulesFragment } from '../generated/administration-letters.js';
import { PageTable } from '../parts/page-table.js';
import { lettersWords } from './texts.js';

type Props = { readonly rules: LetterRulesFragment; readonly recipients: EnumLabels; readonly language: Language };

/** When letters go, and to whom, as it is. */
export function LadderList({ rules: { ladder }, recipients, language }: Props): JSX.Element {
  const words = lettersWords[language].ladder;
  const { review } = ladder;
  return (
    <>
      <PageTable
        caption={words.steps}
        isCaptionUnseen
        rows={ladder.steps}
        rowKey={({ offset }) => offset}
        columns={[
          { header: words.when, is: 'name', cell: ({ offset }) => words.at(offset) },
          {
            header: words.toWhom,
            cell: (step) => step.recipients.map((role) => enumLabel(recipients, role)).join(', '),
          },
        ]}
      />
      <ul class="sentences">
        <li>{words.repeats(ladder.repeatEvery, ladder.repeatAtMost)}</li>
        <li>{words.time(ladder.sendTime)}</li>
        <li>{words.review(review.firstAfter, review.every, review.leadersFrom)}</li>
        <li>{words.quiet(ladder.quietDays.map((day) => dayLabel(day)[language]).join(', '))}</li>
      </ul>
    </>
  );
}
