import type { JSX } from 'preact';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import { ofOwnScope } from '../administration-frame/if-allowed.js';
import {
  type PropsOf,
  type Section,
  type SectionProps,
  type SectionRequest,
  sectionPart,
} from '../administration-frame/section.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import { ChoiceField } from '../change-form/choice-field.js';
import { DoneLine } from '../change-form/done-line.js';
import type { FormValues } from '../change-form/form-values.js';
import { changeWords } from '../change-form/texts.js';
import { useChanged } from '../change-form/use-loaded.js';
import {
  ChangeLadderDocument,
  ChangeLetterheadDocument,
  type LetterRulesFragment,
  LettersOfScopeDocument,
  PreviewLadderDocument,
  PreviewLetterheadDocument,
} from '../generated/administration-letters.js';
import { enumLabel, ofLanguage, unitInSentence, unitName } from '../parts/api-names.js';
import { PageTable } from '../parts/page-table.js';
import { Terms } from '../parts/terms.js';
import { apiLanguage } from '../shell/page.js';
import { useLanguage, useSession, useWords } from '../shell/page-context.js';
import { LETTERHEAD_LABELS, ladderFields, letterheadFields } from './forms-texts.js';
import { LadderPreview } from './ladder-preview.js';
import { LetterSheet } from './letter-sheet.js';
import { lettersWords } from './texts.js';

type Answer = PropsOf<typeof loadLetters>['answer'];

function LettersView({ answer, language }: SectionProps<Answer>): JSX.Element {
  const words = lettersWords[language];
  const { shown: rules, said, onChanged } = useChanged(answer.rules);
  const parts = { rules, recipients: answer.recipients, onChanged };
  return (
    <>
      <DoneLine text={said} />
      <section>
        <h2>{words.ladder.title(unitInSentence(unitName(rules.scope)))}</h2>
        <LadderList {...parts} />
        <LadderForm {...parts} key={`ladder ${rules.revision}`} />
      </section>
      <section>
        <h2>{words.letterhead.title}</h2>
        <p>{words.letterhead.lead}</p>
        <LetterheadList letterhead={rules.letterhead} />
        <LetterheadForm {...parts} key={`letterhead ${rules.revision}`} />
      </section>
    </>
  );
}

function LadderList({ rules: { ladder }, recipients }: Answer): JSX.Element {
  const [{ ladder: words }, language] = useWords(lettersWords);
  const { review } = ladder;
  return (
    <>
      <PageTable
        unseenCaption={words.steps}
        rows={ladder.steps}
        rowKey={({ offset }) => offset}
        columns={[
          { header: words.when, is: 'name', cell: ({ offset }) => words.step(offset) },
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

function LetterheadList({ letterhead }: { readonly letterhead: LetterRulesFragment['letterhead'] }): JSX.Element {
  const language = useLanguage();
  return (
    <Terms
      of={[
        [LETTERHEAD_LABELS.authority[language], ofLanguage(letterhead, 'authority', language)],
        [LETTERHEAD_LABELS.office[language], ofLanguage(letterhead, 'office', language)],
        [LETTERHEAD_LABELS.place[language], ofLanguage(letterhead, 'place', language)],
        [LETTERHEAD_LABELS.contactName[language], letterhead.contactName],
        [LETTERHEAD_LABELS.contactPhone[language], letterhead.contactPhone],
        [LETTERHEAD_LABELS.senderName[language], letterhead.senderName],
        [LETTERHEAD_LABELS.appUrl[language], letterhead.appUrl],
      ]}
    />
  );
}

async function loadLetters(request: SectionRequest) {
  const { ask, lang } = request;
  const { scopeRules: rules, recipients } = await ofOwnScope(request, (scope) =>
    ask(LettersOfScopeDocument, { scope, lang }),
  );
  return rules ? { rules, recipients } : undefined;
}

export const lettersSection: Section = {
  list: sectionPart({ load: loadLetters, View: LettersView }),
};

type Props = Answer & { readonly onChanged: (rules: LetterRulesFragment | null, said: string) => void };

/** The steps of the ladder, their repetitions, and the ladder of reviews. What changes is looked at before it does. */
function LadderForm({ rules, recipients, onChanged }: Props): JSX.Element {
  const session = useSession();
  const [{ ladder: words }, language] = useWords(lettersWords);
  return (
    <ChangePart
      words={{ title: words.change, submit: words.submit }}
      action={actionOf(rules.allowedActions, 'CHANGE_LADDER')}
      question={ChangeLadderDocument}
      subject={{ scope: rules.scope.slug, expectedRevision: rules.revision }}
      fields={ladderFields(rules, recipients)}
      look={async (input, values) => {
        const letterLanguage = letterLanguageIn(values);
        const asked = { input, letter: apiLanguage(letterLanguage), lang: apiLanguage(language) };
        const { answer } = await session.ask(PreviewLadderDocument, asked);
        const shown = answer && <LadderPreview preview={answer} {...{ recipients, letterLanguage }} />;
        return { faults: answer?.errors ?? [], shown };
      }}
      onDone={(done) => onChanged(done.rules, words.done)}
    >
      <LetterLanguageField />
    </ChangePart>
  );
}

/** The form of the letterhead. It shows a real letter with the change before the change is made. */
function LetterheadForm({ rules, onChanged }: Props): JSX.Element {
  const session = useSession();
  const [{ letterhead: words }, language] = useWords(lettersWords);
  return (
    <ChangePart
      words={{ title: words.change, submit: words.submit }}
      action={actionOf(rules.allowedActions, 'CHANGE_LETTERHEAD')}
      question={ChangeLetterheadDocument}
      subject={{ scope: rules.scope.slug, expectedRevision: rules.revision }}
      fields={letterheadFields(rules)}
      look={async (input, values) => {
        const letterLanguage = letterLanguageIn(values);
        const asked = { input, letter: apiLanguage(letterLanguage), lang: apiLanguage(language) };
        const { answer } = await session.ask(PreviewLetterheadDocument, asked);
        const shown = answer?.letter ? (
          <>
            <p>{words.of(answer.letter.official.name, unitInSentence(unitName(answer.letter.official.unit)))}</p>
            <LetterSheet letter={answer.letter} language={letterLanguage} name={words.letter} />
          </>
        ) : (
          <p>{words.noLetter}</p>
        );
        return { faults: answer?.errors ?? [], shown };
      }}
      onDone={(done) => onChanged(done.rules, words.done)}
    >
      <LetterLanguageField />
    </ChangePart>
  );
}

const LETTER = 'letter';

/** The language of the preview. It is not part of the change. */
function LetterLanguageField(): JSX.Element {
  const [{ languages }, language] = useWords(changeWords);
  return (
    <ChoiceField
      name={LETTER}
      label={lettersWords[language].letterhead.letterIn}
      choices={[
        { value: 'VI', label: languages.vi },
        { value: 'EN', label: languages.en },
      ]}
    />
  );
}

const letterLanguageIn = (values: FormValues): Language => (values.text(LETTER) === 'EN' ? 'en' : 'vi');
