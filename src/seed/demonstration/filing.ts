import type { UnitId } from '../../domain/register/unit.js';
import { type PeriodId, periodsClosingWith } from '../../domain/time/period.js';
import { monthsSinceStart } from './adoption.js';
import type { DemonstrationCommune } from './commune.js';
import { fraction, whole } from './fraction.js';

/** How a commune files the reports of a month. Days are working days from its due day, extended or not. */
export type FilingHabit = {
  /** Working days by which the due day is extended; 0 without an extension. */
  readonly extendedBy: number;
  /** The day of each saved draft and the share of figures in it. */
  readonly drafts: readonly { readonly day: number; readonly share: number }[];
  /** The day of the submission; −2 is the closing day if it is a working day. Null: never submitted. */
  readonly submitted: number | null;
  /** Working days from a submission to its review. */
  readonly reviewedAfter: number;
  /** Working days until the commune answers a returned report; null: not returned. */
  readonly answeredAfter: number | null;
};

export const EXTENSION = 7;

/** The communes in the order of this month's turns. Each round has a new order. */
function inTurn(communes: readonly DemonstrationCommune[], month: PeriodId, role: string): UnitId[] {
  const number = monthsSinceStart(month);
  const round = Math.floor(number / communes.length);
  const turn = number - round * communes.length;
  const order = communes.map(({ id }) => id).toSorted((a, b) => fraction(a, round, role) - fraction(b, round, role));
  return [...order.slice(turn), ...order.slice(0, turn)];
}

/** The communes that file late in a month. Weak communes are more likely to be among them. */
function lateOnes(communes: readonly DemonstrationCommune[], month: PeriodId): UnitId[] {
  const chance = new Map(
    communes.map(({ id, strength }) => [id, fraction(id, month, 'late') * (0.4 + strength)] as const),
  );
  return communes
    .map(({ id }) => id)
    .toSorted((a, b) => (chance.get(a) ?? 1) - (chance.get(b) ?? 1))
    .slice(0, whole(2, 4, month, 'late'));
}

const secondDraft = (share: number) => ({ day: -1, share });

/** In April and November only monthly reports close. In each of them one report is never filed. */
function submittedVeryLate(id: UnitId, month: PeriodId): number | null {
  if (periodsClosingWith(month).length === 1 && ['04', '11'].includes(month.slice(5))) return null;
  const beyondTen = monthsSinceStart(month) % 3 === 1;
  return beyondTen ? whole(11, 13, id, month, 'submitted') : whole(6, 8, id, month, 'submitted');
}

function onTime(id: UnitId, month: PeriodId): FilingHabit {
  const review = fraction(id, month, 'review');
  const returned = review < 0.09;
  return {
    extendedBy: 0,
    drafts: fraction(id, month, 'draft') < 0.75 ? [{ day: whole(-9, -3, id, month, 'draft day'), share: 0.5 }] : [],
    submitted: whole(-2, 0, id, month, 'submitted'),
    reviewedAfter:
      review > 0.93 ? whole(6, 8, id, month, 'reviewed') : whole(1, returned ? 2 : 4, id, month, 'reviewed'),
    answeredAfter: returned ? whole(1, 2, id, month, 'answered') : null,
  };
}

/**
 * The filing of every commune in a month. One commune is very late. One has an extension and is late nevertheless. So
 * any five weeks show every step of the ladder, also across Tết. In every second month one commune keeps its extended
 * due day. At least 18 of 20 reports are approved ten working days after the due day.
 */
export function filingsOf(
  communes: readonly DemonstrationCommune[],
  month: PeriodId,
): ReadonlyMap<UnitId, FilingHabit> {
  const [veryLate = ''] = inTurn(communes, month, 'very late');
  const [extendedLate = '', extendedKept] = inTurn(communes, month, 'extended').filter((id) => id !== veryLate);
  const late = new Set(lateOnes(communes, month));
  const filing = (id: UnitId): FilingHabit => {
    const base = onTime(id, month);
    const untilDue = { ...base, reviewedAfter: whole(1, 3, id, month, 'reviewed'), answeredAfter: null };
    if (id === veryLate) {
      const drafts = fraction(id, month, 'draft') < 0.7 ? [...base.drafts, secondDraft(0.65)] : [];
      return { ...untilDue, drafts, submitted: submittedVeryLate(id, month) };
    }
    if (id === extendedLate) {
      const submitted = whole(6, 7, id, month, 'submitted');
      return { ...untilDue, extendedBy: EXTENSION, drafts: [{ day: -12, share: 0.3 }, secondDraft(0.7)], submitted };
    }
    if (id === extendedKept && monthsSinceStart(month) % 2 === 0) {
      return { ...untilDue, extendedBy: EXTENSION, drafts: [{ day: -11, share: 0.4 }], submitted: -1 };
    }
    if (late.has(id)) {
      const submitted = whole(1, 4, id, month, 'submitted');
      return { ...untilDue, drafts: [...base.drafts, secondDraft(0.8)], submitted };
    }
    return base;
  };
  return new Map(communes.map(({ id }) => [id, filing(id)]));
}
