/** An array of its own costs more to make than a page's numbers to copy. */
const BLOCK_BYTES = 1 << 16;
const ALIGNMENT = 8;

/** Columns of a page: what stands at some positions of longer ones, one beside the other in shared memory. */
export class PageColumns {
  private block = new ArrayBuffer(0);
  private end = 0;

  /** @param at positions, one for each row */
  constructor(private readonly at: Uint32Array) {}

  doubles(from: Float64Array): Float64Array {
    const out = this.noDoubles();
    for (let i = 0; i < out.length; i++) out[i] = from[this.at[i] as number] as number;
    return out;
  }

  /** Zeros, to be filled. */
  noDoubles(): Float64Array {
    const start = this.room(Float64Array.BYTES_PER_ELEMENT);
    return new Float64Array(this.block, start, this.at.length);
  }

  counts(from: Uint32Array): Uint32Array {
    const start = this.room(Uint32Array.BYTES_PER_ELEMENT);
    const out = new Uint32Array(this.block, start, this.at.length);
    for (let i = 0; i < out.length; i++) out[i] = from[this.at[i] as number] as number;
    return out;
  }

  bytes(from: Uint8Array): Uint8Array {
    const start = this.room(Uint8Array.BYTES_PER_ELEMENT);
    const out = new Uint8Array(this.block, start, this.at.length);
    for (let i = 0; i < out.length; i++) out[i] = from[this.at[i] as number] as number;
    return out;
  }

  /** Where the next column begins. */
  private room(width: number): number {
    const size = Math.ceil((width * this.at.length) / ALIGNMENT) * ALIGNMENT;
    if (this.end + size > this.block.byteLength) {
      this.block = new ArrayBuffer(Math.max(size, BLOCK_BYTES));
      this.end = 0;
    }
    const start = this.end;
    this.end += size;
    return start;
  }
}
