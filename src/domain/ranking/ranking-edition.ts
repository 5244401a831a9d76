import type { NotCounted } from '../report/counted-figures.js';
import type { Ranking } from './ranking.js';

/** Raise it when the same inputs lead to another ranking: the next run then publishes provisional rankings anew. */
const EDITION = 4;

/** That of publications which name none. */
const FIRST_NAMED = 2;

/**
 * The edition of the rules by which a month is ranked. A final ranking keeps the one by which it became final: no old
 * ranking is published anew because the rules have changed, and a correction of it changes nothing but what it corrects.
 */
export const editionFor = (current: Pick<Ranking, 'status' | 'edition'> | null): number =>
  current?.status === 'FINAL' ? editionOf(current) : EDITION;

/** The edition by which a publication was made. */
export const editionOf = ({ edition }: Pick<Ranking, 'edition'>): number => edition ?? FIRST_NAMED;

/** Whether indicators whose period closed before the scope's first one are left out. */
export const knowsNotExpected = (edition: number): boolean => edition > FIRST_NAMED;

/** Whether figures of periods before the scope's first one are carried into no ranking. */
export const knowsFirstCarried = (edition: number): boolean => edition > 3;

/** Whether F07 counts every report; before, it counted the monthly ones. */
export const countsEveryReport = (edition: number): boolean => edition > FIRST_NAMED;

/** Whether a delay of the reviewer has its own reason. Earlier editions only knew whether a report was sent. */
export const toldAsThen = (edition: number, reason: NotCounted | undefined): NotCounted | undefined => {
  if (edition > FIRST_NAMED) return reason;
  if (reason === 'EXTENDED') return 'NO_REPORT';
  return reason === 'AWAITING_REVIEW' ? 'NOT_APPROVED' : reason;
};
