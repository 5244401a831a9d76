import * as z from 'zod/mini';
import type { KeptDecision } from '../../domain/official/trail.js';
import { UnreadableItemError } from '../../domain/text/unreadable-item.js';
import type { Frequency } from '../../domain/time/period.js';
import { nameOfItem } from '../keys/key.js';
import { LAYOUTS, type Layouts, upgraded } from './layouts.js';
import type { Item } from './table.js';

/** The number of the first layout of each kind. A kind whose layout has changed (`layouts.ts`) writes a higher one. */
export const V = 1;

/** The item is not in a form that this release reads: it is damaged, or a release with another layout wrote it. */
export class StoredItemError extends UnreadableItemError {
  override name = 'StoredItemError';
}

/**
 * The content of an item, in the newest layout that this release knows. A later layout is reported, never guessed. A
 * schema names neither keys nor version, so the result is the value that was stored.
 * @throws StoredItemError if the item cannot be read
 */
export function parseItem<T>(schema: z.ZodMiniType<T>, stored: Item, layouts: Layouts = LAYOUTS): T {
  const current = upgraded(stored, layouts);
  if (!current)
    throw new StoredItemError(
      nameOfItem(stored),
      `v: its layout ${stored.v} is of another release: go forward to it, or restore the copy from before it`,
    );
  if (typeof current.v !== 'number') throw new StoredItemError(nameOfItem(stored), 'v: its layout is no number');
  const result = schema.safeParse(current);
  if (!result.success) throw new StoredItemError(nameOfItem(stored), problemsOf(result.error));
  return result.data;
}

/**
 * Parses a JSON text inside an item.
 * @throws StoredItemError if the text does not have the expected form
 */
export function parseBody<T>(schema: z.ZodMiniType<T>, body: string, where: string): T {
  const result = schema.safeParse(fromJson(body, where));
  if (!result.success) throw new StoredItemError(where, problemsOf(result.error));
  return result.data;
}

export function fromJson(body: string, where: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new StoredItemError(where, 'its body is not JSON');
  }
}

export const problemsOf = (error: z.core.$ZodError): string =>
  error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');

/** Makes the compiler report a field of the type that the schema does not name. Such a field would be lost. */
export type EveryField<T> = Readonly<Record<keyof T, z.ZodMiniType>>;

/** Makes the compiler report a value of the union that is not listed. An item with such a value would be unreadable. */
export const everyValue = <U extends string>(values: Readonly<Record<U, true>>) => z.enum(Object.keys(values) as U[]);

export const text = z.object({ vi: z.string(), en: z.string() });
export const LOCAL_DATE = /^\d{4}-\d\d-\d\d$/;
export const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
export const localDate = z.string().check(z.regex(LOCAL_DATE));
export const instant = z.string().check(z.regex(INSTANT));
/** The fields of a `KeptDecision`. */
export const keptDecision = {
  at: instant,
  by: z.string(),
  byName: z.string(),
  reason: z.string(),
  key: z.string(),
  payload: z.string(),
} satisfies EveryField<KeptDecision>;
export const frequency = everyValue<Frequency>({ MONTHLY: true, QUARTERLY: true, YEARLY: true });
