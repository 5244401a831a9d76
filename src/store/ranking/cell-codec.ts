import { type FigureNumbers, isNotApplicableAt, valueAt } from '../../domain/figure/numbers.js';
import type { FigureOrigin } from '../../domain/figure/origin.js';
import type { CellColumn } from '../../domain/ranking/page.js';
import { pointsEarned } from '../../domain/scoring/scoring.js';
import { MISSING, NOT_APPLICABLE, PRESENT } from '../../domain/scoring/table.js';
import { packOrigin } from '../report/origin-codec.js';
import type { NumberReader, NumberWriter } from './number-codec.js';

/** Bit marks: which parts of a column follow from its figures and are not written. */
const STATES = 1;
const SHARES = 2;
const EARNED = 4;
const POSSIBLE = 8;
/** No figure came from anywhere but an official. */
const TYPED = 16;
/** All figures are of one kind. */
const KINDS = 32;

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
 * One indicator in the rows of a page: figures, then what does not follow from them. Where all are of one kind, that is
 * said once. The state follows from the figure, the share is the value over one number and at most 1, points possible are
 * the same wherever the indicator applies, and points earned are share × possible. Whichever column differs in a single bit
 * is written in full.
 */
export function writeCells(writer: NumberWriter, column: CellColumn, origins: OriginList): void {
  const common: Common = {
    kind: column.kinds.find((kind) => kind !== 0) ?? 0,
    divisor: divisorOf(column),
    points: column.possible.find((possible) => possible !== 0) ?? 0,
  };
  const follows = followingIn(column, common);
  writer.add(Float64Array.of(follows));
  for (const number of [common.kind, common.divisor, common.points]) writer.add(Float64Array.of(number));
  for (const numbers of [column.first, column.second, column.carried, column.ranks]) writer.add(numbers);
  if (!(follows & KINDS)) writer.add(column.kinds);
  if (!(follows & STATES)) writer.add(column.states);
  if (!(follows & SHARES)) writer.add(column.shares);
  if (!(follows & POSSIBLE)) writer.add(column.possible);
  if (!(follows & EARNED)) writer.add(column.earned);
  if (!(follows & TYPED)) writer.add(Uint32Array.from(column.kinds, (_kind, i) => origins.numberOf(column.origins[i])));
}

export function readCells(reader: NumberReader, rows: number, origins: readonly FigureOrigin[]): CellColumn {
  const follows = nextNumber(reader);
  const common: Common = { kind: nextNumber(reader), divisor: nextNumber(reader), points: nextNumber(reader) };
  const [first, second] = [reader.next(rows), reader.next(rows)];
  const carried = Uint8Array.from(reader.next(rows));
  const ranks = Uint32Array.from(reader.next(rows));
  const kinds = follows & KINDS ? new Uint8Array(rows) : Uint8Array.from(reader.next(rows));
  const states = follows & STATES ? new Uint8Array(rows) : Uint8Array.from(reader.next(rows));
  const shares = follows & SHARES ? new Float64Array(rows) : reader.next(rows);
  const possible = follows & POSSIBLE ? new Float64Array(rows) : reader.next(rows);
  const earned = follows & EARNED ? new Float64Array(rows) : reader.next(rows);
  const figures = { kinds, first, second };
  for (let i = 0; i < rows; i++) {
    if (follows & KINDS) kinds[i] = kindFrom(first[i] as number, common);
    if (follows & STATES) states[i] = stateFrom(figures, i);
    if (follows & SHARES) shares[i] = shareFrom(figures, i, common);
    if (follows & POSSIBLE) possible[i] = possibleFrom(states[i] as number, common);
    if (follows & EARNED) earned[i] = pointsEarned(shares[i] as number, possible[i] as number);
  }
  const numbers = follows & TYPED ? [] : [...reader.next(rows)];
  const from = numbers.map((number) => (number === 0 ? undefined : origins[number - 1]));
  return { ...figures, carried, ranks, states, shares, possible, earned, origins: from };
}

const nextNumber = (reader: NumberReader): number => reader.next(1)[0] as number;

/** Values that all rows of a column share; the rest follows from them. */
type Common = { readonly kind: number; readonly divisor: number; readonly points: number };

function followingIn(column: CellColumn, common: Common): number {
  const { kinds, first, states, shares, possible, earned } = column;
  let follows = KINDS | STATES | SHARES | POSSIBLE | EARNED;
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] !== kindFrom(first[i] as number, common)) follows &= ~KINDS;
    if (states[i] !== stateFrom(column, i)) follows &= ~STATES;
    if (!Object.is(shares[i], shareFrom(column, i, common))) follows &= ~SHARES;
    if (!Object.is(possible[i], possibleFrom(states[i] as number, common))) follows &= ~POSSIBLE;
    if (!Object.is(earned[i], pointsEarned(shares[i] as number, possible[i] as number))) follows &= ~EARNED;
  }
  return column.origins.every((origin) => origin === undefined) ? follows | TYPED : follows;
}

const kindFrom = (first: number, { kind }: Common): number => (Number.isNaN(first) ? 0 : kind);

const stateFrom = (figures: FigureNumbers, i: number): number =>
  figures.kinds[i] === 0 ? MISSING : isNotApplicableAt(figures, i) ? NOT_APPLICABLE : PRESENT;

/** NaN where nothing follows: without a figure, and where no divisor is known. */
function shareFrom(figures: FigureNumbers, i: number, { divisor }: Pick<Common, 'divisor'>): number {
  const share = valueAt(figures, i) / divisor;
  return share > 1 ? 1 : share;
}

const possibleFrom = (state: number, { points }: Common): number => (state === NOT_APPLICABLE ? 0 : points);

const ROWS_TRIED = 20;

/** The target behind the shares, to twelve digits; NaN where none is known. */
function divisorOf(column: CellColumn): number {
  const rows = Math.min(column.shares.length, ROWS_TRIED);
  for (let i = 0; i < rows; i++) {
    const share = column.shares[i] as number;
    if (!(share > 0 && share < 1)) continue;
    const value = valueAt(column, i);
    const divisor = Number((value / share).toPrecision(12));
    if (Object.is(value / divisor, share)) return divisor;
  }
  // Where every share is 0 or 1, the figures themselves may be the shares.
  return Object.is(column.shares[0], shareFrom(column, 0, { divisor: 1 })) ? 1 : Number.NaN;
}
