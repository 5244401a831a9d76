import type { UnitId, UnitPath } from '../../domain/register/unit.js';
import { headAfter } from '../../domain/report/head-after.js';
import type { Report, Revision } from '../../domain/report/report.js';
import type { PeriodId } from '../../domain/time/period.js';
import { deliveryKey, isHead, reportKey, revisionKey } from '../keys/report.js';
import { getAll } from '../table/batch.js';
import { readAt, readableOf, readItem } from '../table/readable.js';
import { type Item, putIf, putIfAbsent, type Table, unchanged } from '../table/table.js';
import { currentDeliveriesFrom, NOTHING } from './delivery-item.js';
import { reportFrom, reportToItem } from './head-item.js';
import { type ReportPlaces, reportPlaces } from './report-places.js';
import type { ReportKey } from './report-store.js';
import { revisionFrom, revisionToItem } from './revision-item.js';

/** WON: the head lists the revision. LOST: the report had changed. KEY_REUSED: the token names another request. */
export type Filed =
  | { readonly kind: 'WON'; readonly revision: Revision; readonly head: Report }
  | { readonly kind: 'LOST'; readonly head: Report | undefined }
  | { readonly kind: 'KEY_REUSED' };

export const filingStore = (table: Table, places: ReportPlaces = reportPlaces()) => ({
  /**
   * Reads heads, and the deliveries for the first of them, in one request. Unreadable heads after the first are left
   * out.
   */
  async items(keys: readonly [ReportKey, ...ReportKey[]]) {
    const [{ path, period }] = keys;
    const place = places.placeOf(path);
    const found = await getAll(table, [
      deliveryKey(place, period),
      ...keys.map((key) => reportKey(places.placeOf(key.path), key.period)),
    ]);
    const source = found.find((stored) => !isHead(stored));
    const own = reportKey(place, period);
    const underAsked = (report: Report): Report => (report.path === place ? { ...report, path } : report);
    const isOwn = ({ pk, sk }: Item) => pk === own.pk && sk === own.sk;
    const [first, others] = [found.filter(isOwn), found.filter((stored) => isHead(stored) && !isOwn(stored))];
    const { figures, asides } = source ? readItem(table, source, currentDeliveriesFrom) : NOTHING;
    return {
      reports: [
        ...first.map((stored) => readItem(table, stored, reportFrom)),
        ...readableOf(table, others, reportFrom),
      ].map(underAsked),
      sources: figures,
      asides,
    };
  },

  /** One revision, whether or not a head lists it. */
  revision: (unit: UnitId, period: PeriodId, token: string) =>
    readAt(table, revisionKey(unit, period, token), revisionFrom),

  /**
   * Writes the revision, then the head on condition of the tokens that the revision was based on. The write succeeded
   * if and only if its token is in the list of the head, whatever happened later and even if answers were lost. A
   * revision that an earlier try left unlisted is completed as that try wrote it, with its actor and time.
   */
  async file(before: Report | undefined, path: UnitPath, wanted: Revision): Promise<Filed> {
    const revision = (await putIfAbsent(table, revisionToItem(wanted)))
      ? wanted
      : await this.revision(wanted.unit, wanted.period, wanted.token);
    if (revision?.filing?.payload !== wanted.filing?.payload || !revision) return { kind: 'KEY_REUSED' };
    const head = headAfter(before, path, revision);
    const place = places.placeOf(path);
    if (await putHead(table, { ...head, path: place }, before)) return { kind: 'WON', revision, head };
    const found = await readAt(table, reportKey(place, wanted.period), reportFrom);
    const report = found && { ...found, path };
    return report?.tokens.includes(wanted.token)
      ? { kind: 'WON', revision, head: report }
      : { kind: 'LOST', head: report };
  },
});

function putHead(table: Table, head: Report, before: Report | undefined): Promise<boolean> {
  if (!before) return putIfAbsent(table, reportToItem(head));
  const { condition, values } = unchanged('tokens', before.tokens);
  return putIf(table, reportToItem(head), condition, values);
}
