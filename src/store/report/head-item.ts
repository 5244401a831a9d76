import * as z from 'zod/mini';
import { unitIdOf } from '../../domain/register/unit.js';
import type { RankedReport, Report, ReportState } from '../../domain/report/report.js';
import { requestStillOpen } from '../../domain/settings/extension.js';
import { nameOfItem } from '../keys/key.js';
import { addressOfReport, reportKey } from '../keys/report.js';
import { type EveryField, everyValue, instant, parseItem, StoredItemError, V } from '../table/item.js';
import type { Item } from '../table/table.js';
import { storedExtension, storedRefusal, storedRequest } from './extension-item.js';
import { figuresFrom, PackedFigures, packFigures } from './figure-codec.js';
import { packOrigins, unpackOrigins } from './origin-codec.js';
import { loadedMark, storedDocument } from './record-item.js';

/** About 0.8 KB for 48 figures: a province of 170 communes is one page of a Query. */
const headItem = z.object({
  unit: z.string(),
  state: everyValue<ReportState>({ DRAFT: true, SUBMITTED: true, RETURNED: true, APPROVED: true }),
  approved: z.optional(z.string()),
  /** The working figures. Absent while they equal the approved ones, as in most reports. */
  working: z.optional(z.string()),
  /** `E07 S03`: indicators answered without a figure. Absent if every answer is a figure. */
  noData: z.optional(z.string()),
  approvedOrigins: z.optional(z.string()),
  /** Origins of the working figures. Absent if the working figures are absent. */
  workingOrigins: z.optional(z.string()),
  tokens: z.array(z.string()),
  savedAt: instant,
  firstSubmittedAt: z.optional(instant),
  approvedAt: z.optional(instant),
  extension: z.optional(storedExtension),
  /** Extensions before the last. Absent if there are none, and in heads of releases that kept only the last one. */
  earlierExtensions: z.optional(z.array(storedExtension)),
  extensionRequest: z.optional(storedRequest),
  extensionRefusal: z.optional(storedRefusal),
  reopening: z.optional(z.object({ at: instant, reason: z.string() })),
  /** Stored beside the state, so that a release without signatures still reads the state. */
  handedOverAt: z.optional(instant),
  chairmanReturn: z.optional(z.object({ at: instant, note: z.nullable(z.string()) })),
  signedDocument: z.optional(storedDocument),
  /** Who typed and who sent the report. Absent in heads of releases that did not keep it. */
  hands: z.optional(z.object({ typed: z.array(z.string()), sent: z.array(z.string()) })),
  loaded: z.optional(loadedMark),
  demonstration: z.optional(z.literal(true)),
} satisfies EveryField<Omit<Report, 'path' | 'period' | 'isDemonstration'> & { demonstration: true }>);

/** The head stores most fields unchanged. The schema must name each field, or its attribute would be lost. */
export function reportToItem({ path, period, isDemonstration, ...report }: Report): Item {
  const approved = report.approved ? packFigures(report.approved) : undefined;
  const working = packFigures(report.working);
  const [approvedOrigins, workingOrigins] = [packOrigins(report.approvedOrigins), packOrigins(report.workingOrigins)];
  const isAsApproved = working === approved && workingOrigins === approvedOrigins;
  return {
    ...reportKey(path, period),
    v: V,
    ...report,
    approved,
    working: isAsApproved ? undefined : working,
    noData: report.noData?.join(' '),
    approvedOrigins,
    workingOrigins: isAsApproved ? undefined : workingOrigins,
    firstSubmittedAt: report.firstSubmittedAt ?? undefined,
    approvedAt: report.approvedAt ?? undefined,
    extension: report.extension ?? undefined,
    demonstration: isDemonstration || undefined,
  };
}

/** The attributes of a head that a ranking reads. */
const rankedItem = z.pick(headItem, {
  state: true,
  approved: true,
  working: true,
  approvedOrigins: true,
  workingOrigins: true,
  firstSubmittedAt: true,
  extension: true,
  earlierExtensions: true,
  loaded: true,
  demonstration: true,
});

export const RANKED_ATTRIBUTES: readonly string[] = ['pk', 'sk', 'v', ...Object.keys(rankedItem.shape)];

/** Figures stay packed, because a ranking reads them once. */
export const rankedReportFrom = (stored: Item): RankedReport => rankedPart(stored, parseItem(rankedItem, stored));

/** The part of a report that a ranking reads. Only this function gives absent attributes their meaning. */
function rankedPart(stored: Item, head: z.infer<typeof rankedItem>) {
  const { path } = addressOfReport(stored);
  const approved = head.approved === undefined ? null : new PackedFigures(head.approved);
  const working = head.working === undefined ? approved : new PackedFigures(head.working);
  if (!working) throw new StoredItemError(nameOfItem(stored), 'it has no figures at all');
  const approvedOrigins = head.approvedOrigins === undefined ? undefined : unpackOrigins(head.approvedOrigins);
  const ownOrigins = head.workingOrigins === undefined ? undefined : unpackOrigins(head.workingOrigins);
  const workingOrigins = head.working === undefined ? approvedOrigins : ownOrigins;
  return {
    unit: unitIdOf(path),
    path,
    state: head.state,
    approved,
    working,
    ...(approvedOrigins && { approvedOrigins }),
    ...(workingOrigins && { workingOrigins }),
    firstSubmittedAt: head.firstSubmittedAt ?? null,
    extension: head.extension ?? null,
    ...(head.earlierExtensions && { earlierExtensions: head.earlierExtensions }),
    ...(head.loaded && { loaded: head.loaded }),
    isDemonstration: head.demonstration ?? false,
  };
}

export function reportFrom(stored: Item): Report {
  const head = parseItem(headItem, stored);
  const ranked = rankedPart(stored, head);
  const { approvedOrigins: _, workingOrigins: __, demonstration: ___, extensionRequest: asked, noData, ...same } = head;
  const approved = ranked.approved && figuresFrom(ranked.approved);
  const isWithCommune = head.state === 'DRAFT' || head.state === 'RETURNED';
  const extensionRequest = requestStillOpen(asked, { ...ranked, isWithCommune });
  return {
    ...same,
    ...ranked,
    unit: head.unit,
    period: addressOfReport(stored).period,
    approved,
    working: ranked.working === ranked.approved && approved ? approved : figuresFrom(ranked.working),
    ...(noData !== undefined && { noData: noData.split(' ') }),
    approvedAt: head.approvedAt ?? null,
    ...(extensionRequest && { extensionRequest }),
  };
}
