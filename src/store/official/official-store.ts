import * as z from 'zod/mini';
import { isFurtherAssignment, personOf, withContactOf } from '../../domain/official/assignment.js';
import {
  type Absence,
  type MailPreferences,
  OFFICIAL_ROLES,
  type Official,
  type PreferenceChange,
} from '../../domain/official/official.js';
import type { TrailEntry } from '../../domain/official/trail.js';
import type { UnreadOfficial } from '../../domain/official/unread-official.js';
import { type UnitPath, unitIdOf } from '../../domain/register/unit.js';
import type { Language } from '../../domain/text/text.js';
import { nameOfItem } from '../keys/key.js';
import {
  assignmentsOf,
  officialArea,
  officialIn,
  officialKey,
  officialsOf,
  officialsOfUnit,
} from '../keys/official.js';
import { getAll, writeAll } from '../table/batch.js';
import { type EveryField, everyValue, localDate, parseItem, V } from '../table/item.js';
import { itemsIn } from '../table/pages.js';
import { readAt, readable, readableOf } from '../table/readable.js';
import { getItem, type Item, putIfAbsent, setIf, type Table, unchanged, updateIf } from '../table/table.js';
import { tableDefinition } from '../table/table-definition.js';

const absenceItem = z.object({
  substitute: z.string(),
  from: localDate,
  until: localDate,
  authorisation: z.optional(z.string()),
} satisfies EveryField<Absence>);

const officialItem = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(OFFICIAL_ROLES),
  unit: z.string(),
  path: z.string(),
  email: z.string(),
  phone: z.nullable(z.string()),
  language: everyValue<Language>({ vi: true, en: true }),
  active: z.boolean(),
  since: z.optional(localDate),
  until: z.optional(localDate),
  several: z.optional(z.boolean()),
  standsInFor: z.optional(z.array(z.string())),
  absences: z.optional(z.array(absenceItem)),
  digests: z.optional(z.boolean()),
  isDeputy: z.optional(z.boolean()),
  isDemonstration: z.boolean(),
  trail: z.optional(z.array(z.string())),
} satisfies EveryField<Omit<Official, 'isToBegin'>>);

/** The latest preference changes of the official, kept to answer repeats. */
const preferences = z.object({
  edition: z.number(),
  changes: z.array(z.object({ key: z.string(), payload: z.string() })),
});
const preferencesItem = z.object({ preferences: z.optional(preferences) });

/**
 * Marks a changed official for the stream of the table, which causes letters. Of new officials, only administrators are
 * marked, because only they concern others.
 */
const TOLD = { [tableDefinition.toldOf.attribute]: tableDefinition.toldOf.values[1] };

/** Requests of one official kept for repeats. */
const CHANGES_KEPT = 20;

