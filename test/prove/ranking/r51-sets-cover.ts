import { randomNumbers } from '../../support/builders/random-communes.js';
import type { Proof, ProofSize } from '../proof.js';
import { SITUATIONS } from './counted-worlds.js';
import { type Coverage, coverageOf } from './coverage.js';

const SIZES = {
  full: { worlds: 2_000, communes: [20, 92] },
  reduced: { worlds: 200, communes: [20] },
} as const;
/** Room in standard errors of the share, because few worlds scatter. The full size has no room. */
const SCATTER = { full: 0, reduced: 2.5 } as const;

const SEED = 20_261_129;

type Bounds = { readonly [M in keyof Coverage]?: readonly [least: number, most: number] };

const WITHOUT_CAPS = { deviation: [0.95, 1.05] } as const;
const COVERS: Bounds = { table: [0.9, 1], orders: [0.9, 1], own: [0.9, 1], tukey: [0.9, 1] };
const BOUNDS: Readonly<Record<keyof typeof SITUATIONS, Bounds>> = {
  equal: { ...WITHOUT_CAPS, table: [0.945, 0.985], orders: [0.9, 1], tukey: [0.88, 0.94], own: [0.85, 0.93] },
  near: { ...WITHOUT_CAPS, table: [0.9, 1], orders: [0.9, 1] },
  spread: { ...WITHOUT_CAPS, ...COVERS },
  caps: { table: [0.9, 1], orders: [0.9, 1] },
};

type Found = { readonly line: string; readonly outside: readonly string[] };

function coverageFound(size: ProofSize, progress: (line: string) => void): Found {
  const { worlds, communes } = SIZES[size];
  const outside: string[] = [];
  const lines: string[] = [];
  for (const count of communes)
    for (const key of Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]) {
      const situation = SITUATIONS[key];
      const name = `${count} communes, ${situation.name}`;
      progress(name);
      const found = coverageOf({ situation, communes: count, worlds, random: randomNumbers(SEED) });
      outside.push(...outsideOf(key, found, size).map((text) => `${name}: ${text}`));
      lines.push(`${name}: ${textOf(found)}`);
      if (size === 'reduced') continue;
      const clustered = coverageOf({ situation, communes: count, worlds, random: randomNumbers(SEED), clustering: 2 });
      lines.push(`at φ = 2 width ${widthOf(clustered)}`);
    }
  return { line: lines.join('; '), outside };
}

/** The measures outside their bounds if all rates are equal and standard errors are wrong by a factor. */
export function outsideWhenScaled(scale: number): string[] {
  const { worlds, communes } = SIZES.reduced;
  const world = { situation: SITUATIONS.equal, communes: communes[0], worlds, scale };
  return outsideOf('equal', coverageOf({ ...world, random: randomNumbers(SEED) }), 'reduced');
}

function outsideOf(key: keyof typeof BOUNDS, found: Coverage, size: ProofSize): string[] {
  const bounds: Bounds = BOUNDS[key];
  return (Object.keys(bounds) as (keyof Coverage)[]).flatMap((measure) => {
    const [least, most] = bounds[measure] as readonly [number, number];
    const value = found[measure];
    // A measure over all communes of all worlds scatters too little to need room.
    const room = measure === 'deviation' ? 0 : SCATTER[size] * Math.sqrt((least * (1 - least)) / SIZES[size].worlds);
    return value < least - room || value > most + room ? `${measure} ${value.toFixed(3)} outside ${least}–${most}` : [];
  });
}

const widthOf = ({ meanWidth, toldApart }: Coverage) =>
  `${meanWidth.toFixed(1)} places, ${(100 * toldApart).toFixed(0)} % of pairs told apart`;

const textOf = (found: Coverage) =>
  `table ${found.table.toFixed(3)}, Tukey ${found.tukey.toFixed(3)}, own page ${found.own.toFixed(3)}, deviation ${found.deviation.toFixed(3)}, width ${widthOf(found)}, by ALL ${(100 * found.toldApartByAll).toFixed(0)} %, its orders hold in ${found.orders.toFixed(3)}`;

export const proof: Proof = {
  id: 'R51',
  property: 'sets of ranks cover the places under the underlying rates as often as they say',
  async run(size, progress) {
    const { line, outside } = coverageFound(size, progress);
    const { worlds, communes } = SIZES[size];
    return {
      size: `${worlds.toLocaleString('en')} worlds of ${communes.join(' and ')} communes with 23 ratios, in ${Object.keys(BOUNDS).length} situations`,
      result: outside.length === 0 ? line : `${outside.length} outside: ${outside.join('; ')}; ${line}`,
      pass: outside.length === 0,
    };
  },
};
