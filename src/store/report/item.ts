import * as z from 'zod/mini';
import { FILING_ACTIONS, type Report, type Revision } from '../../domain/report/report.js';
import { addressOfReport, nameOfItem, reportKey, revisionKey } from '../keys.js';
import { instant, item, parseItem, StoredItemError, V } from '../table/item.js';
import type { Item } from '../table/table.js';
import { storedExtension, storedRefusal, storedRequest } from './extension-item.js';
import { packFigures, unpackFigures } from './figure-codec.js';
import { packOrigins, unpackOrigins } from './origin-codec.js';
import { filingRecord, packFiling, unpackFiling } from './record-item.js';

/** About 0.8 KB for 48 figures: a province of 170 communes is one page of a Query. */
export const headItem = item({
  unit: z.string(),
  state: z.enum(['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED']),
  approved: z.optional(z.string()),
  /** Absent while it equals the approved figures, as in most reports. */
  working: z.optional(z.string()),
  /** `E07 S03`; absent where every answer is a figure. */
  noData: z.optional(z.string()),
  approvedOrigins: z.optional(z.string()),
  /** Absent with the figures that they belong to. */
  workingOrigins: z.optional(z.string()),
  tokens: z.array(z.string()),
  savedAt: instant,
  firstSubmittedAt: z.optional(instant),
  approvedAt: z.optional(instant),
  extension: z.optional(storedExtension),
  /** Absent where there was one at most, and in heads of releases that kept the last one alone. */
  earlierExtensions: z.optional(z.array(storedExtension)),
  extensionRequest: z.optional(storedRequest),
  extensionRefusal: z.optional(storedRefusal),
  reopening: z.optional(z.object({ at: instant, reason: z.string() })),
  demonstration: z.optional(z.literal(true)),
});

const revisionItem = item({
  unit: z.string(),
  period: z.string(),
  token: z.string(),
  at: instant,
  actor: z.string(),
  action: z.enum(FILING_ACTIONS),
  figures: z.string(),
  note: z.optional(z.string()),
  filing: z.optional(filingRecord),
  demonstration: z.optional(z.literal(true)),
});

export function reportToItem(report: Report): Item {
  const approved = report.approved ? packFigures(report.approved) : undefined;
  const working = packFigures(report.working);
  const [approvedOrigins, workingOrigins] = [packOrigins(report.approvedOrigins), packOrigins(report.workingOrigins)];
  const isAsApproved = working === approved && workingOrigins === approvedOrigins;
  return {
    ...reportKey(report.path, report.period),
    v: V,
    unit: report.unit,
    state: report.state,
    approved,
    working: isAsApproved ? undefined : working,
    noData: report.noData?.join(' '),
    approvedOrigins,
    workingOrigins: isAsApproved ? undefined : workingOrigins,
    tokens: report.tokens,
    savedAt: report.savedAt,
    firstSubmittedAt: report.firstSubmittedAt ?? undefined,
    approvedAt: report.approvedAt ?? undefined,
    extension: report.extension ?? undefined,
    earlierExtensions: report.earlierExtensions,
    extensionRequest: report.extensionRequest,
    extensionRefusal: report.extensionRefusal,
    reopening: report.reopening,
    demonstration: report.isDemonstration || undefined,
  };
}

export function reportFrom(stored: Item): Report {
  const { path, period } = addressOfReport(stored);
  const head = parseItem(headItem, stored);
  const approved = head.approved === undefined ? null : unpackFigures(head.approved);
  const working = head.working === undefined ? approved : unpackFigures(head.working);
  const approvedOrigins = head.approvedOrigins === undefined ? undefined : unpackOrigins(head.approvedOrigins);
  const ownOrigins = head.workingOrigins === undefined ? undefined : unpackOrigins(head.workingOrigins);
  const workingOrigins = head.working === undefined ? approvedOrigins : ownOrigins;
  if (!working) throw new StoredItemError(nameOfItem(stored), 'it has no figures at all');
  return {
    unit: head.unit,
    path,
    period,
    state: head.state,
    approved,
    working,
    ...(head.noData !== undefined && { noData: head.noData.split(' ') }),
    ...(approvedOrigins && { approvedOrigins }),
    ...(workingOrigins && { workingOrigins }),
    tokens: head.tokens,
    savedAt: head.savedAt,
    firstSubmittedAt: head.firstSubmittedAt ?? null,
    approvedAt: head.approvedAt ?? null,
    extension: head.extension ?? null,
    ...(head.earlierExtensions && { earlierExtensions: head.earlierExtensions }),
    ...(head.extensionRequest && { extensionRequest: head.extensionRequest }),
    ...(head.extensionRefusal && { extensionRefusal: head.extensionRefusal }),
    ...(head.reopening && { reopening: head.reopening }),
    isDemonstration: head.demonstration ?? false,
  };
}

export const revisionToItem = (revision: Revision): Item => ({
  ...revisionKey(revision.unit, revision.period, revision.token),
  v: V,
  unit: revision.unit,
  period: revision.period,
  token: revision.token,
  at: revision.at,
  actor: revision.actor,
  action: revision.action,
  figures: packFigures(revision.figures),
  note: revision.note ?? undefined,
  filing: revision.filing && packFiling(revision.filing),
  demonstration: revision.isDemonstration || undefined,
});

export function revisionFrom(stored: Item): Revision {
  const { v: _, figures, note, demonstration, filing, ...rest } = parseItem(revisionItem, stored);
  return {
    ...rest,
    figures: unpackFigures(figures),
    note: note ?? null,
    isDemonstration: demonstration ?? false,
    ...(filing && { filing: unpackFiling(filing) }),
  };
}
