import type { UnitId, UnitPath } from '../../domain/register/unit.js';
import type { PeriodId } from '../../domain/time/period.js';
import { beginsWith, inPath, type Key, type KeyForm, type KeyRange, provinceOf, startingWith } from './key.js';

const AREA = 'AREA#';
const SOURCE = '#SOURCE';
const REPORT = 'REPORT#';
const REVISION = 'REV#';
const DELIVERY = 'DELIVERY#';

export const REPORT_KINDS = {
  report: [AREA, (sk) => sk.endsWith('/')],
  delivered: [AREA, (sk) => sk.endsWith(SOURCE)],
  revision: [REPORT, beginsWith(REVISION)],
  delivery: [REPORT, beginsWith(DELIVERY)],
} as const satisfies Readonly<Record<string, KeyForm>>;

const areaOfReport = (path: UnitPath, period: PeriodId) => `${AREA}${provinceOf(path)}#P#${period}`;

/** AREA#bac-kan#P#2026-10 / bac-kan/cho-don/xuan-lac/ */
export const reportKey = (path: UnitPath, period: PeriodId): Key => ({
  pk: areaOfReport(path, period),
  sk: inPath(path),
});
/** AREA#bac-kan#P#2026-10 / bac-kan/cho-don/… */
export const reportsOf = (scope: UnitPath, period: PeriodId): KeyRange =>
  startingWith(areaOfReport(scope, period), inPath(scope));
/** AREA#bac-kan#P#2026-10 / bac-kan/cho-don/xuan-lac/#SOURCE: deliveries of source systems, beside the head. */
export const deliveryKey = (path: UnitPath, period: PeriodId): Key => ({
  pk: areaOfReport(path, period),
  sk: inPath(path) + SOURCE,
});
/** Whether an item among the reports of an area is the head of a report. */
export const isHead = ({ sk }: Key): boolean => REPORT_KINDS.report[1](sk);
/** Fields that a head does not store because its key contains them. */
export const addressOfReport = ({ pk, sk }: Key): { path: UnitPath; period: PeriodId } => ({
  path: sk.slice(0, -1),
  period: pk.slice(pk.lastIndexOf('#') + 1),
});
/** Whether the name of an item, as logs and runs give it, belongs to a report of the unit. */
export const isNameOfReport = (name: string, path: UnitPath): boolean =>
  name.startsWith(areaOfReport(path, '')) && name.endsWith(` / ${inPath(path)}`);

const partition = (unit: UnitId, period: PeriodId) => `${REPORT}${unit}#P#${period}`;

/** REPORT#xuan-lac#P#2026-10 / REV#0c1f… */
export const revisionKey = (unit: UnitId, period: PeriodId, token: string): Key => ({
  pk: partition(unit, period),
  sk: REVISION + token,
});
/** REPORT#xuan-lac#P#2026-10 / REV#… */
export const revisionsOf = (unit: UnitId, period: PeriodId): KeyRange =>
  startingWith(partition(unit, period), REVISION);
/** REPORT#xuan-lac#P#2026-10 / DELIVERY#vnpt-ioffice#batch-0001: one delivery with its answer. */
export const answeredDeliveryKey = (unit: UnitId, period: PeriodId, system: string, batch: string): Key => ({
  pk: partition(unit, period),
  sk: `${DELIVERY}${system}#${batch}`,
});
/** REPORT#xuan-lac#P#2026-10 / DELIVERY#… */
export const answeredDeliveriesOf = (unit: UnitId, period: PeriodId): KeyRange =>
  startingWith(partition(unit, period), DELIVERY);
