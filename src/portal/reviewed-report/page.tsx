import type { JSX } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';
import { momentLabel } from '../../domain/time/texts.js';
import { ActionPart } from '../change-form/action-part.js';
import { useLoaded } from '../change-form/use-loaded.js';
import type { ReportDraft } from '../draft/draft.js';
import { type KeptDraft, openDraft } from '../draft/kept-draft.js';
import { withComment, withoutComments } from '../draft/typed-comments.js';
import { FileLines } from '../evidence/file-lines.js';
import { evidenceWords } from '../evidence/texts.js';
import { deviceOfBrowser } from '../filing/load.js';
import {
  type ReviewedFormFragment,
  ReviewedReportDocument,
  type ReviewedReportQuery,
  type SavedFileFragment,
} from '../generated/reviewed-report.js';
import { enumLabel, reportAddress } from '../parts/api-names.js';
import { Notes } from '../parts/ranking-line.js';
import type { Label } from '../review/extension-forms.js';
import { AnswerFault, type OfficialSession } from '../shell/ask.js';
import { apiLanguage, type PageProps, portalPage } from '../shell/page.js';
import { useWords } from '../shell/page-context.js';
import { DecisionForms } from './decisions.js';
import { FigureGroups } from './figure-groups.js';
import { HeadFacts, Remarks } from './head-facts.js';
import { formOrMoved, withWholeHistory } from './moved-report.js';
import { Decided, nextAfter, QueueWalk } from './next-report.js';
import { type DecisionMade, decideOn } from './send-decision.js';
import { reviewedWords } from './texts.js';

type Answer = ReviewedReportQuery & { readonly draft: KeptDraft };
type Props = PageProps<'reviewed-report', Answer> & { readonly session: OfficialSession };

function ReviewedView({ answer, language, session }: Props): JSX.Element {
  const words = reviewedWords[language];
  const [form, setForm] = useLoaded(answer.reportForm);
  const [work, setWork] = useLoaded(answer.myWork);
  const draft = useDraft(answer.draft);
  const [decision, setDecision] = useState<DecisionMade>();
  if (!form) return <p>{words.missing}</p>;
  const waiting = work?.toReview ?? [];
  const decide = decideOn({
    form,
    session,
    language,
    onDone(made) {
      setDecision({ ...made, next: nextAfter(form.id, waiting, made.work?.toReview ?? []) });
      setForm(made.form ?? form);
      setWork(made.work);
      answer.draft.change(withoutComments);
    },
  });
  const { review } = form;
  const of = reportAddress(form);
  const fileList = (files: readonly SavedFileFragment[]): JSX.Element => <SavedFiles files={files} of={of} />;
  const mayReturn = form.allowedActions.some(({ action, isAllowed }) => action === 'RETURN_REPORT' && isAllowed);
  return (
    <>
      <QueueWalk form={form} work={work} />
      {decision && <Decided said={decision.said} next={decision.next} />}
      <HeadFacts form={form} states={answer.states ?? []} />
      <Notes notes={form.notes} />
      {form.files.length > 0 && (
        <section>
          <h2>{evidenceWords[language].ofReport}</h2>
          {fileList(form.files)}
        </section>
      )}
      {review ? (
        <>
          {form.state === 'SUBMITTED' && <Remarks review={review} />}
          <FigureGroups
            figures={review.figures}
            draft={mayReturn ? draft : undefined}
            fileList={fileList}
            onComment={(code, text) => answer.draft.change((before) => withComment(before, code, text))}
          />
        </>
      ) : (
        <p>{words.notSent}</p>
      )}
      <DecisionForms
        key={form.revision ?? ''}
        form={form}
        grounds={answer.grounds ?? []}
        draft={answer.draft}
        decide={decide}
      />
      <ReportHistory form={form} actions={answer.actions ?? []} />
    </>
  );
}

type HistoryProps = { readonly form: ReviewedFormFragment; readonly actions: readonly Label[] };

/** The actions on the report with actor and time, the latest first. */
function ReportHistory({ form, actions }: HistoryProps): JSX.Element | null {
  const [words, language] = useWords(reviewedWords);
  const { nodes } = form.history;
  if (nodes.length === 0) return null;
  return (
    <ActionPart title={words.history} heading="h2">
      <ul>
        {nodes.toReversed().map(({ id, at, actorName, action, note }) => (
          <li key={id}>
            {momentLabel(at)[language]}: {enumLabel(actions, action)}, {actorName ?? words.system}
            {note && `. ${note}`}
          </li>
        ))}
      </ul>
    </ActionPart>
  );
}

function SavedFiles(props: Pick<Parameters<typeof FileLines>[0], 'files' | 'of'>): JSX.Element | null {
  const [said, setSaid] = useState('');
  if (props.files.length === 0) return null;
  return (
    <>
      <FileLines {...props} say={setSaid} />
      <output>{said}</output>
    </>
  );
}

export const reviewedReportPage = portalPage<'reviewed-report', Answer>({
  reader: 'OFFICIAL',
  async load(request) {
    const { ask, language, session } = request;
    const { unit, period } = request.address;
    const lang = apiLanguage(language);
    const found = await formOrMoved(request, () => ask(ReviewedReportDocument, { unit, period, lang }));
    if ('to' in found) return { kind: 'moved', to: found.to };
    const { answer } = found;
    if (!answer.reportForm) throw new AnswerFault('MISSING', reviewedWords[language].missing);
    const reportForm = await withWholeHistory(answer.reportForm, ask, language);
    const draft = await openDraft(deviceOfBrowser(), { official: session.viewer.id, unit, period });
    return { kind: 'found', answer: { ...answer, reportForm, draft } };
  },
  title({ answer: { reportForm }, language }) {
    const words = reviewedWords[language];
    return reportForm ? words.title(reportForm.unitOnDay.name, reportForm.period.name) : words.missing;
  },
  View: ReviewedView,
});

/** The current draft, with changes in this or another tab. The page that shows the draft closes it. */
export function useDraft(draft: KeptDraft): ReportDraft {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  // A layout effect, so that even the first key is drawn.
  useLayoutEffect(() => {
    const stop = draft.onChange(() => redraw());
    return () => {
      stop();
      draft.close();
    };
  }, [draft]);
  return draft.current();
}
