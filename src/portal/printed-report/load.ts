import { pagePath } from '../../domain/text/page-address.js';
import { PrintedReportDocument, type PrintedReportQuery } from '../generated/printed-report.js';
import { AnswerFault } from '../shell/ask.js';
import { apiLanguage, type Loaded, type PageRequest } from '../shell/page.js';

/** Without a form there is nothing to print: the page of the report tells why, and leads on from an ended unit. */
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
