import { accessNoticeOf, type MailEntry } from '../mail/mail.js';
import type { Official } from '../official/official.js';
import {
  addressKey,
  isAddress,
  isInForce,
  type SuppressedAddress,
  type Suppression,
  type SuppressionLift,
  unreachableAmong,
} from '../official/suppression.js';
import { addDays, type Instant, type LocalDate } from '../time/local-date.js';
import { letterReader, standInReadersAt, unreadAmong } from './letter-readers.js';

/** Days for which a refusal counts, unless a later letter was sent. */
const NEWS_FOR_DAYS = 30;

/** The first day whose refusals count. */
export const refusalsFrom = (today: LocalDate): LocalDate => addDays(today, -NEWS_FOR_DAYS);

/** Whether an entry can show that the last letter did not reach its reader. */
export function canBeRefusal(today: LocalDate): (entry: MailEntry) => boolean {
  const since = refusalsFrom(today);
  return ({ day }) => day >= since;
}

/**
 * By official: the last letter of the past 30 days that the mail service itself refused, unless a later one was sent.
 * The next letter is tried anyway. Until it is sent, somebody must check the address and the name.
 */
export function refusedLetters(ledger: readonly MailEntry[], today: LocalDate): Map<string, MailEntry> {
  const last = new Map<string, MailEntry>();
  for (const entry of ledger.filter(canBeRefusal(today))) {
    if (entry.status !== 'FAILED' && entry.status !== 'SENT') continue;
    // A refusal of an earlier address says nothing about the current one.
    if (accessNoticeOf(entry)?.tells === 'OLD_ADDRESS') continue;
    const earlier = last.get(entry.official);
    if (!earlier || earlier.occurrence <= entry.occurrence) last.set(entry.official, entry);
  }
  return new Map([...last].filter(([, { status }]) => status === 'FAILED'));
}

export type UnreachableReason = 'NO_ADDRESS' | 'BOUNCE' | 'COMPLAINT' | 'REFUSED' | 'UNREADABLE';

/** An official whom letters do not reach, or did not reach until somebody lifted the suppression. */
export type UnreachableOfficial = {
  readonly official: Official;
  readonly reason: UnreachableReason;
  /** When the other server reported it, or the occurrence of the refused letter; null if neither is known. */
  readonly since: Instant | null;
  /** The words of the receiving server or of the mail service. */
  readonly detail: string | null;
  readonly isReachable: boolean;
  readonly lifts: readonly SuppressionLift[];
  /** Who gets the letters instead: the substitute, or for an officer the chairmen or their substitutes. */
  readonly standIns: readonly Official[];
};

export type EverSuppressed = {
  readonly suppressions: readonly Suppression[];
  readonly unreadable: readonly SuppressedAddress[];
};

/** Active officials only, in the given order. Those who are reachable again stay in the list, for the record. */
export function unreachableOfficials(
  officials: readonly Official[],
  { suppressions, unreadable }: EverSuppressed,
  refused: ReadonlyMap<string, MailEntry>,
  asOf: Instant,
): UnreachableOfficial[] {
  const byAddress = new Map(suppressions.map((suppression) => [suppression.address, suppression]));
  const unread = new Set(unreadable.map(({ address }) => address));
  const isUnread = ({ email }: Official) => unread.has(addressKey(email));
  const suppressionOf = ({ email }: Official) => byAddress.get(addressKey(email));
  const active = officials.filter(({ active: isActive }) => isActive);
  const unreachable = unreachableAmong(active, [...suppressions.filter(isInForce), ...unreadable]);
  const reading = { officials: active, asOf, unreachable };
  const unreadIds = unreadAmong(reading, refused.keys());
  const standInsFor = (official: Official) => {
    const reader = letterReader(reading, official);
    if (reader !== official) return [reader];
    return official.role === 'officer' ? standInReadersAt(reading, unreadIds, official.path) : [];
  };
  return active.flatMap((official): UnreachableOfficial[] => {
    const suppression = suppressionOf(official);
    const refusal = refused.get(official.id);
    if (isAddress(official.email) && !suppression && !refusal && !isUnread(official)) return [];
    return [
      {
        official,
        ...(isUnread(official) ? UNREADABLE : whyUnreached(official, suppression, refusal)),
        isReachable: !unreachable.has(official.id) && refusal === undefined,
        lifts: suppression?.lifts ?? [],
        standIns: standInsFor(official),
      },
    ];
  });
}

/** An unreadable suppression counts as a suppressed address. */
const UNREADABLE = { reason: 'UNREADABLE', since: null, detail: null } as const;

type Why = Pick<UnreachableOfficial, 'reason' | 'since' | 'detail'>;

/** A suppression in force outweighs a refusal, and a refusal outweighs a lifted suppression. */
function whyUnreached({ email }: Official, suppression: Suppression | undefined, refusal: MailEntry | undefined): Why {
  if (!isAddress(email)) return { reason: 'NO_ADDRESS', since: null, detail: null };
  if (refusal && !(suppression && isInForce(suppression)))
    return { reason: 'REFUSED', since: refusal.occurrence, detail: refusal.failure };
  if (suppression) return { reason: suppression.cause, since: suppression.at, detail: suppression.detail };
  return { reason: 'NO_ADDRESS', since: null, detail: null };
}
