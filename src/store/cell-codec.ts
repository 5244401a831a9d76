import { isNotApplicableAt, noNumbers, valuesOf } from '../domain/figure-numbers.js';
import type { FigureOrigin } from '../domain/figure-origin.js';
import type { CellColumn } from '../domain/ranking-page.js';
import { MISSING, NOT_APPLICABLE, PRESENT } from '../domain/scoring-table.js';
import type { NumberReader, NumberWriter } from './number-codec.js';
import { packOrigin } from './origin-codec.js';

/** What of a column follows from its figures, so that it need not be written: a mark each, added up. */
const STATES = 1;
const SHARES = 2;
const EARNED = 4;
const POSSIBLE = 8;
/** No figure came from anywhere but an official. */
const TYPED = 16;

/** The origins of a page's figures, each written once and numbered from 1; 0 = typed. */
export class OriginList {
  private readonly numbers = new Map<string, number>();

  numberOf(origin: FigureOrigin | undefined): number {
    if (!origin) return 0;
    const packed = packOrigin(origin);
    const number = this.numbers.get(packed) ?? this.numbers.size + 1;
    this.numbers.set(packed, number);
    return number;
  }

  /** In the order of their numbers. */
  get packed(): string[] {
    return [...this.numbers.keys()];
  }
}

/**
 * One indicator in the rows of a page: kinds and figures, then what does not follow from them. The state follows from the
 * figure, the share is the value over one number and at most 1, points possible are the same wherever the indicator applies,
 * and points earned are share × possible. Whichever column differs in a single bit is written in full.
 */
export function writeCells(writer: NumberWriter, column: CellColumn, origins: OriginList): void {
  const divisor = divisorOf(column);
  const points = column.possible.find((possible) => possible !== 0) ?? 0;
  const states = statesFrom(column);
  let follows = 0;
  if (column.origins.every((origin) => origin === undefined)) follows |= TYPED;
  if (areSame(column.states, states)) follows |= STATES;
  if (areSame(column.shares, sharesFrom(column, divisor))) follows |= SHARES;
  if (areSame(column.earned, earnedFrom(column.shares, column.possible))) follows |= EARNED;
  if (areSame(column.possible, possibleFrom(column.states, points))) follows |= POSSIBLE;
  writer.add(Float64Array.of(follows));
  writer.add(Float64Array.of(divisor));
  writer.add(Float64Array.of(points));
  for (const numbers of [column.kinds, column.first, column.second, column.carried, column.ranks]) writer.add(numbers);
  if (!(follows & STATES)) writer.add(column.states);
  if (!(follows & SHARES)) writer.add(column.shares);
  if (!(follows & POSSIBLE)) writer.add(column.possible);
  if (!(follows & EARNED)) writer.add(column.earned);
  if (!(follows & TYPED)) writer.add(Uint32Array.from(column.kinds, (_kind, i) => origins.numberOf(column.origins[i])));
}

export function readCells(reader: NumberReader, rows: number, origins: readonly FigureOrigin[]): CellColumn {
  const [follows, divisor, points] = [one(reader), one(reader), one(reader)];
  const kinds = Uint8Array.from(reader.next(rows));
  const figures = { kinds, first: reader.next(rows), second: reader.next(rows) };
  const carried = Uint8Array.from(reader.next(rows));
  const ranks = Uint32Array.from(reader.next(rows));
  const states = follows & STATES ? statesFrom(figures) : Uint8Array.from(reader.next(rows));
  const shares = follows & SHARES ? sharesFrom(figures, divisor) : reader.next(rows);
  const possible = follows & POSSIBLE ? possibleFrom(states, points) : reader.next(rows);
  const earned = follows & EARNED ? earnedFrom(shares, possible) : reader.next(rows);
  const numbers = follows & TYPED ? [] : [...reader.next(rows)];
  const from = numbers.map((number) => (number === 0 ? undefined : origins[number - 1]));
  return { ...figures, carried, ranks, states, shares, possible, earned, origins: from };
}

const one = (reader: NumberReader): number => reader.next(1)[0] as number;

type Figures = Pick<CellColumn, 'kinds' | 'first' | 'second'>;

function statesFrom(figures: Figures): Uint8Array {
  const states = new Uint8Array(figures.kinds.length);
  for (let i = 0; i < states.length; i++)
    states[i] = figures.kinds[i] === 0 ? MISSING : isNotApplicableAt(figures, i) ? NOT_APPLICABLE : PRESENT;
  return states;
}

/** NaN where nothing follows: without a figure, and where no divisor is known. */
function sharesFrom(figures: Figures, divisor: number): Float64Array {
  const shares = valuesOf(figures);
  for (let i = 0; i < shares.length; i++) {
    const share = (shares[i] as number) / divisor;
    shares[i] = share > 1 ? 1 : share;
  }
  return shares;
}

function possibleFrom(states: Uint8Array, points: number): Float64Array {
  const possible = new Float64Array(states.length);
  for (let i = 0; i < possible.length; i++) possible[i] = states[i] === NOT_APPLICABLE ? 0 : points;
  return possible;
}

function earnedFrom(shares: Float64Array, possible: Float64Array): Float64Array {
  const earned = new Float64Array(shares.length);
  for (let i = 0; i < earned.length; i++) {
    const share = shares[i] as number;
    earned[i] = Number.isNaN(share) ? 0 : share * (possible[i] as number);
  }
  return earned;
}

function areSame(a: Float64Array | Uint8Array, b: Float64Array | Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}

const ROWS_TRIED = 20;

/** The target behind the shares, to twelve digits; NaN where none is known. */
function divisorOf(column: CellColumn): number {
  const rows = Math.min(column.shares.length, ROWS_TRIED);
  const tried = noNumbers(rows);
  for (const name of ['kinds', 'first', 'second'] as const) tried[name].set(column[name].subarray(0, rows));
  const values = valuesOf(tried);
  for (let i = 0; i < rows; i++) {
    const share = column.shares[i] as number;
    const divisor = Number(((values[i] as number) / share).toPrecision(12));
    if (share > 0 && share < 1 && Object.is((values[i] as number) / divisor, share)) return divisor;
  }
  // Where every share is full or none, the figures themselves may be the shares.
  return Object.is(column.shares[0], sharesFrom(column, 1)[0]) ? 1 : Number.NaN;
}
