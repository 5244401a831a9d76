/** Bytes that no release of the service writes. */
export class PackedNumberError extends Error {
  override name = 'PackedNumberError';
}

/** How a column is written: all its numbers alike, whole numbers of 1, 2 or 4 bytes, or doubles as they are. */
const SAME = 0;
const WIDTHS = [0, 1, 2, 4] as const;
const DOUBLES = 4;
/** Added where whole numbers are ten-thousandths. */
const SCALED = 8;
const SCALE = 10_000;
const LARGEST = [0, 0xff, 0xffff, 0xffffffff] as const;

export type Numbers = Float64Array | Uint32Array | Uint8Array;

/** Columns of numbers one after the other, each in the narrowest form that gives every number back bit for bit. */
export class NumberWriter {
  private bytes = Buffer.allocUnsafe(1 << 16);
  private at = 0;

  add(numbers: Numbers): void {
    this.room(9 + 8 * numbers.length);
    const form = formOf(numbers);
    this.bytes[this.at++] = form;
    if (form === SAME) this.at = this.bytes.writeDoubleLE(numbers[0] ?? 0, this.at);
    else if (form === DOUBLES) this.addDoubles(numbers);
    else this.addWhole(numbers, form);
  }

  /** A copy of what was written. */
  take(): Uint8Array {
    const taken = Uint8Array.from(this.bytes.subarray(0, this.at));
    this.at = 0;
    return taken;
  }

  private addDoubles(numbers: Numbers): void {
    const { bytes } = this;
    for (let i = 0; i < numbers.length; i++) this.at = bytes.writeDoubleLE(numbers[i] as number, this.at);
  }

  private addWhole(numbers: Numbers, form: number): void {
    const width = WIDTHS[(form & ~SCALED) as 1 | 2 | 3];
    const scale = form & SCALED ? SCALE : 1;
    const none = LARGEST[(form & ~SCALED) as 1 | 2 | 3];
    const { bytes } = this;
    let { at } = this;
    for (let i = 0; i < numbers.length; i++) {
      const n = numbers[i] as number;
      let whole = Number.isNaN(n) ? none : scale === 1 ? n : Math.round(n * scale);
      for (let byte = 0; byte < width; byte++) {
        bytes[at++] = whole & 0xff;
        whole >>>= 8;
      }
    }
    this.at = at;
  }

  private room(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.at + more));
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
  }
}

export class NumberReader {
  private at = 0;
  private readonly bytes: Buffer;

  constructor(bytes: Uint8Array) {
    this.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  next(size: number): Float64Array {
    const form = this.bytes[this.at++] ?? -1;
    const numbers = new Float64Array(size);
    if (form === SAME) return numbers.fill(this.double());
    if (form === DOUBLES) {
      for (let i = 0; i < size; i++) numbers[i] = this.double();
      return numbers;
    }
    const width = WIDTHS[form & ~SCALED];
    if (!width) throw new PackedNumberError(`${form} is no form of numbers`);
    this.left(size * width);
    const none = LARGEST[(form & ~SCALED) as 1 | 2 | 3];
    for (let i = 0; i < size; i++, this.at += width) {
      const whole = this.bytes.readUIntLE(this.at, width);
      numbers[i] = whole === none ? Number.NaN : form & SCALED ? whole / SCALE : whole;
    }
    return numbers;
  }

  /** Throws where bytes are left. */
  end(): void {
    if (this.at !== this.bytes.length)
      throw new PackedNumberError(`${this.bytes.length - this.at} bytes are left over`);
  }

  private double(): number {
    this.left(8);
    this.at += 8;
    return this.bytes.readDoubleLE(this.at - 8);
  }

  private left(size: number): void {
    if (this.at + size > this.bytes.length) throw new PackedNumberError('there are fewer numbers than rows');
  }
}

function formOf(numbers: Numbers): number {
  const first = numbers[0] ?? 0;
  let same = true;
  let whole = true;
  let scaled = true;
  let most = 0;
  for (let i = 0; i < numbers.length; i++) {
    const n = numbers[i] as number;
    if (same && !Object.is(n, first)) same = false;
    if (Number.isNaN(n)) continue;
    if (n < 0 || Object.is(n, -0)) whole = scaled = false;
    if (n > most) most = n;
    if (whole && Math.floor(n) !== n) whole = false;
    if (!whole && scaled && Math.round(n * SCALE) / SCALE !== n) scaled = false;
  }
  if (same) return SAME;
  if (whole && most < LARGEST[3]) return widthFor(most);
  if (scaled && Math.round(most * SCALE) < LARGEST[3]) return SCALED + widthFor(Math.round(most * SCALE));
  return DOUBLES;
}

/** The largest number of a width stands for none. */
const widthFor = (most: number): number => (most < LARGEST[1] ? 1 : most < LARGEST[2] ? 2 : 3);
