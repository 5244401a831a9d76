import { brotliDecompressSync, crc32, deflateSync } from 'node:zlib';
import { SHARE_PICTURE } from '../../portal/contract.js';

/** The box of each letter, in pixels. Some letters extend beyond their width by up to `aside`. */
export const LETTER_CELL = { height: 78, baseline: 60, aside: 3 } as const;

const { width: WIDTH, height: HEIGHT } = SHARE_PICTURE;
const MARGIN = 90;
const MOST_WIDTH = WIDTH - 2 * MARGIN;
/** The background colour. The other colours lie between it and white. */
const RED = [0x8c, 0x12, 0x18] as const;
const STEPS = 15;

type Letter = { readonly width: number; readonly steps: Uint8Array };
type Letters = ReadonlyMap<string, Letter>;

/** Reads the letters for a picture, so that no start of the function waits for them. */
async function readLetters(): Promise<Letters> {
  const { LETTERS, WIDTHS, PIXELS } = await import('./generated/letters.js');
  const packed = brotliDecompressSync(Buffer.from(PIXELS, 'base64'));
  const steps = Uint8Array.from({ length: 2 * packed.length }, (_, i) => {
    const byte = packed[i >> 1] ?? 0;
    return i % 2 === 0 ? byte >> 4 : byte & 15;
  });
  let start = 0;
  return new Map(
    [...LETTERS].map((letter, i) => {
      const width = WIDTHS[i] ?? 0;
      const from = start;
      start += width * LETTER_CELL.height;
      return [letter, { width, steps: steps.subarray(from, start) }];
    }),
  );
}

/** The letters of a text. A letter that is not drawn becomes its base letter without marks, or a space. */
const inLetters = (text: string, letters: Letters): readonly Letter[] =>
  [...text.normalize('NFC')].flatMap((letter) => {
    const known = letters.get(letter) ?? letters.get(letter.normalize('NFD').charAt(0)) ?? letters.get(' ');
    return known ?? [];
  });

const widthOf = (line: readonly Letter[]): number =>
  line.reduce((sum, { width }) => sum + width - 2 * LETTER_CELL.aside, 0);

/** Breaks a text into as few lines as possible. */
function linesOf(text: string, scale: number, letters: Letters): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = [lines.at(-1), word].filter((part) => part !== undefined).join(' ');
    const fits = widthOf(inLetters(longer, letters)) / scale <= MOST_WIDTH;
    if (fits && lines.length > 0) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

type Lines = readonly (string | null | undefined)[];

/** A picture in white on red: the sign of the service, lines in large letters, and lines in small letters below them. */
export async function sharePicture(large: Lines, small: Lines): Promise<Buffer> {
  const letters = await readLetters();
  const pixels = new Uint8Array(WIDTH * HEIGHT);
  const fill = (left: number, top: number, width: number, height: number) => {
    for (let y = top; y < top + height; y++) pixels.fill(STEPS, y * WIDTH + left, y * WIDTH + left + width);
  };
  // The sign of the service: three rising bars.
  for (const i of [0, 1, 2]) fill(MARGIN + 30 * i, 138 - 24 * (i + 1), 18, 24 * (i + 1));
  let top = 170;
  for (const [texts, scale] of [
    [large, 1],
    [small, 2],
  ] as const) {
    for (const line of texts.flatMap((text) => (text ? linesOf(text, scale, letters) : []))) {
      writeLine(pixels, inLetters(line, letters), top, scale);
      top += (LETTER_CELL.height + 12) / scale;
    }
    top += 36;
  }
  return pngOf(pixels);
}

/** Draws one line. At half the size, the mean of four pixels becomes one pixel. */
function writeLine(pixels: Uint8Array, line: readonly Letter[], top: number, scale: 1 | 2): void {
  const { height, aside } = LETTER_CELL;
  let pen = MARGIN * scale - aside;
  for (const { width, steps } of line) {
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const column = Math.floor((pen + x) / scale);
        const row = top + Math.floor(y / scale);
        if (column >= WIDTH - aside || row >= HEIGHT) continue;
        const at = row * WIDTH + column;
        pixels[at] = Math.min(STEPS * scale ** 2, (pixels[at] ?? 0) + (steps[y * width + x] ?? 0));
      }
    pen += width - 2 * aside;
  }
  if (scale === 1) return;
  for (let row = top; row < Math.min(HEIGHT, top + height / scale); row++)
    for (let at = row * WIDTH; at < (row + 1) * WIDTH; at++) pixels[at] = Math.round((pixels[at] ?? 0) / scale ** 2);
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The pixels as a PNG of sixteen colours, half a byte a pixel (W3C PNG, third edition). */
function pngOf(pixels: Uint8Array): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([4, 3], 8);
  const colours = Array.from({ length: STEPS + 1 }, (_, step) =>
    RED.map((part) => Math.round(part + ((255 - part) * step) / STEPS)),
  );
  const rows = Buffer.alloc(HEIGHT * (1 + WIDTH / 2));
  for (let y = 0; y < HEIGHT; y++)
    for (let x = 0; x < WIDTH; x += 2) {
      const at = y * WIDTH + x;
      rows[y * (1 + WIDTH / 2) + 1 + x / 2] = ((pixels[at] ?? 0) << 4) | (pixels[at + 1] ?? 0);
    }
  const parts = [chunk('IHDR', head), chunk('PLTE', Buffer.from(colours.flat())), chunk('IDAT', deflateSync(rows))];
  return Buffer.concat([SIGNATURE, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
