import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { MailPreferences, PreferenceChange } from '../../domain/official/mail-preferences.js';
import { OFFICIAL_ROLES, type Official } from '../../domain/official/official.js';
import type { TrailEntry } from '../../domain/official/trail.js';
import type { UnitPath } from '../../domain/register/unit.js';
import type { Language } from '../../domain/text/text.js';
import { officialArea, officialKey, officialsOf } from '../keys.js';
import { getAll, writeAll } from '../table/batch.js';
import { type EveryField, everyValue, item, parseItem, V } from '../table/item.js';
import { itemsIn } from '../table/pages.js';
import { readableOf, readItem } from '../table/readable.js';
import { accepted, getItem, type Item, putIfAbsent, type ReadOptions, type Table } from '../table/table.js';
import { tableDefinition } from '../table/table-definition.js';

const officialItem = item({
  id: z.string(),
  name: z.string(),
  role: z.enum(OFFICIAL_ROLES),
  unit: z.string(),
  path: z.string(),
  email: z.string(),
  phone: z.nullable(z.string()),
  language: everyValue<Language>({ vi: true, en: true }),
  active: z.boolean(),
  digests: z.optional(z.boolean()),
  isDemonstration: z.boolean(),
  trail: z.optional(z.array(z.string())),
} satisfies EveryField<Official>);

/** The latest requests of the official and their results. */
const preferences = z.object({
  edition: z.number(),
  changes: z.array(z.object({ key: z.string(), payload: z.string() })),
});
const preferencesItem = z.object({ preferences: z.optional(preferences) });

/** Marks an official whom an administrator changed, so that the stream of the table reports it. */
const TOLD = { [tableDefinition.toldOf.attribute]: tableDefinition.toldOf.values[1] };

/** How many requests of one official are kept for repeats. */
const CHANGES_KEPT = 20;

export const officialStore = (table: Table) => ({
  /** Officials of a scope and of everything below it who can be read, by path (A9). From the index, which follows the table within moments. */
  async ofScope(scope: UnitPath): Promise<Official[]> {
    return readableOf(table, await itemsIn(table, officialsOf(scope)), officialFrom);
  },

  /** Those of the ids that exist and can be read, in the order asked. */
  async some(ids: readonly string[]): Promise<Official[]> {
    return readableOf(table, await getAll(table, ids.map(officialKey)), officialFrom);
  },

  /** A12 */
  async one(id: string, options?: ReadOptions): Promise<Official | undefined> {
    const found = await getItem(table, officialKey(id), options);
    return found && readItem(table, found, officialFrom);
  },

  /** With the latest changes of the official's own preferences, newest last. */
  async withPreferences(id: string): Promise<MailPreferences | undefined> {
    const found = await getItem(table, officialKey(id));
    if (!found) return undefined;
    const { preferences: { edition, changes } = { edition: 0, changes: [] } } = parseItem(preferencesItem, found);
    return { official: officialFrom(found), edition, changes };
  },

  /**
   * Changes only language and digests, even while other fields change. False when the preferences were changed since
   * they were read.
   */
  async setPreferences(
    { official, edition, changes }: MailPreferences,
    { language, digests, key, payload }: PreferenceChange,
  ): Promise<boolean> {
    const next = { edition: edition + 1, changes: [...changes, { key, payload }].slice(-CHANGES_KEPT) };
    return accepted(
      table.db.send(
        new UpdateCommand({
          TableName: table.name,
          Key: officialKey(official.id),
          UpdateExpression: 'SET #language = :language, digests = :digests, preferences = :next',
          ConditionExpression:
            edition === 0
              ? 'attribute_exists(pk) AND attribute_not_exists(preferences)'
              : 'preferences.edition = :edition',
          ExpressionAttributeNames: { '#language': 'language' },
          ExpressionAttributeValues: {
            ':language': language,
            ':digests': digests,
            ':next': next,
            ...(edition > 0 && { ':edition': edition }),
          },
        }),
      ),
    );
  },

  /**
   * Writes a new official, or the fields that administrators may change where the trail is as it was read. Preferences
   * that the official changes meanwhile are kept. Returns the official with the new entry of the trail.
   */
  async administer(before: Official | undefined, after: Official, entry: TrailEntry): Promise<Official | undefined> {
    const trail = [...(before?.trail ?? []), entry];
    const moved = { ...after, trail };
    const write = before
      ? accepted(table.db.send(new UpdateCommand(changeOf(table, before, moved))))
      : putIfAbsent(table, { ...officialToItem(moved), ...TOLD });
    return (await write) ? moved : undefined;
  },

  async save(officials: readonly Official[]): Promise<void> {
    await writeAll(table, officials.map(officialToItem));
  },
});

/** Writes language and digests only where they change: the official may be setting them at the same moment. */
function changeOf(table: Table, before: Official, after: Official) {
  const { name, role, unit, path, email, phone, active, trail, language, digests } = after;
  const fields: Record<string, unknown> = {
    ...{ name, role, unit, path, email, phone, active, trail },
    ...officialArea(path, after.id),
    ...TOLD,
    ...(language !== before.language && { language }),
    ...(digests !== before.digests && { digests }),
  };
  const last = before.trail?.at(-1);
  const names = Object.keys(fields);
  return {
    TableName: table.name,
    Key: officialKey(before.id),
    UpdateExpression: `SET ${names.map((field) => `#${field} = :${field}`).join(', ')}`,
    ConditionExpression:
      last === undefined
        ? 'attribute_exists(pk) AND attribute_not_exists(#trail)'
        : `size(#trail) = :count AND #trail[${(before.trail?.length ?? 1) - 1}] = :last`,
    ExpressionAttributeNames: Object.fromEntries(names.map((field) => [`#${field}`, field])),
    ExpressionAttributeValues: {
      ...Object.fromEntries(names.map((field) => [`:${field}`, fields[field]])),
      ...(last !== undefined && { ':count': before.trail?.length, ':last': last }),
    },
  };
}

const officialToItem = (official: Official): Item => ({
  ...officialKey(official.id),
  ...officialArea(official.path, official.id),
  v: V,
  ...official,
});

function officialFrom(stored: Item): Official {
  const { v: _, ...official } = parseItem(officialItem, stored);
  return official;
}
