import type { Language } from '../../domain/text/text.js';
import type { FormFault } from '../change-form/form-context.js';
import type { TypedRemarks } from '../draft/typed-comments.js';
import {
  ApproveReviewedDocument,
  type DecidedFragment,
  ExtendReviewedDocument,
  type NextReportsFragment,
  RefuseReviewedDocument,
  ReopenReviewedDocument,
  ReturnReviewedDocument,
  type ReviewedFormFragment,
} from '../generated/reviewed-report.js';
import { unitInSentence } from '../shell/in-sentence.js';
import { apiLanguage } from '../shell/page.js';
import type { OfficialSession } from '../shell/session.js';
import type { Decisions } from './decisions.js';
import { reviewedWords } from './texts.js';

type Waiting = NonNullable<NextReportsFragment['toReview']>;

/** A decision that was made, with the report and the queue after it. */
export type Made = {
  readonly said: string;
  readonly form: ReviewedFormFragment | null;
  readonly work: NextReportsFragment | null;
};

export type DecisionMade = Made & { readonly next: Waiting[number] | undefined };

type Deciding = {
  readonly form: ReviewedFormFragment;
  /** What is typed at figures and about the whole report. */
  readonly remarks: TypedRemarks;
  readonly session: OfficialSession;
  readonly language: Language;
  readonly onDone: (made: Made) => void;
};

/** Sends each decision on the revision that the reader has seen. */
export function decisionsOn({ form, remarks, session, language, onDone }: Deciding): Decisions {
  const { done } = reviewedWords[language];
  const { unit, unitOnDay, period, revision: expectedRevision } = form;
  const lang = apiLanguage(language);
  const seen = (idempotencyKey: string) => ({
    unit: unit.slug,
    period: period.code,
    expectedRevision,
    idempotencyKey,
  });
  const settle = (decided: DecidedFragment | null, said: string): readonly FormFault[] => {
    const errors = decided?.errors ?? [];
    if (errors.length === 0) onDone({ said, form: decided?.form ?? null, work: decided?.myWork ?? null });
    return errors;
  };
  return {
    async approve(note, key) {
      const input = { ...seen(key), note };
      const { approveReport } = await session.change(ApproveReviewedDocument, { input, lang });
      return settle(approveReport, done.approved(unitInSentence(unitOnDay.name)));
    },
    async giveBack(key) {
      const input = { ...seen(key), ...remarks };
      const { returnReport } = await session.change(ReturnReviewedDocument, { input, lang });
      return settle(returnReport, done.returned(unitInSentence(unitOnDay.name)));
    },
    async reopen(reason, key) {
      const input = { ...seen(key), reason };
      const { reopenReport } = await session.change(ReopenReviewedDocument, { input, lang });
      return settle(reopenReport, done.reopened(unitInSentence(unitOnDay.name)));
    },
    async grant({ day, reason }, key) {
      const input = { ...seen(key), day, reason, ground: form.extensionRequest?.ground };
      const { extendDeadline } = await session.change(ExtendReviewedDocument, { input, lang });
      return settle(extendDeadline, done.extended(unitInSentence(unitOnDay.name)));
    },
    async refuse(reason, key) {
      const input = { ...seen(key), reason };
      const { refuseExtension } = await session.change(RefuseReviewedDocument, { input, lang });
      return settle(refuseExtension, done.refused(unitInSentence(unitOnDay.name)));
    },
  };
}
