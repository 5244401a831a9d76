import * as z from 'zod/mini';
import {
  ADMINISTRATION_ACTIONS,
  ADMINISTRATION_NOUNS,
  type AdministrationRecord,
  type AdministrationSubject,
} from '../../domain/administration/record.js';
import type { TrailEntry } from '../../domain/official/trail.js';
import type { UnitPath } from '../../domain/register/unit.js';
import { entryOfRecord, recordArea, recordKey, recordsWithin } from '../keys/record.js';
import { type EveryField, instant, localDate, parseItem, V } from '../table/item.js';
import { itemsIn } from '../table/pages.js';
import { readAt, readableOf } from '../table/readable.js';
import { type Item, putIfAbsent, type Table } from '../table/table.js';

const recordItem = z.object({
  subject: z.object({
    noun: z.enum(ADMINISTRATION_NOUNS),
    id: z.string(),
  }),
  token: z.string(),
  basedOn: z.nullable(z.string()),
  path: z.string(),
  at: instant,
  actor: z.string(),
  actorName: z.string(),
  action: z.enum(ADMINISTRATION_ACTIONS),
  reason: z.string(),
  payload: z.string(),
  changes: z.array(z.object({ field: z.string(), before: z.nullable(z.string()), after: z.nullable(z.string()) })),
  moved: z.array(z.object({ scope: z.string(), period: z.string(), from: localDate, to: localDate })),
  kept: z.array(z.object({ scope: z.string(), period: z.string(), day: localDate, computed: localDate })),
} satisfies EveryField<AdministrationRecord>);

/** A record and its place in a trail. The change happened only if the trail of its subject lists the record. */
export type StoredRecord = { readonly record: AdministrationRecord; readonly entry: TrailEntry };

export const administrationStore = (table: Table) => ({
  /**
   * Writes the record of a change, before the write that puts it on the trail. Returns the stored record: an earlier
   * try of the same request is completed as that try wrote it. Undefined if another request used the same key.
   */
  async write(record: AdministrationRecord, entry: TrailEntry): Promise<AdministrationRecord | undefined> {
    const { subject, path, at } = record;
    const stored = { ...recordKey(subject, entry), ...recordArea(path, at, subject), v: V, ...record };
    if (await putIfAbsent(table, stored)) return record;
    const earlier = await this.one(subject, entry);
    return earlier?.payload === record.payload ? earlier : undefined;
  },

  one: (subject: AdministrationSubject, entry: TrailEntry) => readAt(table, recordKey(subject, entry), recordFrom),

  /**
   * Records of a unit and everything below it, by path and time, from the index. Records of changes that never happened
   * are included.
   */
  async within(path: UnitPath): Promise<StoredRecord[]> {
    return readableOf(table, await itemsIn(table, recordsWithin(path)), (stored) => ({
      record: recordFrom(stored),
      entry: entryOfRecord(stored),
    }));
  },
});

const recordFrom = (stored: Item): AdministrationRecord => parseItem(recordItem, stored);
