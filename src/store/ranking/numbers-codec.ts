import { MISSING, NOT_APPLICABLE, PRESENT } from '../../domain/composite/column.js';
import { type FigureNumbers, isNotApplicableAt, valueAt } from '../../domain/figure/numbers.js';
import type { FigureOrigin } from '../../domain/figure/origin.js';
import type { CellColumn, RankingPage, StandingColumn } from '../../domain/ranking/page.js';
import { pointsEarned } from '../../domain/scoring/scoring.js';
import { madeOnce } from '../../domain/text/grouped-by.js';
import { packOrigin, unpackOrigin } from '../report/origin-codec.js';

/** The bytes are not in a format that the service writes. */
export class PackedNumberError extends Error {
  override name = 'PackedNumberError';
}

/** The order of the columns, the same in all pages of a ranking. */
export type ColumnOrder = {
  readonly groups: readonly string[];
  readonly pillars: readonly string[];
  readonly indicators: readonly string[];
};

/** The numbers of a page, column after column, and each origin of figures that were not typed, once. */
export type PackedNumbers = { readonly columns: Uint8Array; readonly origins?: string[] };

export function packNumbers(page: RankingPage, { groups, pillars }: ColumnOrder): PackedNumbers {
  const standings = [...groups.map((code) => page.groups.get(code)), ...pillars.map((code) => page.pillars.get(code))];
  // Origins are numbered from 1 in the order of first use; 0 means typed.
  const origins = new Map<string, number>();
  const columns = [
    ...[page.index, page.earned, page.possible, page.coverage].map(packColumn),
    ...(standings as StandingColumn[]).flatMap(({ earned, possible, scores, ranks }) =>
      [earned, possible, scores, ranks].map(packColumn),
    ),
    ...page.cells.flatMap((column) => packCells(column, origins)),
  ];
  return { columns: Buffer.concat(columns), ...(origins.size > 0 && { origins: [...origins.keys()] }) };
}

export function unpackNumbers(
  { columns, origins = [] }: PackedNumbers,
  rows: number,
  { groups, pillars, indicators }: ColumnOrder,
): Omit<RankingPage, 'facts'> {
  const reader = new ColumnReader(columns);
  const from = origins.map(unpackOrigin);
  const next = () => reader.next(rows);
  const standings = (codes: readonly string[]) => new Map(codes.map((code) => [code, unpackStanding(next)] as const));
  const numbers = {
    index: next(),
    earned: next(),
    possible: next(),
    coverage: next(),
    groups: standings(groups),
    pillars: standings(pillars),
    cells: indicators.map(() => unpackCells(reader, rows, from)),
  };
  reader.end();
  return numbers;
}

const unpackStanding = (next: () => Float64Array): StandingColumn => ({
  earned: next(),
  possible: next(),
  scores: next(),
  ranks: Uint32Array.from(next()),
});

/** Bit marks of a column of cells: parts that follow from its figures and are not stored. */
const STATES = 1;
const SHARES = 2;
const EARNED = 4;
const POSSIBLE = 8;
/** Every figure was typed by officials. */
const TYPED = 16;
const KINDS = 32;

/**
 * Packs the figures, then every part that does not follow from them. A kind, state, share or points column that differs
 * from the rules in a single bit is stored in full. So a later release with other rules still reads what was published.
 */
function packCells(column: CellColumn, origins: Map<string, number>): Uint8Array[] {
  const { kinds, first, second, carried, ranks, states, shares, possible, earned } = column;
  const kind = kinds.find((number) => number !== 0) ?? 0;
  const divisor = divisorOf(column);
  const points = possible.find((number) => number !== 0) ?? 0;
  const from = new Uint32Array(kinds.length);
  for (const [i, origin] of column.origins.entries()) if (origin) from[i] = originNumber(origin, origins);
  const parts: [mark: number, numbers: Numbers, following: Numbers][] = [
    [KINDS, kinds, kindsFrom(first, kind)],
    [STATES, states, statesFrom(column)],
    [SHARES, shares, sharesFrom(column, divisor)],
    [POSSIBLE, possible, possibleFrom(states, points)],
    [EARNED, earned, earnedFrom(shares, possible)],
    [TYPED, from, new Uint32Array(from.length)],
  ];
  const written = parts.filter(([, numbers, following]) => !isSame(numbers, following));
  const marks = parts.reduce((sum, part) => sum + (written.includes(part) ? 0 : part[0]), 0);
  return [
    ...[marks, kind, divisor, points].map((number) => packColumn(Float64Array.of(number))),
    ...[first, second, carried, ranks].map(packColumn),
    ...written.map(([, numbers]) => packColumn(numbers)),
  ];
}

