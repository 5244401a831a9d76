import { z } from 'zod';
import { expectedHolidays } from '../../domain/time/expected-holidays.js';
import type { Holiday } from '../../domain/time/working-calendar.js';
import file from '../data/holidays.json' with { type: 'json' };

const entry = z.object({
  date: z.iso.date(),
  works: z.boolean(),
  kind: z.enum(['PUBLIC_HOLIDAY', 'IN_LIEU', 'SWAPPED_OFF', 'SWAPPED_WORKING']),
  nameVi: z.string(),
  nameEn: z.string(),
  status: z.enum(['verified', 'reported', 'unverified']),
  decision: z.string().nullable(),
  decisionDate: z.iso.date().nullable(),
  swappedWith: z.iso.date().optional(),
  note: z.string().optional(),
});

const STATUS = { verified: 'VERIFIED', reported: 'REPORTED', unverified: 'UNVERIFIED' } as const;

/** Until later years are decreed, the table holds the days to be expected by law up to this year. */
const LAST_EXPECTED_YEAR = 2030;

/** The days of the file, each with its decision. Days that were only proposed are left out. */
export const decreedHolidays = (): Holiday[] =>
  z
    .array(entry)
    .parse(file.days)
    .map(({ nameVi, nameEn, status, swappedWith, note, ...day }) => ({
      ...day,
      name: { vi: nameVi, en: nameEn },
      status: STATUS[status],
      swappedWith: swappedWith ?? null,
      note: note ?? null,
    }));

/** The seeded holiday table: the decreed days, then the expected ones of the years after them. */
export function holidays(): Holiday[] {
  const decreed = decreedHolidays();
  const lastDecreedYear = Math.max(...decreed.map(({ date }) => Number(date.slice(0, 4))));
  const later = Array.from({ length: LAST_EXPECTED_YEAR - lastDecreedYear }, (_, i) => lastDecreedYear + 1 + i);
  return [...decreed, ...later.flatMap(expectedHolidays)];
}
