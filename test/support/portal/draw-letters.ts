import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { LETTER_CELL } from '../../../src/lambda/pages/share-picture.js';
import { closeChromium, newVisitor } from '../sign-in/chromium.js';

/**
 * Draws the letters of `share-picture.ts`, because the service runs without fonts:
 * `npx tsx test/support/portal/draw-letters.ts`. The typeface is DejaVu Sans Condensed Bold, whose licence allows this use.
 */
const FONT = '700 56px "DejaVu Sans Condensed"';
const FILE = 'src/lambda/pages/generated/letters.ts';

const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')));
const small = [...vowels, ...'bcdđfghjklmnpqrstvwxz'];
const LETTERS = [...small, ...small.map((letter) => letter.toUpperCase()), ..."0123456789 –-.,:()/&’'"];

const page = await newVisitor();
const drawn = await page.evaluate(
  ([letters, font, { height, baseline, aside }]) => {
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('nothing can be drawn');
    return letters.map((letter) => {
      context.font = font;
      const advance = Math.ceil(context.measureText(letter).width);
      const width = advance + 2 * aside;
      canvas.width = width;
      canvas.height = height;
      context.font = font;
      context.fillText(letter, aside, baseline);
      const { data } = context.getImageData(0, 0, width, height);
      return { width, alphas: Array.from({ length: width * height }, (_, i) => data[4 * i + 3] ?? 0) };
    });
  },
  [LETTERS, FONT, LETTER_CELL] as const,
);
await page.close();
await closeChromium();

// Sixteen steps between paper and ink; the first in a byte stands left.
const steps = drawn.flatMap(({ alphas }) => alphas.map((alpha) => Math.round(alpha / 17)));
const packed = Buffer.from(steps.flatMap((step, i) => (i % 2 === 0 ? [(step << 4) | (steps[i + 1] ?? 0)] : [])));
const text = `// Drawn by test/support/portal/draw-letters.ts; do not edit.
export const LETTERS = ${JSON.stringify(LETTERS.join(''))};
export const WIDTHS = [${drawn.map(({ width }) => width)}];
export const PIXELS = '${brotliCompressSync(packed).toString('base64')}';
`;
writeFileSync(FILE, text);
process.stdout.write(`${FILE}: ${LETTERS.length} letters, ${text.length} bytes\n`);
