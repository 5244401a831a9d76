import type { Delivered, Edict, Figures, Pushed } from '../people/acts.js';
import { ASKED, PERIODS, SOURCE } from '../people/asked.js';
import { dayOf } from '../people/days.js';
import { isLocked } from './calendar.js';
import type { CommuneMap } from './map.js';

/** Clocks of other systems may be ahead by so much. */
const AHEAD_MS = 300_000;

type Outcome = 'ACCEPTED' | 'UNCHANGED' | 'REFUSED';

/** What a source system has delivered beside the reports. Nothing of it changes what an official typed. */
export function deliveriesOf(mapAt: (moment: number) => CommuneMap, edicts: readonly Edict[]) {
  const latest = new Map<string, Delivered & { readonly takenAt: number }>();
  const nameOf = ({ unit, period, code }: Pick<Delivered, 'unit' | 'period' | 'code'>) => `${unit} ${period} ${code}`;

  /** How what could be kept was answered under each key, the first time. */
  const answered = new Map<string, Outcome>();

  /** Each figure is judged by itself; a repeat is answered as before, whatever has come since. */
  function outcomeOf(each: Delivered, { takenAt, begun, key }: Pushed): Outcome {
    const { figure, unit } = each;
    const asked = ASKED.find(({ code }) => code === each.code && SOURCE.codes.some((own) => own === code));
    const period = PERIODS.find(({ id, frequency }) => id === each.period && frequency === asked?.frequency);
    const isSound = typeof figure !== 'object' || figure.numerator <= figure.denominator;
    if (!period || !isSound || !mapAt(begun).has(unit, period.closes)) return 'REFUSED';
    if (takenAt > begun + AHEAD_MS || dayOf(takenAt) < period.opens) return 'REFUSED';
    const first = answered.get(`${key} ${nameOf(each)}`);
    const isOpen = dayOf(begun) >= period.opens && !isLocked(edicts, period.id, begun);
    if (first || !isOpen) return first ?? 'REFUSED';
    const before = latest.get(nameOf(each));
    const isSame = before && JSON.stringify(before.figure) === JSON.stringify(figure);
    const outcome = isSame ? 'UNCHANGED' : before && before.takenAt > takenAt ? 'REFUSED' : 'ACCEPTED';
    if (outcome === 'ACCEPTED') latest.set(nameOf(each), { ...each, takenAt });
    answered.set(`${key} ${nameOf(each)}`, outcome);
    return outcome;
  }

  return {
    /** What is to be answered to a delivery, which then stands there. */
    take: (push: Pushed): Outcome[] => push.figures.map((each) => outcomeOf(each, push)),
    of(unit: string, period: string): Figures {
      const found = SOURCE.codes.flatMap((code) => latest.get(nameOf({ unit, period, code })) ?? []);
      return Object.fromEntries(found.map(({ code, figure }) => [code, figure]));
    },
  };
}
