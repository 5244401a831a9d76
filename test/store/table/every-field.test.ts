import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type EveryField, everyValue } from '../../../src/store/table/item.js';

type Stored = { readonly day: string; readonly note?: string };

test('a schema names every field that is stored, and the compiler notices one that it lacks', () => {
  const whole = z.object({ day: z.string(), note: z.optional(z.string()) } satisfies EveryField<Stored>);
  expect(whole.parse({ day: '2026-10-16', note: 'kept' })).toEqual({ day: '2026-10-16', note: 'kept' });
  // @ts-expect-error the note would be lost
  const lacking = z.object({ day: z.string() } satisfies EveryField<Stored>);
  expect(lacking.parse({ day: '2026-10-16', note: 'lost' })).toEqual({ day: '2026-10-16' });
});

test('a schema names every value of a union, and the compiler notices one that it lacks', () => {
  const both = everyValue<'DRAFT' | 'SENT'>({ DRAFT: true, SENT: true });
  expect(['DRAFT', 'SENT', 'LOST'].map((value) => both.safeParse(value).success)).toEqual([true, true, false]);
  // @ts-expect-error what is SENT could not be read
  expect(everyValue<'DRAFT' | 'SENT'>({ DRAFT: true }).safeParse('SENT').success).toBe(false);
});
