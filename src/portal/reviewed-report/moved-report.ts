import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { onlySuccessor } from '../filing/load.js';
import {
  type ReviewedFormFragment,
  ReviewedHistoryAfterDocument,
  ReviewedUnitDocument,
} from '../generated/reviewed-report.js';
import { reportAddress } from '../parts/api-names.js';
import { AnswerFault, type Ask } from '../shell/ask.js';
import { apiLanguage, type PageRequest } from '../shell/page.js';
import { wholeList } from '../shell/whole-list.js';

type Form = { readonly unit: { readonly slug: string } };

/** The form with its whole history. Its own question answers the first hundred changes, and the latest come last. */
export async function withWholeHistory(
  form: ReviewedFormFragment,
  ask: Ask,
  language: Language,
): Promise<ReviewedFormFragment> {
  const of = { ...reportAddress(form), lang: apiLanguage(language) };
  const page = async (after: string | null) => {
    const { reportForm } = await ask(ReviewedHistoryAfterDocument, { ...of, after });
    return reportForm?.history;
  };
  return { ...form, history: { ...form.history, nodes: await wholeList(form.history, page) } };
}

/** Loads a form, or the address of the same page for the unit that now reports: a page has one address. */
export async function formOrMoved<Answer extends { readonly reportForm: Form | null }>(
  { address, ask }: PageRequest<'reviewed-report'>,
  load: () => Promise<Answer>,
): Promise<{ readonly answer: Answer } | { readonly to: string }> {
  const at = (unit: string): string => pagePath({ ...address, unit });
  const answer = await load().catch((error: unknown) => {
    if (error instanceof AnswerFault && error.kind === 'REFUSED') return error;
    throw error;
  });
  if (!(answer instanceof AnswerFault) && answer.reportForm) {
    const { slug } = answer.reportForm.unit;
    return slug === address.unit ? { answer } : { to: at(slug) };
  }
  const { unit } = await ask(ReviewedUnitDocument, { unit: address.unit });
  const successor = onlySuccessor(unit);
  if (successor !== undefined) return { to: at(successor) };
  if (answer instanceof AnswerFault) throw answer;
  return { answer };
}
