import * as z from 'zod/mini';
import { UnreadableItemError } from '../../domain/text/unreadable-item.js';
import type { Frequency } from '../../domain/time/period.js';
import { nameOfItem } from '../keys/key.js';
import { LAYOUTS, type Layouts, upgraded } from './layouts.js';
import type { Item } from './table.js';

/** The first layout of each kind. A kind that has changed (`layouts.ts`) writes its own number. */
export const V = 1;

/** An item is not what this release writes: it was damaged, or written by a release with another layout. */
export class StoredItemError extends UnreadableItemError {
  override name = 'StoredItemError';
}

/**
 * What the attributes of an item say, in the newest layout that this release knows. A later layout is reported instead of
 * guessed. A schema names neither keys nor the version, so what it gives is the value that was stored.
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

/** A JSON text inside an item, checked. */
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

/** Makes the compiler report a field of the type that a schema does not name, because it would be lost. */
export type EveryField<T> = Readonly<Record<keyof T, z.ZodMiniType>>;

/** Makes the compiler report a value of the union that is not listed, because an item with it could not be read. */
export const everyValue = <U extends string>(values: Readonly<Record<U, true>>) => z.enum(Object.keys(values) as U[]);

export const text = z.object({ vi: z.string(), en: z.string() });
export const LOCAL_DATE = /^\d{4}-\d\d-\d\d$/;
export const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
export const localDate = z.string().check(z.regex(LOCAL_DATE));
export const instant = z.string().check(z.regex(INSTANT));
export const frequency = everyValue<Frequency>({ MONTHLY: true, QUARTERLY: true, YEARLY: true });
