import type { Figure } from '../../../src/domain/figure/figure.js';
import type { Indicator } from '../../../src/domain/indicator/indicator.js';
import type { MethodVersion } from '../../../src/domain/method/method.js';
import { reportPeriods } from '../../../src/domain/ranking/rank-communes.js';
import type { Report } from '../../../src/domain/report/report.js';
import { approved, rankingInput, register, unitNamed, type WholeInput } from './ranking-builder.js';
import { draft } from './scope-builder.js';

/** Random numbers 0 ≤ x < 1. A seed gives the same numbers on every machine (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const shuffled = <T>(list: readonly T[], random: () => number): T[] =>
  list
    .map((entry) => ({ entry, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ entry }) => entry);

/** Coarse enough that many communes tie, and with gaps, 0/0 and unapproved reports. */
export function randomInput(method: MethodVersion, communes: number, seed: number, period = '2026-10'): WholeInput {
  const random = randomNumbers(seed);
  const ids = Array.from({ length: communes }, (_, i) => `xa-${String(i).padStart(5, '0')}`);
  const reports = reportPeriods(period, 14, method).flatMap((id) =>
    ids.flatMap((unit): Report[] => {
      const luck = random();
      if (luck < 0.02) return [];
      if (luck < 0.06) return [draft({ unit, path: `bac-kan/cho-don/${unit}`, period: id })];
      const firstSubmittedAt = random() < 0.8 ? '2026-10-16T02:00:00.000Z' : '2026-10-17T02:00:00.000Z';
      return [approved(unit, id, randomFigures(method.indicators, random), { firstSubmittedAt })];
    }),
  );
  return rankingInput({ method, period, reports, register: register(ids.map((id) => unitNamed(id))) });
}

function randomFigures(indicators: readonly Indicator[], random: () => number): Record<string, Figure> {
  const figures: Record<string, Figure> = {};
  for (const indicator of indicators) if (random() > 0.1) figures[indicator.code] = randomFigure(indicator, random);
  return figures;
}

export function randomFigure({ kind, scoring }: Indicator, random: () => number): Figure {
  const upTo = (n: number) => Math.floor(random() * (n + 1));
  switch (kind) {
    case 'ratio': {
      const denominator = random() < 0.05 ? 0 : 1 + upTo(9);
      return { kind, numerator: upTo(denominator), denominator };
    }
    case 'count':
      return { kind, value: upTo(12) };
    case 'level':
      return { kind, value: upTo(scoring.rule === 'levels' ? scoring.max : 3) };
    case 'boolean':
      return { kind, value: random() < 0.5 };
  }
}

/** The input with its reports, partitions, units and the figures of each report in another order. */
export function reordered(input: WholeInput, random: () => number): WholeInput {
  const figures = (of: ReadonlyMap<string, Figure>) => new Map(shuffled([...of], random));
  const reports = [...input.reports].map(([id, list]) => {
    const mixed = shuffled(list, random).map((report) => ({
      ...report,
      approved: report.approved && figures(report.approved),
      working: figures(report.working),
    }));
    return [id, mixed] as const;
  });
  return {
    ...input,
    reports: new Map(shuffled(reports, random)),
    register: { ...input.register, units: shuffled(input.register.units, random) },
    previous: input.previous && { ...input.previous, rows: shuffled(input.previous.rows, random) },
  };
}
