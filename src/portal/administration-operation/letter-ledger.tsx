import type { JSX } from 'preact';
import { dayLabel } from '../../domain/time/texts.js';
import { enumLabel } from '../administration-frame/labels.js';
import type { SectionContext } from '../administration-frame/section.js';
import type { UnitToChoose } from '../administration-frame/units-to-choose.js';
import { vietnamMoment } from '../administration-frame/vietnam-moment.js';
import { useInLanguage } from '../change-form/use-in-language.js';
import { LetterLedgerDocument, type LetterLedgerQuery } from '../generated/administration-operation.js';
import { unitName } from '../parts/unit-name.js';
import { ledgerQuestion } from './forms-texts.js';
import { QuestionForm } from './question-form.js';
import { operationWords } from './texts.js';

type Props = SectionContext & { readonly units: readonly UnitToChoose[] };

/** Letters as the ledger keeps them: of a unit on a day, or of a commune about a period. */
export function LetterLedger({ session, language, units }: Props): JSX.Element {
  const words = operationWords[language].ledger;
  const [answer, setAnswer] = useInLanguage<LetterLedgerQuery | undefined>(language, undefined);
  const letters = answer?.reminders;
  return (
    <QuestionForm
      {...{ session, language, words }}
      question={LetterLedgerDocument}
      fields={ledgerQuestion(units)}
      onAnswer={setAnswer}
    >
      <output>{letters ? words.count(letters.totalCount) : ''}</output>
      <ul class="records ledger">
        {letters?.nodes.map(({ id, official, unit, day, state, sentAt, whySent, whyNot }) => (
          <li key={id}>
            <p>
              <strong>{dayLabel(day)[language]}</strong> · {official?.name ?? words.gone} · {unitName(unit)}{' '}
              <span class="tag">{enumLabel(answer?.states ?? null, state)}</span>
            </p>
            <p>
              {whySent}
              {sentAt !== null && ` (${vietnamMoment(sentAt, language)})`}
            </p>
            {whyNot !== null && <p class="warning">{whyNot}</p>}
          </li>
        ))}
      </ul>
    </QuestionForm>
  );
}
