import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import type { AdministrationSubject } from '../../domain/administration/record.js';
import type { Trail, TrailEntry } from '../../domain/official/trail.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import { unreadableError } from '../../domain/text/unreadable-item.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { nameOfItem } from '../keys/key.js';
import { settingsKey } from '../keys/stage.js';
import { backoff } from '../table/backoff.js';
import { BoundedCache } from '../table/cached.js';
import { parseItem, problemsOf, StoredItemError, V } from '../table/item.js';
import { ContendedError, NotStoredError } from '../table/stored-errors.js';
import { getItem, type Item, putIf, putIfAbsent, type Table } from '../table/table.js';
import { settingsIn, settingsToBody } from './settings-schema.js';

export type AdministeredSettings = {
  readonly settings: Settings;
  readonly edition: number;
  readonly writers: readonly string[];
  /** Trails as stored, by noun and id; `trailOf` reads them. */
  readonly trails: ReadonlyMap<string, unknown>;
};

const trailName = ({ noun, id }: AdministrationSubject): string => `${noun}#${id}`;

const storedTrail = z.array(z.string());

/**
 * The trail of a subject. Unreadable trails of other scopes do not matter.
 * @throws StoredItemError if the trail cannot be read, so that nobody administers that scope
 */
export function trailOf({ trails }: AdministeredSettings, subject: AdministrationSubject): Trail {
  const name = trailName(subject);
  return trails.has(name) ? checked(storedTrail, trails.get(name), `trails.${name}`) : [];
}

const storedTrails = z.optional(z.record(z.string(), z.unknown()));

function checked<T>(schema: z.ZodMiniType<T>, stored: unknown, place: string): T {
  const result = schema.safeParse(stored);
  if (!result.success) throw new StoredItemError(`${nameOfItem(settingsKey)} / ${place}`, problemsOf(result.error));
  return result.data;
}

export type DueDays = Readonly<Record<PeriodId, LocalDate>>;

/**
 * `writers` are the tokens of the last writes: a write succeeded if and only if its token is among them, even if others
 * wrote later. `trails` are the administrative changes of the holiday table and of each scope. Only administration
 * reads them, so their damage stops nothing else.
 */
const settingsItem = z.object({
  edition: z.number(),
  writers: z.array(z.string()),
  trails: z.optional(z.unknown()),
  body: z.string(),
});

const WRITERS_KEPT = 20;
const TRIES = 10;

/** Others kept changing the settings in every try. */
export class SettingsContendedError extends ContendedError {
  override name = 'SettingsContendedError';
}

export const notSeeded = (): Error => new NotStoredError('No settings are stored: the table has not been seeded');

