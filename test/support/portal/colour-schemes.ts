import type { Page } from 'playwright-core';
import { accessibilityFaults } from './portal-service.js';

/** The preferences of a device that a browser passes on. */
export const SCHEMES = {
  usual: { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  dark: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  'more contrast': { colorScheme: 'light', contrast: 'more', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', contrast: 'more', forcedColors: 'active' },
} as const;

const LEAST = 4.5;

export type Seen = { readonly texts: number; readonly faults: readonly string[] };

/** Checks the contrast in each scheme: of texts by axe, and of texts in pictures, which axe cannot decide, by arithmetic here. */
export async function seenInSchemes(page: Page): Promise<Seen> {
  let texts = 0;
  const faults: string[] = [];
  for (const [name, scheme] of Object.entries(SCHEMES)) {
    await page.emulateMedia({ ...scheme, reducedMotion: 'reduce' });
    const seen = await textsInPictures(page);
    texts += seen.texts;
    const found = [
      ...seen.faults,
      ...(await accessibilityFaults(page, ['color-contrast'])),
      ...(await movingParts(page)),
    ];
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: null, contrast: null, forcedColors: null, reducedMotion: null });
  return { texts, faults };
}

/** The parts that move by themselves although the reader asked for less motion. */
const movingParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => document.getAnimations().map((animation) => `${animation.id || 'something'} moves`));

/**
 * Each text in a picture against what lies behind it: its own outline where it has one, else the last shape before it that
 * contains its middle, else the ground of the page.
 */
export async function textsInPictures(page: Page): Promise<Seen> {
  // `npm run prove` names functions by a helper that a page does not have.
  await page.evaluate('globalThis.__name ??= (named) => named');
  return await page.evaluate((least) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    type Colour = readonly [red: number, green: number, blue: number, opacity: number];
    const colourOf = (css: string): Colour => {
      if (!canvas || css === 'none') return [0, 0, 0, 0];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = css;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, opacity = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, opacity];
    };
    const luminance = ([red, green, blue]: Colour): number => {
      const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
        const channel = value / 255;
        return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ratio = (first: Colour, second: Colour): number => {
      const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
      return (lighter + 0.05) / (darker + 0.05);
    };
    const ground = (element: Element | null): Colour => {
      for (let outer = element; outer; outer = outer.parentElement) {
        const colour = colourOf(getComputedStyle(outer).backgroundColor);
        if (colour[3] === 255) return colour;
      }
      return colourOf('Canvas');
    };
    const behind = (text: SVGTextElement, picture: SVGSVGElement): Colour => {
      const style = getComputedStyle(text);
      const outline = colourOf(style.stroke);
      if (style.paintOrder.startsWith('stroke') && Number.parseFloat(style.strokeWidth) >= 3 && outline[3] === 255)
        return outline;
      const { x, y, width, height } = text.getBoundingClientRect();
      const middle = new DOMPoint(x + width / 2, y + height / 2);
      const before = [...picture.querySelectorAll<SVGGeometryElement>('path, rect, circle')]
        .filter((shape) => shape.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING)
        .filter((shape) => {
          const matrix = shape.getScreenCTM();
          return matrix !== null && shape.isPointInFill(middle.matrixTransform(matrix.inverse()));
        })
        .map((shape) => colourOf(getComputedStyle(shape).fill))
        .filter(([, , , opacity]) => opacity === 255);
      return before.at(-1) ?? ground(picture);
    };
    const faults: string[] = [];
    let texts = 0;
    for (const picture of document.querySelectorAll<SVGSVGElement>('svg'))
      for (const text of picture.querySelectorAll('text')) {
        if (text.getBoundingClientRect().width === 0) continue;
        texts += 1;
        const contrast = ratio(colourOf(getComputedStyle(text).fill), behind(text, picture));
        if (contrast < least) faults.push(`“${text.textContent}” in a picture has ${contrast.toFixed(1)}:1`);
      }
    return { texts, faults };
  }, LEAST);
}
