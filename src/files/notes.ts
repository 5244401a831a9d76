import { demonstrationNotes } from '../domain/notes.js';
import { lastMonthOf, type PeriodId } from '../domain/period.js';
import type { Text } from '../domain/text.js';

/** What a reader of figures of that period must know before the first of them. */
export const exportNotes = (period: PeriodId, isDemonstration: boolean): readonly Text[] =>
  isDemonstration ? demonstrationNotes(lastMonthOf(period)) : [];
