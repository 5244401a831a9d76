import type { Instant, LocalDate } from './local-date.js';
import type { PeriodId } from './period.js';
import type { UnitId, UnitPath } from './unit.js';

/** Scheduled e-mails are one a day (DAILY). */
export type MailKind = 'DAILY';

/** One report named in an e-mail, at one step of the ladder. */
export type MailItem = {
  readonly unit: UnitId;
  readonly period: PeriodId;
  /** Working days relative to the due day: −3, 0, 1, 3, 5, 10 … */
  readonly step: number;
};

/** PENDING → CLAIMED (lease) → SENT; what was not sent on its day is SUPERSEDED by the next plan. */
export type MailStatus = 'PENDING' | 'CLAIMED' | 'SENT' | 'SUPERSEDED' | 'FAILED';

/** One entry of the reminder ledger: one e-mail to one official on one local day. */
export type MailEntry = {
  readonly day: LocalDate;
  readonly official: string;
  readonly kind: MailKind;
  /** Path of the unit the official answers for. */
  readonly path: UnitPath;
  readonly items: readonly MailItem[];
  readonly occurrence: Instant;
  readonly status: MailStatus;
  readonly attempts: number;
  readonly owner: string | null;
  readonly leaseUntil: Instant | null;
  readonly sentAt: Instant | null;
  readonly messageId: string | null;
};

/** Neither sent nor given up. */
export const isUnfinished = ({ status }: MailEntry): boolean => status === 'PENDING' || status === 'CLAIMED';
