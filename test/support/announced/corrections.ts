import { plannedEntry } from '../../../src/domain/mail/mail.js';
import { republishedSinceAnnounced } from '../../../src/domain/news/ranking-corrections.js';
import type { Official } from '../../../src/domain/official/official.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import type { ReminderContext } from '../../../src/domain/reminder/reminder-context.js';
import type { Language } from '../../../src/domain/text/text.js';
import { addDays, localDateOf } from '../../../src/domain/time/local-date.js';
import { factsIn, rankIn, type Told, unrankedInShort } from './told.js';

/** The standing in the letter of the day before: no report was approved, so that every other standing is news. */
const TOLD = { rank: null, ranked: 0, points: null, reason: 'NOT_APPROVED' } as const;

const NOW = { vi: 'Nay đính chính là', en: 'Corrected to' } as const;

export type Write = (
  situation: ReminderContext,
  official: Official,
  language: Language,
) => { text: string } | undefined;

/** The facts that every officer reads in a letter that corrects a ranking, in both languages. `write` writes the letters. */
export async function correctionLetters(base: ReminderContext, ranking: Ranking, write: Write): Promise<Told[]> {
  const { scope, period, version } = ranking;
  const day = addDays(localDateOf(base.asOf), -1);
  const sent = new Map(
    base.officials.map(({ id, path }) => {
      const rankings = [{ scope, period, version, standing: TOLD }];
      const entry = plannedEntry({
        day,
        official: id,
        kind: 'DAILY',
        path,
        items: [],
        rankings,
        occurrence: base.asOf,
      });
      return [id, [{ ...entry, status: 'SENT' as const }]];
    }),
  );
  const situation = { ...base, sent, open: [], reports: new Map(), finalRanking: undefined };
  const corrected: Ranking = { ...ranking, version: version + 1, status: 'FINAL', occurrence: base.asOf };
  const republished = await republishedSinceAnnounced(situation, {
    head: async () => corrected,
    current: async () => corrected,
    version: async () => ranking,
  });
  return situation.communes.flatMap((unit) => {
    const isOfficer = ({ role, active, path }: Official) => role === 'officer' && active && path === unit.path;
    const officer = situation.officials.find(isOfficer);
    return (['vi', 'en'] as const).flatMap((language): Told[] => {
      const letter = officer && write({ ...situation, republished }, officer, language);
      if (!letter) return [];
      const now = factsIn(letter.text).get(NOW[language]) ?? '';
      const door = `the correction (${language})`;
      return [{ door, unit: unit.id, rank: rankIn(now), unranked: unrankedInShort(now, language) }];
    });
  });
}
