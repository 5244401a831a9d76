import { can, type Viewer } from '../domain/access/access.js';
import type { CheckedUpload } from '../domain/evidence/evidence-file.js';
import type { DeliveryName } from '../domain/figure/delivery.js';
import type { SourceFigures } from '../domain/figure/source-figures.js';
import type { UserError } from '../domain/refusal/codes.js';
import type { LastChange } from '../domain/refusal/conflict-texts.js';
import { conflict } from '../domain/refusal/refusal.js';
import { payloadFingerprint, reusedKey } from '../domain/refusal/repeated-request.js';
import { seatOn } from '../domain/register/seat.js';
import type { UnitId } from '../domain/register/unit.js';
import { ruleOf } from '../domain/report/actions.js';
import type { Change, FilingSituation } from '../domain/report/filing-situation.js';
import { listedRevisions, MOST_TOKENS } from '../domain/report/listed-revisions.js';
import type { Report, Revision } from '../domain/report/report.js';
import { decide } from '../domain/report/transitions.js';
import { type Instant, localDateOf } from '../domain/time/local-date.js';
import type { PeriodId } from '../domain/time/period.js';
import type { Stores } from '../store/index.js';
import { comparedFigures, keysOfCompared } from './compared-figures.js';
import { actorOf, chairmanOf, mayChange, signatoryOf } from './filing-rights.js';
import { readInheritedDraft } from './inherited.js';
import type { FilingReference, FilingReferences } from './reference.js';

export type FilingStores = Pick<Stores, 'reports' | 'filing' | 'recomputeMarks' | 'officials'>;

/** The request for one change of one report. */
export type Filing = {
  readonly viewer: Viewer;
  readonly unit: UnitId;
  readonly period: PeriodId;
  readonly idempotencyKey: string;
  readonly expectedRevision: string | null;
  readonly change: Change;
  /** The findings about the upload that the change names. They are not part of the caller's request. */
  readonly upload?: CheckedUpload;
};

export type FilingOutcome =
  | { readonly kind: 'FORBIDDEN' }
  | { readonly kind: 'REFUSED'; readonly errors: readonly UserError[]; readonly head: Report | undefined }
  /** Nothing was written and the key was not used. `revision` is the current revision. Undefined if there is none. */
  | {
      readonly kind: 'UNCHANGED';
      readonly revision: Revision | undefined;
      readonly head: Report | undefined;
      readonly warnings: readonly UserError[];
    }
  | {
      readonly kind: 'FILED';
      readonly revision: Revision;
      /** The current report, which may have changed since. */
      readonly head: Report;
      readonly warnings: readonly UserError[];
    };

/**
 * Reads, decides and writes one change. A repeat with the same key is answered from the revision of the first try.
 * @param beforeWriting work to complete before the report names it
 */
export async function fileReport(
  stores: FilingStores,
  references: FilingReferences,
  filing: Filing,
  now: Instant,
  beforeWriting?: () => Promise<void>,
): Promise<FilingOutcome> {
  const { period, idempotencyKey: key, expectedRevision } = filing;
  const read = await readReport(stores, references, filing);
  if (!read) return { kind: 'FORBIDDEN' };
  const { of, head } = read;
  const actor = actorOf(filing.viewer);
  const payload = payloadFingerprint([filing.unit, period, actor, expectedRevision, filing.change]);
  if (head && (await isListed(stores, head, key))) return repeated(stores, filing, head, payload);

  const situation = await situationOf(stores, read, filing, now);
  const hand = { ...officeOf(filing.viewer, of, now), ...signatoryOf(filing.viewer, of) };
  const decision = decide(situation, { key, expectedRevision, ...hand, payload, change: filing.change });
  if (decision.kind === 'REFUSED') return { ...decision, head };
  if (decision.kind === 'UNCHANGED') return { ...decision, head, revision: await currentRevision(stores, head) };

  await beforeWriting?.();
  // Written before the head: a mark without a change costs one needless run, a change without a mark would be lost.
  if (ruleOf(filing.change.action).movesRankings)
    for (const { scope } of of.scopes) await stores.recomputeMarks.mark(scope, period, `${filing.unit}#${key}`);
  const filed = await stores.filing.file(read.stored, of.unit.path, decision.revision);
  switch (filed.kind) {
    case 'WON':
      return { kind: 'FILED', revision: filed.revision, head: filed.head, warnings: decision.warnings };
    case 'LOST': {
      const last = await lastChangeOf(stores, { ...read, head: filed.head }, filing);
      const errors = [conflict('REPORT', expectedRevision, filed.head?.tokens.at(-1) ?? null, last)];
      return { kind: 'REFUSED', errors, head: filed.head };
    }
    case 'KEY_REUSED':
      return { kind: 'REFUSED', errors: [reusedKey(key)], head };
  }
}

export type ReadReport = {
  readonly of: FilingReference;
  /** The stored head. Undefined for an inherited draft, which is not stored. */
  readonly stored: Report | undefined;
  readonly head: Report | undefined;
  readonly reports: readonly Report[];
  readonly sources: SourceFigures;
  readonly asides: readonly DeliveryName[];
};