export const officialStore = (table: Table) => ({
  /** Readable officials of a scope and everything below, by path (A9). The index follows the table within moments. */
  async ofScope(scope: UnitPath): Promise<Official[]> {
    return withContacts(table, readableOf(table, await itemsIn(table, officialsOf(scope)), officialFrom));
  },

  /** Unreadable officials of the unit itself, with the fields that can still be read. */
  async unreadAt(unit: UnitPath): Promise<UnreadOfficial[]> {
    return readable(table, await itemsIn(table, officialsOfUnit(unit)), officialFrom).unreadable.map((stored) => ({
      id: officialIn(stored) ?? '',
      unit: unitIdOf(unit),
      path: unit,
      name: typeof stored.name === 'string' ? stored.name : null,
      item: nameOfItem(stored),
    }));
  },

  /** Existing and readable officials with these ids, in the order asked. */
  async some(ids: readonly string[]): Promise<Official[]> {
    return withContacts(table, readableOf(table, await getAll(table, ids.map(officialKey)), officialFrom));
  },

  /** One official, the viewer of a request (A12). */
  async one(id: string): Promise<Official | undefined> {
    const official = await readAt(table, officialKey(id), officialFrom);
    return official && (await withContacts(table, [official]))[0];
  },

  /**
   * Every assignment of a person, first assignment first (A12). One Get, and a Query only if the first assignment says
   * that there are more. Unreadable further assignments are left out.
   */
  async ofPerson(person: string): Promise<Official[]> {
    const first = isFurtherAssignment(person) ? undefined : await readAt(table, officialKey(person), officialFrom);
    if (!first) return [];
    const others = first.several ? (await itemsIn(table, assignmentsOf(person))).slice(1) : [];
    return [first, ...readableOf(table, others, officialFrom).map((other) => withContactOf(first, other))];
  },

  /** The preferences of an official, with the official's latest changes, newest last. */
  async withPreferences(id: string): Promise<MailPreferences | undefined> {
    const found = await getItem(table, officialKey(id));
    if (!found) return undefined;
    const { preferences: { edition, changes } = { edition: 0, changes: [] } } = parseItem(preferencesItem, found);
    return { official: officialFrom(found), edition, changes };
  },

  /**
   * Changes only language and digests, even while other fields change. False if the preferences have changed since they
   * were read.
   */
  async setPreferences(
    { official, edition, changes }: MailPreferences,
    { language, digests, key, payload }: PreferenceChange,
  ): Promise<boolean> {
    const next = { edition: edition + 1, changes: [...changes, { key, payload }].slice(-CHANGES_KEPT) };
    return setIf(
      table,
      officialKey(official.id),
      { language, digests, preferences: next },
      edition === 0 ? 'attribute_exists(pk) AND attribute_not_exists(preferences)' : 'preferences.edition = :edition',
      edition === 0 ? {} : { ':edition': edition },
    );
  },

  /**
   * Writes a new official, or the fields that administrators may change if the trail has not changed since it was read.
   * Preferences that the official changes meanwhile stay. Returns the official with the new entry of the trail, or
   * undefined if the write lost.
   */
  async administer(before: Official | undefined, after: Official, entry: TrailEntry): Promise<Official | undefined> {
    const trail = [...(before?.trail ?? []), entry];
    const moved = { ...after, trail };
    const write = before
      ? change(table, before, moved)
      : putIfAbsent(table, { ...officialToItem(moved), ...(moved.role === 'administrator' && TOLD) });
    return (await write) ? moved : undefined;
  },

  /** Written before a further assignment is added, so that no sweep misses that assignment. */
  async markSeveral(person: string): Promise<void> {
    await setIf(table, officialKey(person), { several: true }, 'attribute_exists(pk)');
  },

  /**
   * Written before the absence, so that the substitute finds it at sign-in. The absent official's entry has the days.
   */
  async noteSubstitute(person: string, absent: string): Promise<void> {
    await updateIf(
      table,
      officialKey(person),
      'SET standsInFor = list_append(if_not_exists(standsInFor, :none), :added)',
      'attribute_exists(pk) AND (attribute_not_exists(standsInFor) OR NOT contains(standsInFor, :absent))',
      { ':none': [], ':added': [absent], ':absent': absent },
    );
  },

  async save(officials: readonly Official[]): Promise<void> {
    await writeAll(table, officials.map(officialToItem));
  },
});

/** Gives further assignments the contact of their person, and reads the person only if the list lacks that entry. */
async function withContacts(table: Table, officials: Official[]): Promise<Official[]> {
  const further = officials.filter(({ id }) => isFurtherAssignment(id)).map(({ id }) => personOf(id));
  if (further.length === 0) return officials;
  const firsts = new Map(officials.map((official) => [official.id, official]));
  const missing = [...new Set(further)].filter((person) => !firsts.has(person));
  const read = readableOf(table, await getAll(table, missing.map(officialKey)), officialFrom);
  for (const first of read) firsts.set(first.id, first);
  return officials.map((official) => {
    const first = isFurtherAssignment(official.id) ? firsts.get(personOf(official.id)) : undefined;
    return first ? withContactOf(first, official) : official;
  });
}

/** Writes language and digests only if the administrator changes them: the official may be setting them just now. */
function change(table: Table, before: Official, after: Official): Promise<boolean> {
  const { name, role, unit, path, email, phone, active, since, until, absences, trail, language, digests, isDeputy } =
    after;
  const set = {
    ...{ name, role, unit, path, email, phone, active, since, until, isDeputy, trail },
    ...(absences !== undefined && { absences }),
    ...officialArea(path, after.id),
    ...TOLD,
    ...(language !== before.language && { language }),
    ...(digests !== before.digests && { digests }),
  };
  const { condition, values } = before.trail?.length
    ? unchanged('trail', before.trail)
    : { condition: 'attribute_exists(pk) AND attribute_not_exists(#trail)', values: {} };
  return setIf(table, officialKey(before.id), set, condition, values);
}

const officialToItem = (official: Official): Item => ({
  ...officialKey(official.id),
  ...officialArea(official.path, official.id),
  v: V,
  ...official,
});

const officialFrom = (stored: Item): Official => parseItem(officialItem, stored);
