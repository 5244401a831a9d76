import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { evidenceWords } from '../evidence/words.js';
import {
  ReviewedReportDocument,
  type ReviewedReportQuery,
  type SavedFileFragment,
} from '../generated/reviewed-report.js';
import { Notes } from '../parts/ranking-line.js';
import type { OfficialSession } from '../session/session.js';
import { AnswerFault } from '../shell/ask.js';
import { apiLanguage, type PageProps, portalPage } from '../shell/page.js';
import { DecisionForms } from './decisions.js';
import { FigureGroups } from './figure-groups.js';
import { HeadFacts, Remarks } from './head-facts.js';
import { ReportHistory } from './history.js';
import { Decided, nextAfter, QueueWalk } from './next-report.js';
import { SavedFiles } from './saved-files.js';
import { type DecisionMade, decisionsOn } from './send-decision.js';
import { reviewedWords } from './words.js';

type Props = PageProps<'reviewed-report', ReviewedReportQuery> & { readonly session: OfficialSession };

function ReviewedView({ answer, language, session }: Props): JSX.Element {
  const words = reviewedWords(language);
  const [form, setForm] = useState(answer.reportForm);
  const [waiting, setWaiting] = useState(answer.myWork?.toReview ?? []);
  const [comments, setComments] = useState<ReadonlyMap<string, string>>(new Map());
  const [decision, setDecision] = useState<DecisionMade>();
  if (!form) return <p>{words.missing}</p>;
  const typed = [...comments].filter(([, text]) => text.trim() !== '');
  const decisions = decisionsOn({
    form,
    comments: typed,
    session,
    language,
    onDone(made) {
      setDecision({ ...made, next: nextAfter(form.id, waiting, made.waiting) });
      setForm(made.form ?? form);
      setWaiting(made.waiting);
      setComments(new Map());
    },
  });
  const { review } = form;
  const of = { unit: form.unit.slug, period: form.period.code };
  const fileList = (files: readonly SavedFileFragment[]): JSX.Element => (
    <SavedFiles files={files} of={of} session={session} language={language} />
  );
  const mayReturn = form.allowedActions.some(({ action, isAllowed }) => action === 'RETURN_REPORT' && isAllowed);
  return (
    <>
      <QueueWalk form={form} waiting={waiting} language={language} />
      {decision && <Decided said={decision.said} next={decision.next} language={language} />}
      <HeadFacts form={form} states={answer.states ?? []} language={language} />
      <Notes notes={form.notes} language={language} />
      {form.files.length > 0 && (
        <section>
          <h2>{evidenceWords(language).ofReport}</h2>
          {fileList(form.files)}
        </section>
      )}
      {review ? (
        <>
          {form.state === 'SUBMITTED' && <Remarks review={review} language={language} />}
          <FigureGroups
            figures={review.figures}
            language={language}
            comments={mayReturn ? comments : undefined}
            fileList={fileList}
            onComment={(code, text) => setComments(new Map([...comments, [code, text]]))}
          />
        </>
      ) : (
        <p>{words.notSent}</p>
      )}
      <DecisionForms
        key={form.revision ?? ''}
        form={form}
        grounds={answer.grounds ?? []}
        language={language}
        typed={typed.length}
        decisions={decisions}
      />
      <ReportHistory form={form} actions={answer.actions ?? []} language={language} />
    </>
  );
}

export const reviewedReportPage = portalPage<'reviewed-report', ReviewedReportQuery>({
  reader: 'OFFICIAL',
  async load({ ask, language, address: { unit, period } }) {
    const answer = await ask(ReviewedReportDocument, { unit, period, lang: apiLanguage(language) });
    if (!answer.reportForm) throw new AnswerFault('MISSING', reviewedWords(language).missing);
    return { kind: 'found', answer };
  },
  title({ answer: { reportForm }, language }) {
    const words = reviewedWords(language);
    return reportForm ? words.title(reportForm.unit.name, reportForm.period.name) : words.missing;
  },
  View: ReviewedView,
});