export function settingsStore(table: Table) {
  const stored = async () => {
    const found = await getItem(table, settingsKey);
    return found && parseItem(settingsItem, found);
  };

  /**
   * Reads, decides, and writes on condition that nobody wrote in between. Tries again after a conflict or a lost
   * answer. Writes nothing if the decision returns its input.
   * @throws SettingsContendedError after the last try
   */
  const change = async (decide: (current: Settings | undefined) => Settings): Promise<void> => {
    const writer = randomUUID();
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const before = await stored();
      if (before?.writers.includes(writer)) return;
      const current = before && bodyOf(table, before.body);
      const settings = decide(current);
      if (settings === current) return;
      const writers = [...(before?.writers ?? []), writer].slice(-WRITERS_KEPT);
      if (await putAfter(table, before?.edition, { settings, writers, trails: before?.trails })) return;
      await backoff(attempt);
    }
    throw new SettingsContendedError(`The settings changed ${TRIES} times while they were being saved`);
  };

  return {
    /** The settings with the changes of administrators, read consistently. */
    async administered(): Promise<AdministeredSettings> {
      const found = await stored();
      if (!found) throw notSeeded();
      return {
        settings: bodyOf(table, found.body),
        edition: found.edition,
        writers: found.writers,
        trails: new Map(Object.entries(checked(storedTrails, found.trails, 'trails') ?? {})),
      };
    },

    /**
     * Writes settings changed by an administrator. Undefined if somebody wrote since `before` was read. After a lost
     * answer the caller finds its own entry in the trail.
     */
    async administer(
      before: AdministeredSettings,
      settings: Settings,
      subject: AdministrationSubject,
      entry: TrailEntry,
    ): Promise<AdministeredSettings | undefined> {
      const trails = new Map(before.trails).set(trailName(subject), [...trailOf(before, subject), entry]);
      const after = { settings, edition: before.edition + 1, writers: before.writers, trails };
      const next = { ...after, trails: Object.fromEntries(trails) };
      return (await putAfter(table, before.edition, next)) ? after : undefined;
    },

    /**
     * The settings, read consistently.
     * @throws NotStoredError if none were ever saved
     */
    async current(): Promise<Settings> {
      const found = await stored();
      if (!found) throw notSeeded();
      return bodyOf(table, found.body);
    },

    /** Replaces the settings. Due days that were stored meanwhile and that the new settings do not name stay. */
    async save(settings: Settings): Promise<void> {
      await change((current) => ({
        ...settings,
        scopes: settings.scopes.map((scope) => {
          const kept = current?.scopes.find((other) => other.scope === scope.scope);
          const dueDaysMovedAt = { ...kept?.dueDaysMovedAt, ...scope.dueDaysMovedAt };
          return {
            ...scope,
            dueDays: { ...kept?.dueDays, ...scope.dueDays },
            ...(Object.keys(dueDaysMovedAt).length > 0 && { dueDaysMovedAt }),
          };
        }),
      }));
    },

    /**
     * Adds a published method version from its first month on. False, and nothing is written, if another version is in
     * force from that month or later: the new version would hide it.
     */
    async bringIntoForce(method: Settings['methods'][number]): Promise<boolean> {
      let isInForce = false;
      await change((current) => {
        if (!current) throw notSeeded();
        const isNamed = current.methods.some(({ id, from }) => id === method.id && from === method.from);
        isInForce = isNamed || current.methods.every(({ id, from }) => id !== method.id && from < method.from);
        return isNamed || !isInForce ? current : { ...current, methods: [...current.methods, method] };
      });
      return isInForce;
    },

    /** Stores due days beside those already fixed. A period that is named again gets the new day. */
    async fixDueDays(scope: UnitId, dueDays: DueDays): Promise<void> {
      await change((current) => {
        if (!current?.scopes.some((other) => other.scope === scope))
          throw new NotStoredError(`The scope ${scope} has no settings`);
        return {
          ...current,
          scopes: current.scopes.map((other) =>
            other.scope === scope ? { ...other, dueDays: { ...other.dueDays, ...dueDays } } : other,
          ),
        };
      });
    },
  };
}

/** Settings by their text. Nearly every read finds the text of the read before. */
const parsed = new BoundedCache<Settings>(2);

function bodyOf({ report }: Table, body: string): Settings {
  const settings = parsed.get(body) ?? settingsIn(body, nameOfItem(settingsKey));
  parsed.set(body, settings, 1);
  for (const scope of settings.unreadable ?? []) report?.(unreadableError(scope));
  return settings;
}

/** The settings in an item read together with others. Undefined if the item is absent. */
export const settingsFrom = (table: Table, found: Item | undefined): Settings | undefined =>
  found && bodyOf(table, parseItem(settingsItem, found).body);

type Next = Pick<AdministeredSettings, 'settings' | 'writers'> & { readonly trails: unknown };

/** Writes the edition after the one that was read. False if somebody else wrote it. */
function putAfter(table: Table, read: number | undefined, { settings, writers, trails }: Next): Promise<boolean> {
  const edition = (read ?? 0) + 1;
  const next = { ...settingsKey, v: V, edition, writers, trails, body: settingsToBody(settings) };
  return read === undefined
    ? putIfAbsent(table, next)
    : putIf(table, next, '#edition = :edition', { ':edition': read });
}
