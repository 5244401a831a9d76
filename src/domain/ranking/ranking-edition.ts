import type { NotCounted } from '../report/counted-figures.js';
import type { Ranking } from './ranking.js';

/** Raise it when the same inputs lead to another ranking: the next run then republishes provisional rankings. */
const EDITION = 4;

/** The edition of publications that name none. */
const FIRST_NAMED = 2;

/**
 * The edition of the rules that rank a month. A final ranking keeps its edition: a change of the rules republishes no
 * old ranking, and a correction changes nothing but what it corrects.
 */
export const editionFor = (current: Pick<Ranking, 'status' | 'edition'> | null): number =>
  current?.status === 'FINAL' ? editionOf(current) : EDITION;

/** The edition that made a publication. */
export const editionOf = ({ edition }: Pick<Ranking, 'edition'>): number => edition ?? FIRST_NAMED;

/** Whether indicators are left out whose period closed before the scope's first. */
export const knowsNotExpected = (edition: number): boolean => edition > FIRST_NAMED;

/** Whether rankings carry no figures from periods before the scope's first. */
export const knowsFirstCarried = (edition: number): boolean => edition > 3;

/** Whether F07 counts every report. Earlier editions counted monthly ones only. */
export const countsEveryReport = (edition: number): boolean => edition > FIRST_NAMED;

/** The reason in the words of an edition. Early editions had no reasons for extensions and for a reviewer's delay. */
export const toldAsThen = (edition: number, reason: NotCounted | undefined): NotCounted | undefined => {
  if (edition > FIRST_NAMED) return reason;
  if (reason === 'EXTENDED') return 'NO_REPORT';
  return reason === 'AWAITING_REVIEW' ? 'NOT_APPROVED' : reason;
};
