import * as z from 'zod/mini';
import type { UnitId } from '../../domain/register/unit.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Key } from '../keys/key.js';
import { mailDayKey } from '../keys/mail.js';
import { settingsKey } from '../keys/stage.js';
import { notSeeded, settingsFrom } from '../reference/settings-store.js';
import { getAll } from '../table/batch.js';
import { instant, parseItem, V } from '../table/item.js';
import { readableOf } from '../table/readable.js';
import { getItem, type Item, putItem, setIf, type Table } from '../table/table.js';

const mailDayItem = z.object({
  scope: z.string(),
  day: z.string(),
  /** The occurrence of the sweep that wrote the marker. */
  occurrence: instant,
  /** The number of e-mails sent on the day. */
  sent: z.number(),
  /** The day was off. The marker does not count if the day is declared a working day. Absent = a working day. */
  isDayOff: z.optional(z.boolean()),
  /** An address bounced after the marker was written. */
  reopened: z.optional(z.boolean()),
});

/** Marks that a sweep found all letters of a scope and day sent. Later sweeps of that day stop at the marker. */
export type MailDay = Readonly<Omit<z.infer<typeof mailDayItem>, 'reopened'>>;

export type SweepState = { readonly settings: Settings; readonly marker: MailDay | undefined };

export const mailDayStore = (table: Table) => ({
  async day(scope: UnitId, day: LocalDate): Promise<MailDay | undefined> {
    return markerFrom(table, await getItem(table, mailDayKey(scope, day)));
  },

  /** Reads everything that tells a sweep whether there is work, in one consistent request. */
  async sweepState(scope: UnitId, day: LocalDate): Promise<SweepState> {
    const marker = mailDayKey(scope, day);
    const found = await getAll(table, [settingsKey, marker]);
    const at = (key: Key) => found.find(({ pk }) => pk === key.pk);
    const settings = settingsFrom(table, at(settingsKey));
    if (!settings) throw notSeeded();
    return { settings, marker: markerFrom(table, at(marker)) };
  },

  async finishDay(day: MailDay): Promise<void> {
    await putItem(table, { ...mailDayKey(day.scope, day.day), v: V, ...day });
  },

  /** Makes the next sweep of the day look again. Without a marker there is nothing to do. */
  async reopenDay(scope: UnitId, day: LocalDate): Promise<void> {
    await setIf(table, mailDayKey(scope, day), { reopened: true }, 'attribute_exists(pk)');
  },
});

/** A marker that cannot be read counts as absent. The ledger still knows which letters were sent. */
function markerFrom(table: Table, stored: Item | undefined): MailDay | undefined {
  const [marker] = readableOf(table, stored ? [stored] : [], (item) => parseItem(mailDayItem, item));
  if (!marker || marker.reopened) return undefined;
  const { reopened: _, ...day } = marker;
  return day;
}
