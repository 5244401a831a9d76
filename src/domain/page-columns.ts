/** An array of its own costs more to make than a page's numbers to copy. */
const BLOCK_BYTES = 1 << 16;
const ALIGNMENT = 8;

/**
 * Columns of a page: what stands at some positions of longer ones, one beside the other in memory that the next page takes
 * over.
 */
export class PageColumns {
  private readonly blocks: ArrayBuffer[] = [];
  private block = new ArrayBuffer(0);
  private used = 0;
  private end = 0;
  private at: Uint32Array = new Uint32Array();

  /** Begins a page; the columns of the one before are no longer good. @param at positions, one for each row */
  turn(at: Uint32Array): this {
    this.at = at;
    this.block = this.blocks[0] ?? this.block;
    this.used = Math.min(this.blocks.length, 1);
    this.end = 0;
    return this;
  }

  doubles(from: Float64Array): Float64Array {
    const { at } = this;
    const start = this.room(Float64Array.BYTES_PER_ELEMENT);
    const out = new Float64Array(this.block, start, at.length);
    for (let i = 0; i < at.length; i++) out[i] = from[at[i] as number] as number;
    return out;
  }

  /** Zeros, to be filled. */
  noDoubles(): Float64Array {
    const start = this.room(Float64Array.BYTES_PER_ELEMENT);
    return new Float64Array(this.block, start, this.at.length).fill(0);
  }

  counts(from: Uint32Array): Uint32Array {
    const { at } = this;
    const start = this.room(Uint32Array.BYTES_PER_ELEMENT);
    const out = new Uint32Array(this.block, start, at.length);
    for (let i = 0; i < at.length; i++) out[i] = from[at[i] as number] as number;
    return out;
  }

  bytes(from: Uint8Array): Uint8Array {
    const { at } = this;
    const start = this.room(Uint8Array.BYTES_PER_ELEMENT);
    const out = new Uint8Array(this.block, start, at.length);
    for (let i = 0; i < at.length; i++) out[i] = from[at[i] as number] as number;
    return out;
  }

  /** Where the next column begins. */
  private room(width: number): number {
    const size = Math.ceil((width * this.at.length) / ALIGNMENT) * ALIGNMENT;
    if (this.end + size > this.block.byteLength) {
      const next = this.blocks[this.used];
      this.block = next && next.byteLength >= size ? next : new ArrayBuffer(Math.max(size, BLOCK_BYTES));
      this.blocks[this.used++] = this.block;
      this.end = 0;
    }
    const start = this.end;
    this.end += size;
    return start;
  }
}
