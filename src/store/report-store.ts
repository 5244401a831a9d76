import * as z from 'zod/mini';
import type { PeriodId } from '../domain/period.js';
import type { Report, Revision } from '../domain/report.js';
import type { UnitId, UnitPath } from '../domain/unit.js';
import { getAll, writeAll } from './batch.js';
import { packFigures, unpackFigures } from './figure-codec.js';
import { instant, item, localDate, parseItem, StoredItemError, V } from './item.js';
import { addressOfReport, reportKey, reportsOf, revisionKey, revisionsOf } from './keys.js';
import { itemsIn } from './pages.js';
import { getItem, type Item, type ReadOptions, type Table } from './table.js';

/** About 0.8 KB for 48 figures: a province of 170 communes is one page of a Query. */
const headItem = item({
  unit: z.string(),
  state: z.enum(['DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED']),
  approved: z.optional(z.string()),
  /** Absent while it is the same as what was approved, which is how most reports spend their lives. */
  working: z.optional(z.string()),
  tokens: z.array(z.string()),
  savedAt: instant,
  firstSubmittedAt: z.optional(instant),
  approvedAt: z.optional(instant),
  extension: z.optional(z.object({ day: localDate, reason: z.string(), grantedAt: instant })),
  demonstration: z.optional(z.literal(true)),
});

const revisionItem = item({
  unit: z.string(),
  period: z.string(),
  token: z.string(),
  at: instant,
  actor: z.string(),
  action: z.enum(['SAVE', 'SUBMIT', 'RETURN', 'APPROVE', 'EXTEND', 'REOPEN', 'WITHDRAW']),
  figures: z.string(),
  note: z.optional(z.string()),
  demonstration: z.optional(z.literal(true)),
});

export type ReportKey = { readonly path: UnitPath; readonly period: PeriodId };

export const reportStore = (table: Table) => ({
  /** The heads of a scope and everything below it, by path (A3). */
  async ofScope(scope: UnitPath, period: PeriodId, options?: ReadOptions): Promise<Report[]> {
    return (await itemsIn(table, reportsOf(scope, period), options)).map(reportFrom);
  },

  /** A4 */
  async one(path: UnitPath, period: PeriodId, options?: ReadOptions): Promise<Report | undefined> {
    const found = await getItem(table, reportKey(path, period), options);
    return found && reportFrom(found);
  },

  /** Any heads, in the order asked; those without a report are left out (A5: periods are arithmetic). */
  async history(keys: readonly ReportKey[], options?: ReadOptions): Promise<Report[]> {
    const found = await getAll(
      table,
      keys.map(({ path, period }) => reportKey(path, period)),
      options,
    );
    return found.map(reportFrom);
  },

  /** Every revision written, oldest first; those that the head does not list never happened (A11). */
  async revisions(unit: UnitId, period: PeriodId, options?: ReadOptions): Promise<Revision[]> {
    const found = (await itemsIn(table, revisionsOf(unit, period), options)).map(revisionFrom);
    return found.sort((a, b) => (a.at === b.at ? (a.token < b.token ? -1 : 1) : a.at < b.at ? -1 : 1));
  },

  /** Puts reports as they are, without asking what stands there; repeatable. Revisions first: no head lists one that is absent. */
  async load(reports: readonly Report[], revisions: readonly Revision[]): Promise<void> {
    await writeAll(table, revisions.map(revisionToItem));
    await writeAll(table, reports.map(reportToItem));
  },
});

function reportToItem(report: Report): Item {
  const approved = report.approved ? packFigures(report.approved) : undefined;
  const working = packFigures(report.working);
  return {
    ...reportKey(report.path, report.period),
    v: V,
    unit: report.unit,
    state: report.state,
    approved,
    working: working === approved ? undefined : working,
    tokens: report.tokens,
    savedAt: report.savedAt,
    firstSubmittedAt: report.firstSubmittedAt ?? undefined,
    approvedAt: report.approvedAt ?? undefined,
    extension: report.extension ?? undefined,
    demonstration: report.isDemonstration || undefined,
  };
}

function reportFrom(stored: Item): Report {
  const { path, period } = addressOfReport(stored);
  const head = parseItem(headItem, stored);
  const approved = head.approved === undefined ? null : unpackFigures(head.approved);
  const working = head.working === undefined ? approved : unpackFigures(head.working);
  if (!working) throw new StoredItemError(`${stored.pk} / ${stored.sk}`, 'it has no figures at all');
  return {
    unit: head.unit,
    path,
    period,
    state: head.state,
    approved,
    working,
    tokens: head.tokens,
    savedAt: head.savedAt,
    firstSubmittedAt: head.firstSubmittedAt ?? null,
    approvedAt: head.approvedAt ?? null,
    extension: head.extension ?? null,
    isDemonstration: head.demonstration ?? false,
  };
}

const revisionToItem = (revision: Revision): Item => ({
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
  demonstration: revision.isDemonstration || undefined,
});

function revisionFrom(stored: Item): Revision {
  const { v: _, figures, note, demonstration, ...rest } = parseItem(revisionItem, stored);
  return { ...rest, figures: unpackFigures(figures), note: note ?? null, isDemonstration: demonstration ?? false };
}
