import type { JSX } from 'preact';
import { ActionPart, actionOf } from '../change-form/action-part.js';
import { ChangeForm } from '../change-form/change-form.js';
import { TextField } from '../change-form/text-field.js';
import { KeptComments } from '../comments/kept-comments.js';
import type { KeptDraft } from '../draft/kept-draft.js';
import { type AboutReport, commentAt, remarksOf, withComment, withoutComments } from '../draft/typed-comments.js';
import {
  ApproveReviewedDocument,
  ExtendReviewedDocument,
  RefuseReviewedDocument,
  ReopenReviewedDocument,
  ReturnReviewedDocument,
  type ReviewedFormFragment,
} from '../generated/reviewed-report.js';
import { ExtensionForms, type Label } from '../review/extension-forms.js';
import { useWords } from '../shell/page-context.js';
import type { Decide } from './send-decision.js';
import { reviewedWords } from './texts.js';

type Props = {
  readonly form: ReviewedFormFragment;
  readonly grounds: readonly Label[];
  readonly draft: KeptDraft;
  readonly decide: Decide;
};

/** Decisions on the report that are possible now. The service tells which, and why others are not. */
export function DecisionForms({ form, grounds, draft, decide }: Props): JSX.Element {
  const [{ decide: words, done }] = useWords(reviewedWords);
  const { allowedActions } = form;
  const open = draft.current();
  const figures = (form.review?.figures ?? []).map(({ figure }) => figure);
  const { comments } = remarksOf(open, figures);
  const kept = (place: AboutReport) => ({
    text: commentAt(open, place),
    onType: (text: string) => draft.change((before) => withComment(before, place, text)),
  });
  const may = (name: string) => allowedActions.find(({ action }) => action === name)?.isAllowed === true;
  return (
    <section class="decisions">
      <h2>{words.title}</h2>
      {may('RETURN_REPORT') || may('APPROVE_REPORT') ? (
        <div class="pair">
          <section>
            <h3>{words.approve}</h3>
            <ChangeForm
              submit={words.approve}
              hasReason={false}
              send={async (values, key) =>
                comments.length > 0
                  ? [{ path: [], message: words.typedComments(comments.length) }]
                  : decide(ApproveReviewedDocument, { note: values.optional('note') ?? null }, done.approved, key)
              }
            >
              <TextField name="note" label={words.note} hint={words.noteHint} lines={2} typed={kept('APPROVAL_NOTE')} />
            </ChangeForm>
          </section>
          <section>
            <h3>{words.return}</h3>
            <ChangeForm
              submit={words.return}
              isDangerous
              hasReason={false}
              send={(_, key) => decide(ReturnReviewedDocument, remarksOf(draft.current(), figures), done.returned, key)}
            >
              <TextField
                name="comment"
                label={words.comment}
                hint={words.commentHint}
                lines={3}
                typed={kept('WHOLE_REPORT')}
              />
            </ChangeForm>
          </section>
        </div>
      ) : (
        <ActionPart title={words.approve} action={actionOf(allowedActions, 'APPROVE_REPORT')}>
          {null}
        </ActionPart>
      )}
      <KeptComments
        draft={open}
        comments={comments}
        isKept={draft.isKept()}
        onWipe={() => draft.change(withoutComments)}
      />
      {form.extensionRequest && may('EXTEND_DEADLINE') && (
        <section class="asked">
          <h3>{words.extension}</h3>
          <ExtensionForms
            form={form}
            grounds={grounds}
            grant={({ day, reason }, key) =>
              decide(ExtendReviewedDocument, { day, reason, ground: form.extensionRequest?.ground }, done.extended, key)
            }
            refuse={(reason, key) => decide(RefuseReviewedDocument, { reason }, done.refused, key)}
            typed={{ grant: kept('EXTENSION_GRANT'), refusal: kept('EXTENSION_REFUSAL') }}
          />
        </section>
      )}
      {may('REOPEN_REPORT') && (
        <ActionPart
          title={words.reopen}
          action={actionOf(allowedActions, 'REOPEN_REPORT')}
          isOpen={commentAt(open, 'REOPENING_REASON') !== ''}
        >
          <ChangeForm
            submit={words.reopen}
            isDangerous
            hasReason={false}
            send={(values, key) =>
              decide(ReopenReviewedDocument, { reason: values.text('reason') }, done.reopened, key)
            }
          >
            <TextField name="reason" label={words.reopenReason} lines={3} typed={kept('REOPENING_REASON')} />
          </ChangeForm>
        </ActionPart>
      )}
    </section>
  );
}