function unpackCells(reader: ColumnReader, rows: number, origins: readonly FigureOrigin[]): CellColumn {
  const [marks, kind, divisor, points] = [only(reader), only(reader), only(reader), only(reader)];
  const [first, second] = [reader.next(rows), reader.next(rows)];
  const carried = Uint8Array.from(reader.next(rows));
  const ranks = Uint32Array.from(reader.next(rows));
  const unlessFollows = <T>(mark: number, following: () => T) => (marks & mark ? following() : reader.next(rows));
  const kinds = Uint8Array.from(unlessFollows(KINDS, () => kindsFrom(first, kind)));
  const figures = { kinds, first, second };
  const states = Uint8Array.from(unlessFollows(STATES, () => statesFrom(figures)));
  const shares = unlessFollows(SHARES, () => sharesFrom(figures, divisor));
  const possible = unlessFollows(POSSIBLE, () => possibleFrom(states, points));
  const earned = unlessFollows(EARNED, () => earnedFrom(shares, possible));
  const from = [...unlessFollows(TYPED, () => [])].map((number) => origins[number - 1]);
  return { ...figures, carried, ranks, states, shares, possible, earned, origins: from };
}

const only = (reader: ColumnReader): number => reader.next(1)[0] as number;

const originNumber = (origin: FigureOrigin, origins: Map<string, number>): number =>
  madeOnce(origins, packOrigin(origin), () => origins.size + 1);

/** A plain loop, because `Uint8Array.from` with a function takes eight times as long. */
function kindsFrom(first: Float64Array, kind: number): Uint8Array {
  const kinds = new Uint8Array(first.length).fill(kind);
  for (let i = 0; i < kinds.length; i++) if (Number.isNaN(first[i])) kinds[i] = 0;
  return kinds;
}

const statesFrom = (figures: FigureNumbers): Uint8Array =>
  figures.kinds.map((kind, i) => (kind === 0 ? MISSING : isNotApplicableAt(figures, i) ? NOT_APPLICABLE : PRESENT));

/** NaN for a missing figure, and for an unknown divisor. */
const sharesFrom = (figures: FigureNumbers, divisor: number): Float64Array =>
  figures.first.map((_first, i) => Math.min(valueAt(figures, i) / divisor, 1));

function possibleFrom(states: Uint8Array, points: number): Float64Array {
  const possible = new Float64Array(states.length).fill(points);
  for (let i = 0; i < states.length; i++) if (states[i] === NOT_APPLICABLE) possible[i] = 0;
  return possible;
}

const earnedFrom = (shares: Float64Array, possible: Float64Array): Float64Array =>
  shares.map((share, i) => pointsEarned(share, possible[i] as number));

function isSame(numbers: Numbers, others: Numbers): boolean {
  for (let i = 0; i < numbers.length; i++) if (!Object.is(numbers[i], others[i])) return false;
  return true;
}

const ROWS_TRIED = 20;

/** The target behind the shares, to twelve digits. NaN if it cannot be derived. */
function divisorOf(column: CellColumn): number {
  const rows = Math.min(column.shares.length, ROWS_TRIED);
  for (let i = 0; i < rows; i++) {
    const share = column.shares[i] as number;
    if (!(share > 0 && share < 1)) continue;
    const value = valueAt(column, i);
    const divisor = Number((value / share).toPrecision(12));
    if (Object.is(value / divisor, share)) return divisor;
  }
  // If every share is 0 or 1, the figures themselves may be the shares.
  return Object.is(column.shares[0], sharesFrom(column, 1)[0]) ? 1 : Number.NaN;
}

