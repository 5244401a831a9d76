import type { Language } from '../../domain/text/text.js';
import type { FormFault } from '../change-form/form-context.js';
import type { ReportMutation, SeenRevision } from '../filing/report-change.js';
import type { DecidedFragment, NextReportsFragment, ReviewedFormFragment } from '../generated/reviewed-report.js';
import { unitInSentence } from '../parts/api-names.js';
import { seenReport } from '../review/waiting-table.js';
import type { OfficialSession } from '../shell/ask.js';
import { apiLanguage } from '../shell/page.js';
import { withWholeHistory } from './moved-report.js';

type Waiting = NonNullable<NextReportsFragment['toReview']>;

/** A completed decision, with the report and the queue after it. */
export type Made = {
  readonly said: string;
  readonly form: ReviewedFormFragment | null;
  readonly work: NextReportsFragment | null;
};

export type DecisionMade = Made & { readonly next: Waiting[number] | undefined };

type Deciding = {
  readonly form: ReviewedFormFragment;
  readonly session: OfficialSession;
  readonly language: Language;
  readonly onDone: (made: Made) => void;
};

type Mutation<Input> = ReportMutation<Input, Readonly<Record<string, DecidedFragment | null>>>;

/**
 * Sends one decision: its mutation, its own input, and the sentence to show on success. Returns the faults; none if the
 * decision is made.
 */
export type Decide = ReturnType<typeof decideOn>;

/** Sends each decision on the revision that the reader has seen. */
export const decideOn =
  ({ form, session, language, onDone }: Deciding) =>
  async <Input>(
    mutation: Mutation<Input>,
    says: Omit<Input, SeenRevision>,
    said: (commune: string) => string,
    key: string,
  ): Promise<readonly FormFault[]> => {
    const input = { ...seenReport(form), idempotencyKey: key, ...says } as Input;
    const [decided] = Object.values(await session.change(mutation, { input, lang: apiLanguage(language) }));
    const errors = decided?.errors ?? [];
    if (errors.length > 0) return errors;
    const made = decided?.form;
    // The decision is made, whether or not the rest of the history can be read.
    const shown = made && (await withWholeHistory(made, session.ask, language).catch(() => made));
    onDone({
      said: said(unitInSentence(form.unitOnDay.name)),
      form: shown ?? null,
      work: decided?.myWork ?? null,
    });
    return errors;
  };
