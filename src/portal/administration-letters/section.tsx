import type { JSX } from 'preact';
import { ofOwnScope } from '../administration/own-scope.js';
import { administrationSection, type SectionProps } from '../administration/section.js';
import { DoneLine } from '../change-form/done-line.js';
import { useChanged } from '../change-form/use-loaded.js';
import {
  type LetterRulesFragment,
  LettersOfScopeDocument,
  type LettersOfScopeQuery,
} from '../generated/administration-letters.js';
import { unitName } from '../parts/unit-name.js';
import { unitInSentence } from '../shell/in-sentence.js';
import { apiLanguage } from '../shell/page.js';
import { LadderForm } from './ladder-form.js';
import { LadderList } from './ladder-list.js';
import { LetterheadForm } from './letterhead-form.js';
import { LetterheadList } from './letterhead-list.js';
import { lettersWords } from './texts.js';

type Answer = { readonly rules: LetterRulesFragment; readonly recipients: LettersOfScopeQuery['recipients'] };

function LettersView({ answer, language, session }: SectionProps<Answer>): JSX.Element {
  const words = lettersWords[language];
  const { shown: rules, said, onChanged } = useChanged(answer.rules, language);
  const context = { session, language, rules, recipients: answer.recipients, onChanged };
  return (
    <>
      <DoneLine text={said} />
      <section>
        <h2>{words.ladder.title(unitInSentence(unitName(rules.scope)))}</h2>
        <LadderList rules={rules} recipients={answer.recipients} language={language} />
        <LadderForm {...context} key={`ladder ${rules.revision}`} />
      </section>
      <section>
        <h2>{words.letterhead.title}</h2>
        <p>{words.letterhead.lead}</p>
        <LetterheadList letterhead={rules.letterhead} language={language} />
        <LetterheadForm {...context} key={`letterhead ${rules.revision}`} />
      </section>
    </>
  );
}

export const lettersSection = administrationSection<Answer>({
  async load(request) {
    if (request.address.item !== undefined) return { kind: 'missing' };
    const lang = apiLanguage(request.language);
    const { scopeRules: rules, recipients } = await ofOwnScope(request, (scope) =>
      request.ask(LettersOfScopeDocument, { scope, lang }),
    );
    return rules ? { kind: 'found', answer: { rules, recipients } } : { kind: 'missing' };
  },
  title: ({ language }) => lettersWords[language].title,
  View: LettersView,
});