type Numbers = Float64Array | Uint32Array | Uint8Array;

/** The first byte of a column tells its form: all numbers equal, whole numbers of 1, 2 or 4 bytes, or doubles. */
const SAME = 0;
const WHOLE = [undefined, Uint8Array, Uint16Array, Uint32Array] as const;
const DOUBLES = 4;
/** Added to the form if the whole numbers are ten-thousandths. */
const SCALED = 8;
const SCALE = 10_000;
/** The largest number of each width means "none". */
const NONE = [0, 0xff, 0xffff, 0xffffffff] as const;

/** Packs the numbers in the narrowest form that restores every number bit for bit. */
function packColumn(numbers: Numbers): Uint8Array {
  const form = formOf(numbers);
  if (form === SAME) return bytesOf(form, Float64Array.of(numbers[0] ?? 0));
  const Whole = WHOLE[form & ~SCALED];
  if (!Whole) return bytesOf(form, new Float64Array(numbers));
  const none = NONE[form & ~SCALED] as number;
  const scale = form & SCALED ? SCALE : 1;
  const whole = new Whole(numbers.length);
  for (let i = 0; i < whole.length; i++) {
    const n = numbers[i] as number;
    whole[i] = Number.isNaN(n) ? none : Math.round(n * scale);
  }
  return bytesOf(form, whole);
}

const bytesOf = (form: number, { buffer }: Numbers | Uint16Array): Uint8Array =>
  Buffer.concat([Uint8Array.of(form), new Uint8Array(buffer)]);

function formOf(numbers: Numbers): number {
  const first = numbers[0] ?? 0;
  let [isAlike, isWhole, isScaled, most] = [true, true, true, 0];
  for (let i = 0; i < numbers.length; i++) {
    const n = numbers[i] as number;
    if (!Object.is(n, first)) isAlike = false;
    if (Number.isNaN(n)) continue;
    if (n < 0 || Object.is(n, -0)) isWhole = isScaled = false;
    if (n > most) most = n;
    if (isWhole && Math.floor(n) !== n) isWhole = false;
    if (!isWhole && isScaled && Math.round(n * SCALE) / SCALE !== n) isScaled = false;
  }
  if (isAlike) return SAME;
  if (isWhole && most < NONE[3]) return bytesFor(most);
  if (isScaled && Math.round(most * SCALE) < NONE[3]) return SCALED + bytesFor(Math.round(most * SCALE));
  return DOUBLES;
}

const bytesFor = (most: number): number => (most < NONE[1] ? 1 : most < NONE[2] ? 2 : 3);

class ColumnReader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  next(size: number): Float64Array {
    const form = this.take(1)[0] as number;
    if (form === SAME) return new Float64Array(size).fill(new Float64Array(this.take(8).buffer)[0] as number);
    if (form === DOUBLES) return new Float64Array(this.take(8 * size).buffer);
    const Whole = WHOLE[form & ~SCALED];
    if (!Whole) throw new PackedNumberError(`${form} is no form of numbers`);
    const none = NONE[form & ~SCALED];
    const scale = form & SCALED ? SCALE : 1;
    const whole = new Whole(this.take(Whole.BYTES_PER_ELEMENT * size).buffer);
    return Float64Array.from(whole, (n) => (n === none ? Number.NaN : n / scale));
  }

  /** @throws PackedNumberError if bytes are left over */
  end(): void {
    if (this.at < this.bytes.length) throw new PackedNumberError('bytes are left over');
  }

  private take(size: number): Uint8Array<ArrayBuffer> {
    if (this.at + size > this.bytes.length) throw new PackedNumberError('there are fewer numbers than rows');
    this.at += size;
    return new Uint8Array(this.bytes.subarray(this.at - size, this.at));
  }
}
