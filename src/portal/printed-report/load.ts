import { pagePath } from '../../domain/text/page-address.js';
import { PrintedReportDocument, type PrintedReportQuery } from '../generated/printed-report.js';
import { AnswerFault } from '../shell/ask.js';
import { apiLanguage, type Loaded, type PageRequest } from '../shell/page.js';

/** Loads a report for print. Without a form it leads to the page of the report, which explains why and names successors. */
export async function loadPrintedReport({
  ask,
  language,
  address: { unit, period },
}: Pick<PageRequest<'printed-report'>, 'ask' | 'language' | 'address'>): Promise<Loaded<PrintedReportQuery>> {
  const answer = await ask(PrintedReportDocument, { unit, period, lang: apiLanguage(language) }).catch(unlessRefused);
  if (answer?.reportForm) return { kind: 'found', answer };
  return { kind: 'moved', to: pagePath({ page: 'report', unit, period }) };
}

function unlessRefused(error: unknown): undefined {
  if (!(error instanceof AnswerFault && error.kind === 'REFUSED')) throw error;
}
