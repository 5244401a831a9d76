import { count, type Figure, ratio } from '../../../src/domain/figure/figure.js';
import { figureOfParts } from '../../../src/domain/figure/merge.js';
import { partsOn, predecessorsOn, successorsOn } from '../../../src/domain/register/lineage.js';
import { dayBefore, registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { type Register, type Unit, unitsBelow } from '../../../src/domain/register/unit.js';
import { randomNumbers } from '../../support/builders/random-communes.js';
import { chain, chainIds } from '../../support/reform/chains.js';
import { randomEvents, randomUnits } from '../../support/reform/random-events.js';
import { reformOf2025, unitsBefore } from '../../support/reform/thai-nguyen.js';
import type { Proof } from '../proof.js';

const SIZES = {
  full: { maps: 100, communes: 40, events: 15, orders: 5 },
  reduced: { maps: 10, communes: 20, events: 10, orders: 3 },
};

type Map = { readonly units: readonly Unit[]; readonly events: readonly Reorganisation[] };

export const proof: Proof = {
  id: 'R36',
  property: 'maps change without lies',
  async run(size, progress) {
    const { maps, communes, events, orders } = SIZES[size];
    const random = randomNumbers(20_250_701);
    const faults: string[] = [];
    let applied = 0;
    const real: Map[] = [{ units: unitsBefore, events: [reformOf2025] }, ...chainIds.map(chain)];
    for (let i = 0; i < maps + real.length; i++) {
      const units = randomUnits(communes);
      const map = real[i] ?? { units, events: randomEvents(units, events, random) };
      applied += map.events.length;
      faults.push(...faultsOf(map, orders, random).map((fault) => `map ${i}: ${fault}`));
      progress(`map ${i + 1} of ${maps + real.length}, ${faults.length} faults`);
    }
    return {
      size: `${maps} random maps of ${communes} communes and ${real.length} real ones, ${applied.toLocaleString('en')} events, ${orders} orders each`,
      result: faults.length === 0 ? 'sums equal, orders equal, answers restored' : faults.slice(0, 5).join('; '),
      pass: faults.length === 0,
    };
  },
};

function faultsOf({ units, events }: Map, orders: number, random: () => number): string[] {
  const base = { version: 1, units };
  const after = registerInForce(2, base, events);
  const faults = sumFaults(base, after, events, random);
  for (let i = 0; i < orders; i++) {
    const shuffled = events.toSorted(() => random() - 0.5);
    if (answersOf(registerInForce(2, base, shuffled)) !== answersOf(after))
      faults.push('another order, another register');
  }
  // Each event is taken back in turn, the last one first, and published again.
  for (let n = events.length - 1; n >= 0; n--) {
    const without = registerInForce(2, base, events.slice(0, n));
    const again = registerInForce(2, base, [...(without.events ?? []), ...events.slice(n, n + 1)]);
    if (answersOf(again) !== answersOf(registerInForce(2, base, events.slice(0, n + 1))))
      faults.push(`event ${n} is another one when published again`);
  }
  if (JSON.stringify(registerInForce(2, base, []).units) !== JSON.stringify(units)) faults.push('the base has changed');
  return faults;
}

/** Everything that a register answers: its units, and where each was before and after every event. */
function answersOf(register: Register): string {
  const days = (register.events ?? []).flatMap(({ effective }) => [dayBefore(effective), effective]);
  const answers = register.units.map(({ id }) =>
    days.map((day) => [predecessorsOn(register, id, day), successorsOn(register, id, day)]),
  );
  return JSON.stringify([register.units, answers]);
}

/** The figures of all communes before, by where they are after: in a sum, in an ended unit, or divided. */
function sumFaults(base: Register, after: Register, events: readonly Reorganisation[], random: () => number): string[] {
  const days = events.map(({ effective }) => effective).toSorted();
  const [before, last] = [dayBefore(days[0] ?? '2020-01-01'), days.at(-1) ?? '2020-01-01'];
  const figures = new globalThis.Map<string, readonly [Figure, Figure]>(
    unitsBelow(base, '', before, 'COMMUNE').map(({ id }) => {
      const denominator = 1 + Math.floor(random() * 1000);
      return [id, [count(Math.floor(random() * 1000)), ratio(Math.floor(random() * denominator), denominator)]];
    }),
  );
  const faults: string[] = [];
  const summed = new Set<string>();
  const sums: Figure[] = [];
  for (const { id } of unitsBelow(after, '', last, 'COMMUNE')) {
    const { whole, unknown } = partsOn(after, id, before);
    const parts = whole.flatMap((unit) => (figures.has(unit) ? [unit] : []));
    for (const unit of parts) {
      if (summed.has(unit)) faults.push(`${unit} is counted twice`);
      summed.add(unit);
    }
    const [counts, ratios] = ([0, 1] as const).map((n) =>
      figureOfParts(
        parts.map((unit) => figures.get(unit)?.[n]),
        unknown.length,
      ),
    );
    if (unknown.length > 0 && (counts?.kind === 'EXACT' || ratios?.kind !== 'UNKNOWN'))
      faults.push(`${id} hides a part`);
    const known = ([0, 1] as const).map((n) => figureOfParts(parts.map((unit) => figures.get(unit)?.[n])));
    for (const sum of known) if (sum.kind === 'EXACT') sums.push(sum.figure);
  }
  const left = [...figures].filter(([unit]) => !summed.has(unit));
  const endsWhole = left.filter(
    ([unit]) => successorsOn(after, unit, last).length === 1 && !isDivided(after, unit, last),
  );
  if (endsWhole.length > 0) faults.push(`${endsWhole[0]?.[0]} went somewhere whole and is in no sum`);
  const total = totalOf([...figures.values()].flat());
  const found = totalOf([...sums, ...left.flatMap(([, pair]) => pair)]);
  if (total !== found) faults.push(`${total} became ${found}`);
  return faults;
}

/** Added up here once more: the rule by which figures are merged is what is proven. */
function totalOf(figures: readonly Figure[]): string {
  let [counted, numerators, denominators] = [0, 0, 0];
  for (const figure of figures)
    if (figure.kind === 'count') counted += figure.value;
    else if (figure.kind === 'ratio') {
      numerators += figure.numerator;
      denominators += figure.denominator;
    }
  return `${counted} counted, ${numerators} of ${denominators}`;
}

/** Whether a unit, or what it went into, was divided on the way. */
const isDivided = (register: Register, unit: string, day: string): boolean => {
  const [heir] = successorsOn(register, unit, day);
  return (
    heir !== undefined && partsOn(register, heir, dayBefore(register.events?.[0]?.effective ?? day)).unknown.length > 0
  );
};
