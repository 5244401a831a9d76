import { type LocalDate, localDateOf } from '../time/local-date.js';
import type { RankingHead } from './ranking.js';

/** The local days on which a ranking became final and was last corrected; null = never corrected. */
export type FinalDays = { readonly since: LocalDate; readonly correctedOn: LocalDate | null };

/** The final days as known on a day, without later corrections; null before the ranking was final. */
export const finalDaysBy = ({ since, correctedOn }: FinalDays, day: LocalDate): FinalDays | null =>
  since > day ? null : { since, correctedOn: correctedOn !== null && correctedOn <= day ? correctedOn : null };

type ReadVersion = (version: number) => Promise<RankingHead | undefined>;

/** Finds both days in the current version and earlier ones; null without a final ranking. */
export async function finalDays(current: RankingHead | undefined, read: ReadVersion): Promise<FinalDays | null> {
  if (current?.status !== 'FINAL') return null;
  const first = await firstFinalVersion(current, read);
  return {
    since: localDateOf(first.occurrence),
    correctedOn: first.version === current.version ? null : localDateOf(current.occurrence),
  };
}

/** The version with which a ranking became final. A final version that replaces another final one is a correction. */
async function firstFinalVersion(final: RankingHead, read: ReadVersion): Promise<RankingHead> {
  let first = final;
  while (first.replaces !== null) {
    const before = await read(first.replaces);
    if (before?.status !== 'FINAL') break;
    first = before;
  }
  return first;
}