/**
 * Reads what a change needs. Undefined if the viewer may not make the change, who then learns nothing of the report.
 */
export async function readReport(
  stores: FilingStores,
  references: FilingReferences,
  filing: Filing,
): Promise<ReadReport | undefined> {
  const of = await references(filing.unit, filing.period);
  return of && mayFile(filing, of) ? readItems(stores, of, filing.period) : undefined;
}

/** The report with everything that it is compared with. The caller has checked the rights of the viewer. */
export async function readItems(stores: FilingStores, of: FilingReference, period: PeriodId): Promise<ReadReport> {
  const { reports, sources, asides } = await stores.filing.items(keysOfCompared(of, period));
  const found = reports.find((report) => report.path === of.unit.path && report.period === period);
  const stored = found && (await stores.reports.withHands(found));
  const head = stored ?? (await readInheritedDraft(stores, of, period));
  return { of, stored, head, reports, sources, asides };
}

/** Everything that decides the change. */
export async function situationOf(
  stores: FilingStores,
  read: ReadReport,
  filing: Filing,
  now: Instant,
): Promise<FilingSituation> {
  const { of, head, reports, sources, asides } = read;
  const { period, change } = filing;
  const lastChange = await lastChangeOf(stores, read, filing);
  return {
    ...of,
    ...(await saidSoFar(stores, head, change)),
    ...(lastChange && { lastChange }),
    ...(ruleOf(change.action).completes && (await chairmanOf(stores, of, now))),
    ...(filing.upload && { upload: filing.upload }),
    path: of.unit.path,
    period,
    now,
    head,
    sources,
    asides,
    ...comparedFigures(reports, head, of, period),
  };
}

/** The unit where the viewer works today. The unit in the register of officials may have ended. */
const officeOf = (viewer: Viewer, { register }: FilingReference, now: Instant) =>
  viewer.kind === 'official' ? { office: seatOn(register, viewer.unit, localDateOf(now)) } : {};

/** Read only if the caller has seen another revision. Only viewers who may read the history get names. */
async function lastChangeOf(
  stores: FilingStores,
  { of, head }: Pick<ReadReport, 'of' | 'head'>,
  { viewer, expectedRevision }: Filing,
): Promise<LastChange | undefined> {
  if (head?.tokens.at(-1) === (expectedRevision ?? undefined)) return undefined;
  const last = await currentRevision(stores, head);
  if (!last) return undefined;
  const isOwn = last.actor === actorOf(viewer);
  const mayRead = can(viewer, 'read', { kind: 'revision', path: of.unit.path, day: of.closing });
  const name = mayRead && !isOwn ? ((await stores.officials.one(last.actor))?.name ?? null) : null;
  return { at: last.at, isOwn, name };
}

async function currentRevision({ filing }: FilingStores, head: Report | undefined): Promise<Revision | undefined> {
  const token = head?.tokens.at(-1);
  return head && token !== undefined ? filing.revision(head.unit, head.period, token) : undefined;
}

/** Whether the head lists a revision. It names only the latest; others are read if a revision with the key exists. */
async function isListed({ filing, reports }: FilingStores, head: Report, key: string): Promise<boolean> {
  const { tokens, unit, period } = head;
  if (tokens.includes(key)) return true;
  if (tokens.length < MOST_TOKENS || !(await filing.revision(unit, period, key))) return false;
  return listedRevisions(head, await reports.revisions(unit, period)).some(({ token }) => token === key);
}

async function repeated(stores: FilingStores, { unit, period, idempotencyKey }: Filing, head: Report, payload: string) {
  const revision = await stores.filing.revision(unit, period, idempotencyKey);
  if (revision?.filing?.payload === payload) return { kind: 'FILED', revision, head, warnings: [] } as const;
  return { kind: 'REFUSED', errors: [reusedKey(idempotencyKey)], head } as const;
}

/** Figures typed with a submission need the right to save. */
function mayFile({ viewer, change }: Filing, of: FilingReference): boolean {
  const types = change.action === 'SUBMIT' && change.entries.length > 0;
  return mayChange(viewer, change.action, of) && (!types || mayChange(viewer, 'SAVE', of));
}

/** Reasons, evidence and comments so far. Only a withdrawal needs to know whether the report was returned before. */
async function saidSoFar({ filing, reports }: FilingStores, head: Report | undefined, { action }: Change) {
  const token = head?.tokens.at(-1);
  if (!head || token === undefined) return { notes: {}, wasSentBack: false };
  if (action !== 'WITHDRAW') return saidIn(await filing.revision(head.unit, head.period, token), false);
  const listed = listedRevisions(head, await reports.revisions(head.unit, head.period));
  const wasSentBack = listed.some((revision) => revision.action === 'RETURN' || revision.action === 'REOPEN');
  const last = listed.find((revision) => revision.token === token);
  return saidIn(last, wasSentBack);
}

const saidIn = (revision: Revision | undefined, wasSentBack: boolean) => ({
  notes: revision?.filing?.notes ?? {},
  files: revision?.filing?.files ?? [],
  wasSentBack,
});
