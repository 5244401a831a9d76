import type { JSX } from 'preact';
import { administrationSection, type SectionProps } from '../administration/section.js';
import { type UnitToChoose, unitsToChoose } from '../administration/units-to-choose.js';
import { type JobName, RunListDocument, type RunListQuery } from '../generated/administration-operation.js';
import { apiLanguage } from '../shell/page.js';
import { LetterAnswers, RankingQuestion } from './answers.js';
import { DeliveryList } from './deliveries.js';
import { DocumentPart } from './document-part.js';
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
