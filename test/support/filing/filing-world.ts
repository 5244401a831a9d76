import type { OfficialViewer } from '../../../src/domain/access/access.js';
import type { FigureEntry } from '../../../src/domain/figure/entry.js';
import type { IndicatorKind } from '../../../src/domain/indicator/indicator.js';
import type { Change } from '../../../src/domain/report/filing-situation.js';
import { localDateOf } from '../../../src/domain/time/local-date.js';
import { type PeriodId, periodOf } from '../../../src/domain/time/period.js';
import { type FilingOutcome, fileReport } from '../../../src/file-report/file-report.js';
import { filingReferences } from '../../../src/file-report/reference.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { settingsOf } from '../../../src/seed/settings/settings.js';
import { choDon } from '../../../src/seed/worlds/cho-don.js';
import type { Stores } from '../../../src/store/index.js';

/** A moment after the closing day of 2026-10 and before the end of its due day. */
export const AFTER_CLOSING = '2026-10-15T02:00:00.000Z';
export const COMMUNE = 'xuan-lac';
export const COMMUNE_PATH = 'bac-kan/cho-don/xuan-lac';
export const MONTH: PeriodId = '2026-10';

const viewer = (role: OfficialViewer['role'], unit: string, path: string): OfficialViewer => ({
  kind: 'official',
  id: `${role}-${unit}`,
  name: role,
  role,
  unit,
  places: [{ path, validFrom: null, validTo: null }],
});

export const officerOf = (unit = COMMUNE): OfficialViewer => viewer('officer', unit, `bac-kan/cho-don/${unit}`);
export const chairmanOf = (unit = COMMUNE): OfficialViewer => viewer('chairman', unit, `bac-kan/cho-don/${unit}`);
export const reviewerOf = (): OfficialViewer => viewer('reviewer', 'cho-don', 'bac-kan/cho-don');

/** Register with its demonstration villages or, as on a real load, without any, catalogue and settings; no reports. */
export async function loadFilingWorld(stores: Stores, { villages = true } = {}): Promise<void> {
  await stores.registers.save(seededRegister(villages));
  await stores.methods.save(seededMethod);
  await stores.settings.save(settingsOf(choDon, { firstPeriod: '2026-01', remindersFrom: null, demonstration: true }));
}

/** Figures that answer everything a report of that period asks and contradict nothing. */
export const completeEntries = (period: PeriodId = MONTH): FigureEntry[] =>
  seededMethod.indicators
    .filter(({ frequency, computed }) => frequency === periodOf(period).frequency && !computed)
    .map(({ code, kind }) => entryOf(code, kind));

function entryOf(code: string, kind: IndicatorKind): FigureEntry {
  switch (kind) {
    case 'ratio':
      // The service fills the denominator of indicators that count villages.
      return code === 'F13' || code === 'G13' ? { code, numerator: 1 } : { code, numerator: 20, denominator: 20 };
    case 'count':
      return { code, value: 3 };
    case 'level':
      return { code, value: 1 };
    case 'boolean':
      return { code, yes: true };
  }
}

export type Filer = {
  readonly expectedRevision?: string | null;
  readonly idempotencyKey?: string;
  readonly viewer?: OfficialViewer;
  readonly unit?: string;
  readonly period?: PeriodId;
  readonly now?: string;
};

const FROM_ABOVE = new Set<Change['action']>(['RETURN', 'APPROVE', 'EXTEND', 'REFUSE_EXTENSION', 'REOPEN']);
const usualViewer = ({ action }: Change, unit: string): OfficialViewer => {
  if (action === 'RETURN_TO_OFFICER') return chairmanOf(unit);
  return FROM_ABOVE.has(action) ? reviewerOf() : officerOf(unit);
};
let filed = 0;

/** Files one change as the officer or the reviewer would, by default on what stands there. */
export async function file(stores: Stores, change: Change, by: Filer = {}): Promise<FilingOutcome> {
  const { unit = COMMUNE, period = MONTH, now = AFTER_CLOSING } = by;
  const currentRevision = async () =>
    (await stores.reports.one(`bac-kan/cho-don/${unit}`, period))?.tokens.at(-1) ?? null;
  const filing = {
    viewer: by.viewer ?? usualViewer(change, unit),
    unit,
    period,
    idempotencyKey: by.idempotencyKey ?? `key-${String(++filed).padStart(6, '0')}`,
    expectedRevision: by.expectedRevision === undefined ? await currentRevision() : by.expectedRevision,
    change,
  };
  return fileReport(stores, await filingReferences(stores, localDateOf(now)), filing, now);
}

export const save = (entries: readonly FigureEntry[] = completeEntries()): Change => ({ action: 'SAVE', entries });
export const submit = (entries: readonly FigureEntry[] = []): Change => ({ action: 'SUBMIT', entries });
export const handOver = (entries: readonly FigureEntry[] = []): Change => ({ action: 'HAND_TO_CHAIRMAN', entries });
export const takeBack: Change = { action: 'TAKE_BACK', reason: null };
export const returnToOfficer: Change = { action: 'RETURN_TO_OFFICER', comment: 'xem lại', comments: [] };
export const approve: Change = { action: 'APPROVE', note: null };

/** The scopes want the signature of the chairman, or no longer want it. */
export async function setSignOff(stores: Stores, signOff: boolean): Promise<void> {
  const settings = await stores.settings.current();
  await stores.settings.save({ ...settings, scopes: settings.scopes.map((scope) => ({ ...scope, signOff })) });
}

/** The codes of a refusal, or what else became of it. */
export const codesOf = (outcome: FilingOutcome): string[] =>
  outcome.kind === 'REFUSED' ? outcome.errors.map(({ code }) => code) : [outcome.kind];
