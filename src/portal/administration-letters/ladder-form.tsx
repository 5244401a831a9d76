import type { JSX } from 'preact';
import type { EnumLabels } from '../administration-frame/labels.js';
import type { SectionContext } from '../administration-frame/section.js';
import { actionOf } from '../change-form/action-part.js';
import { ChangePart } from '../change-form/change-part.js';
import {
  ChangeLadderDocument,
  type LetterRulesFragment,
  PreviewLadderDocument,
} from '../generated/administration-letters.js';
import { apiLanguage } from '../shell/page.js';
import { ladderFields } from './forms-texts.js';
import { LadderPreview } from './ladder-preview.js';
import { LetterLanguageField, letterLanguageIn } from './letter-language.js';
import { lettersWords } from './texts.js';

type Props = SectionContext & {
  readonly rules: LetterRulesFragment;
  readonly recipients: EnumLabels;
  readonly onChanged: (rules: LetterRulesFragment | null, said: string) => void;
};

/** The steps of the ladder, their repetitions, and the ladder of reviews. What changes is looked at before it does. */
export function LadderForm({ rules, recipients, onChanged, ...context }: Props): JSX.Element {
  const { session, language } = context;
  const words = lettersWords[language].ladder;
  return (
    <ChangePart
      {...context}
      words={{ title: words.change, submit: words.submit }}
      action={actionOf(rules.allowedActions, 'CHANGE_LADDER')}
      question={ChangeLadderDocument}
      subject={{ scope: rules.scope.slug, expectedRevision: rules.revision }}
      fields={ladderFields(rules, recipients)}
      look={async (input, values) => {
        const letterLanguage = letterLanguageIn(values);
        const asked = { input, letter: apiLanguage(letterLanguage), lang: apiLanguage(language) };
        const { answer } = await session.ask(PreviewLadderDocument, asked);
        const shown = answer && <LadderPreview preview={answer} {...{ recipients, language, letterLanguage }} />;
        return { faults: answer?.errors ?? [], shown };
      }}
      onDone={(done) => onChanged(done.rules, words.done)}
    >
      <LetterLanguageField language={language} />
    </ChangePart>
  );
}
