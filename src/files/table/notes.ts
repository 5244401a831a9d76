import { demonstrationNotes } from '../../domain/ranking/note-texts.js';
import type { UnitPath } from '../../domain/register/unit.js';
import type { Text } from '../../domain/text/text.js';
import { lastMonthOf, type PeriodId } from '../../domain/time/period.js';

/** What a reader of figures of that period must know before the first of them. */
export const exportNotes = (period: PeriodId, scope: UnitPath, isDemonstration: boolean): readonly Text[] =>
  isDemonstration ? demonstrationNotes(lastMonthOf(period), scope) : [];
