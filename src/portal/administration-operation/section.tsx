import type { JSX } from 'preact';
import { administrationSection, type SectionContext, type SectionProps } from '../administration-frame/section.js';
import { sectionPath } from '../administration-frame/section-address.js';
import { type UnitToChoose, unitsToChoose } from '../administration-frame/units-to-choose.js';
import { ChangePart } from '../change-form/change-part.js';
import { DoneLine } from '../change-form/done-line.js';
import { useInLanguage } from '../change-form/use-in-language.js';
import { RegisterDocumentDocument, RunListDocument, type RunListQuery } from '../generated/administration-operation.js';
import type { JobName } from '../generated/types.js';
import { apiLanguage } from '../shell/page.js';
import { LetterAnswers, RankingQuestion } from './answers.js';
import { DeliveryList } from './deliveries.js';
import { documentFields } from './forms-texts.js';
import { LetterLedger } from './letter-ledger.js';
import { PlannedLetters } from './planned-letters.js';
import { RUN_QUERY, Runs } from './runs.js';
import { operationWords } from './texts.js';

type Answer = { readonly list: RunListQuery; readonly units: readonly UnitToChoose[] };

const PAGE = 20;

function OperationView({ answer, query, language, session }: SectionProps<Answer>): JSX.Element {
  const context = { session, language, units: answer.units };
  return (
    <>
      <RankingQuestion {...context} />
      <LetterAnswers {...context} />
      <PlannedLetters {...context} />
      <LetterLedger {...context} />
      <DeliveryList {...context} />
      <DocumentPart {...context} />
      <Runs list={answer.list} query={query} language={language} />
    </>
  );
}

/** Registers a question that other systems ask by its hash. The log lists every document that was registered. */
function DocumentPart({ session, language }: SectionContext): JSX.Element {
  const words = operationWords[language].documents;
  const [said, setSaid] = useInLanguage(language, '');
  return (
    <section>
      <h2>{words.title}</h2>
      <p>
        {words.lead} <a href={`${sectionPath('log')}?loai=DOCUMENT`}>{words.list}</a>.
      </p>
      <DoneLine text={said} />
      <ChangePart
        session={session}
        language={language}
        words={{ title: words.register, submit: words.submit }}
        question={RegisterDocumentDocument}
        subject={{}}
        fields={documentFields}
        onDone={({ document }) => document && setSaid(words.done(document.documentId))}
        key={said}
      />
    </section>
  );
}

export const operationSection = administrationSection<Answer>({
  async load(request) {
    const { ask, query, language, address } = request;
    if (address.item !== undefined) return { kind: 'missing' };
    const asked = (name: string) => query.get(name) || undefined;
    const [list, units] = await Promise.all([
      ask(RunListDocument, {
        lang: apiLanguage(language),
        first: PAGE,
        job: asked(RUN_QUERY.job) as JobName | undefined,
        from: asked(RUN_QUERY.from),
        to: asked(RUN_QUERY.to),
        after: asked(RUN_QUERY.after),
      }),
      unitsToChoose(request),
    ]);
    return { kind: 'found', answer: { list, units } };
  },
  title: ({ language }) => operationWords[language].title,
  View: OperationView,
});
