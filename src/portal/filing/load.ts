import { pagePath } from '../../domain/text/page-address.js';
import { browserDevice, type Device, type KeptForm, type ReportOnDevice } from '../draft/device.js';
import { openDraft } from '../draft/kept-draft.js';
import { withForm } from '../draft/sending.js';
import { ReportingUnitDocument, ReportPageDocument } from '../generated/report.js';
import { AnswerFault, type OfficialSession } from '../shell/ask.js';
import { apiLanguage, type Loaded, type PageRequest } from '../shell/page.js';
import type { KeptPage, ReportAnswer } from './answer.js';
import { valuesOf } from './send-unsent.js';

type ReportRequest = PageRequest<'report'> & { readonly session: OfficialSession };

let openings = 0;
let browser: Device | undefined;

/** The device of the browser, opened with the first form. A browser that forbids storage refuses the first call. */
export function deviceOfBrowser(): Device {
  browser ??= browserDevice();
  return browser;
}

/** Loads the form from the service or, without a connection, from the device, with typed and unsent content. */
export async function loadReportPage(
  request: ReportRequest,
  device = deviceOfBrowser(),
): Promise<Loaded<ReportAnswer>> {
  const { address, session, ask, language } = request;
  const { unit, period } = address;
  const report: ReportOnDevice = { official: session.viewer.id, unit, period };
  try {
    const { reportForm, ...labels } = await ask(ReportPageDocument, { unit, period, lang: apiLanguage(language) });
    if (!reportForm) return await withoutForm(request, undefined);
    const { slug } = reportForm.unit;
    if (slug !== unit) return { kind: 'moved', to: pagePath({ page: 'report', unit: slug, period }) };
    const { sentBack, ...form } = reportForm;
    const page: KeptPage = { ...labels, form, sentBack };
    await device.keepForm(report, { form: page, keptAt: Date.now() }).catch(() => undefined);
    return await opened(device, report, page, undefined);
  } catch (error) {
    if (!(error instanceof AnswerFault)) throw error;
    if (error.kind === 'REFUSED') return await withoutForm(request, error.message);
    if (error.kind !== 'OFFLINE' && error.kind !== 'BUSY') throw error;
    const kept = await device.form<KeptPage>(report).catch(() => undefined);
    if (!kept) throw error;
    return await opened(device, report, kept.form, kept);
  }
}

async function opened(
  device: Device,
  report: ReportOnDevice,
  page: KeptPage,
  kept: Pick<KeptForm<KeptPage>, 'keptAt'> | undefined,
): Promise<Loaded<ReportAnswer>> {
  const draft = await openDraft(device, report);
  draft.change((open) => withForm(open, valuesOf(page.form)));
  openings += 1;
  return { kind: 'found', answer: { kind: 'FORM', page, draft, opening: openings, keptAt: kept?.keptAt } };
}

type MovedUnit = {
  readonly validTo: string | null;
  readonly movedTo: readonly { readonly slug: string }[];
} | null;

/** The only successor of an ended unit. Undefined if there is none, or several. */
export function onlySuccessor(unit: MovedUnit): string | undefined {
  const [successor, ...others] = unit?.validTo ? unit.movedTo : [];
  return others.length === 0 ? successor?.slug : undefined;
}

/** Leads from an ended unit to its successor, which reports instead. */
async function withoutForm(
  { address, ask, language }: ReportRequest,
  refusal: string | undefined,
): Promise<Loaded<ReportAnswer>> {
  const { unit } = await ask(ReportingUnitDocument, { unit: address.unit, lang: apiLanguage(language) });
  const successor = onlySuccessor(unit);
  if (successor !== undefined)
    return { kind: 'moved', to: pagePath({ page: 'report', unit: successor, period: address.period }) };
  return { kind: 'found', answer: { kind: 'NO_FORM', unit, refusal } };
}
