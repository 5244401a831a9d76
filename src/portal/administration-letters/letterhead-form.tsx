import type { JSX } from 'preact';
import type { SectionContext } from '../administration-frame/section.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import {
  ChangeLetterheadDocument,
  type LetterRulesFragment,
  PreviewLetterheadDocument,
} from '../generated/administration-letters.js';
import { unitName } from '../parts/unit-name.js';
import { apiLanguage } from '../shell/page.js';
import { letterheadFields } from './forms-texts.js';
import { LetterLanguageField, letterLanguageIn } from './letter-language.js';
import { LetterSheet } from './letter-sheet.js';
import { lettersWords } from './texts.js';

type Props = SectionContext & {
  readonly rules: LetterRulesFragment;
  readonly onChanged: (rules: LetterRulesFragment | null, said: string) => void;
};

/** Who writes the letters. The change is looked at on a real letter before it is made. */
export function LetterheadForm({ rules, onChanged, ...context }: Props): JSX.Element {
  const { session, language } = context;
  const words = lettersWords[language].letterhead;
  return (
    <ChangePart
      {...context}
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
            <p>{words.of(answer.letter.official.name, unitName(answer.letter.official.unit))}</p>
            <LetterSheet letter={answer.letter} language={letterLanguage} name={words.letter} />
          </>
        ) : (
          <p>{words.noLetter}</p>
        );
        return { faults: answer?.errors ?? [], shown };
      }}
      onDone={(done) => onChanged(done.rules, words.done)}
    >
      <LetterLanguageField language={language} />
    </ChangePart>
  );
}
