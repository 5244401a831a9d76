import type { Group, MethodVersion, MissingPolicy } from './method.js';
import { type Column, isScored, MISSING, PRESENT } from './scoring-table.js';
import { bandShare, minMaxShare, type Range, targetShare } from './share.js';
import { targetFor } from './target.js';

/** Points of every commune at one node of the tree, by position. */
export type Pool = { readonly earned: Float64Array; readonly possible: Float64Array };

export type ScoredColumn = Column & {
  /** 0..1 at full precision; NaN where missing, not applicable or not scored. */
  readonly shares: Float64Array;
  /** Over the ranked communes, for minMax; null for every other rule. */
  readonly range: Range | null;
};

export type Scored = {
  readonly columns: readonly ScoredColumn[];
  readonly groups: ReadonlyMap<string, Pool>;
  readonly pillars: ReadonlyMap<string, Pool>;
  readonly total: Pool;
};

/** Shares, then points pooled upwards. Who is ranked must be known before: only the ranked set a minMax range. */
export function scoreTable(method: MethodVersion, columns: readonly Column[], ranked: Uint8Array): Scored {
  const communes = ranked.length;
  const scored = columns.map((column) => scoreColumn(column, ranked));
  const groups = new Map(method.groups.map((group) => [group.code, emptyPool(communes)]));
  for (const column of scored) {
    const pool = groups.get(column.indicator.group);
    if (pool) addPoints(pool, column, method.missingPolicy);
  }
  const poolOf = (group: Group) => groups.get(group.code) ?? emptyPool(communes);
  const foundation = poolUp(method.groups.filter((group) => group.pillar === null).map(poolOf), communes);
  const pillars = new Map(
    method.pillars.map(({ code }) => {
      const own = poolUp(method.groups.filter((group) => group.pillar === code).map(poolOf), communes);
      return [code, pillarOf(foundation, own, communes)];
    }),
  );
  return { columns: scored, groups, pillars, total: poolUp(method.groups.map(poolOf), communes) };
}

/** Score 0..1 at full precision by position; NaN where nothing is possible. */
export const scoresOf = ({ earned, possible }: Pool): Float64Array =>
  earned.map((points, i) => (possible[i] === 0 ? Number.NaN : points / (possible[i] as number)));

export function scoreColumn(column: Column, ranked: Uint8Array): ScoredColumn {
  const { scoring, higherIsBetter } = column.indicator;
  const shares = new Float64Array(ranked.length).fill(Number.NaN);
  const range = scoring.rule === 'minMax' ? rangeOf(column, ranked) : null;
  const { states, carried, values } = column;
  // One loop for each rule: nothing is allocated and nothing is decided anew for a value.
  switch (scoring.rule) {
    case 'target': {
      const own = targetFor(scoring, column.year).value;
      const before = targetFor(scoring, column.carriedYear).value;
      for (let i = 0; i < shares.length; i++)
        if (states[i] === PRESENT) shares[i] = targetShare(values[i] as number, carried[i] === 1 ? before : own);
      break;
    }
    case 'levels':
      for (let i = 0; i < shares.length; i++)
        if (states[i] === PRESENT) shares[i] = (values[i] as number) / scoring.max;
      break;
    case 'bands':
      for (let i = 0; i < shares.length; i++)
        if (states[i] === PRESENT) shares[i] = bandShare(values[i] as number, scoring.bands);
      break;
    case 'yesNo':
      for (let i = 0; i < shares.length; i++) if (states[i] === PRESENT) shares[i] = values[i] as number;
      break;
    case 'minMax':
      for (let i = 0; i < shares.length; i++) {
        const value = values[i] as number;
        if (states[i] === PRESENT)
          shares[i] = minMaxShare(value, range?.min ?? value, range?.max ?? value, higherIsBetter);
      }
      break;
    case 'none':
      break;
  }
  return { ...column, shares, range };
}

/** Over the ranked communes that have a figure. */
function rangeOf({ states, values }: Column, ranked: Uint8Array): Range | null {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < ranked.length; i++) {
    if (ranked[i] !== 1 || states[i] !== PRESENT) continue;
    const value = values[i] as number;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return min > max ? null : { min, max };
}

/** A missing figure earns nothing; it stays possible unless the method renormalises. */
export const possibleWhenMissing = (points: number, policy: MissingPolicy): number =>
  policy === 'RENORMALISE' ? 0 : points;

function addPoints({ earned, possible }: Pool, column: ScoredColumn, policy: MissingPolicy): void {
  if (!isScored(column.indicator)) return;
  const { states, shares } = column;
  const { points } = column.indicator;
  const whenMissing = possibleWhenMissing(points, policy);
  for (let i = 0; i < earned.length; i++) {
    const state = states[i];
    if (state === PRESENT) {
      earned[i] = (earned[i] as number) + (shares[i] as number) * points;
      possible[i] = (possible[i] as number) + points;
    } else if (state === MISSING) {
      possible[i] = (possible[i] as number) + whenMissing;
    }
  }
}

const emptyPool = (communes: number): Pool => ({
  earned: new Float64Array(communes),
  possible: new Float64Array(communes),
});

/** Points are pooled, never scores averaged. */
function poolUp(pools: readonly Pool[], communes: number): Pool {
  const up = emptyPool(communes);
  for (const { earned, possible } of pools)
    for (let i = 0; i < communes; i++) {
      up.earned[i] = (up.earned[i] as number) + (earned[i] as number);
      up.possible[i] = (up.possible[i] as number) + (possible[i] as number);
    }
  return up;
}

/** (foundation + own) earned / possible. With nothing possible of its own a pillar has no score. */
function pillarOf(foundation: Pool, own: Pool, communes: number): Pool {
  const pillar = poolUp([foundation, own], communes);
  for (let i = 0; i < communes; i++) {
    if (own.possible[i] !== 0) continue;
    pillar.earned[i] = 0;
    pillar.possible[i] = 0;
  }
  return pillar;
}
