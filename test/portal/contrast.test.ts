import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ColourScheme, contrastOf, tokensOf } from '../support/portal/contrast.js';

const css = readFileSync('src/portal/tokens.css', 'utf8');

/** Text needs 4.5:1 (WCAG 1.4.3), with high contrast 7:1 (1.4.6). */
const TEXT = [
  ...['ink', 'muted', 'link', 'accent', 'rise', 'fall'].map((text) => [text, 'paper'] as const),
  ...['ink', 'muted', 'link'].map((text) => [text, 'shade'] as const),
  ['on-band', 'band'],
  ['band', 'on-band'],
  ['on-notice', 'notice'],
  ['on-focus', 'focus'],
  ['on-action', 'action'],
  ['action', 'paper'],
  ['paper', 'accent'],
  ...[1, 2, 3, 4].map((series) => [`series-${series}`, 'paper'] as const),
] as const;

/** Parts of a picture and edges of what can be operated need 3:1 (WCAG 1.4.11). */
const GRAPHICS = [
  ['graph', 'paper'],
  ['accent', 'paper'],
  ['edge', 'band'],
] as const;

const SCHEMES: readonly (readonly [name: string, schemes: readonly ColourScheme[], least: number])[] = [
  ['usual', ['usual'], 4.5],
  ['dark', ['usual', 'dark'], 4.5],
  ['more, by the device', ['usual', 'more'], 7],
  ['dark and more, by the device', ['usual', 'dark', 'more'], 7],
  ['strong, by the reader', ['usual', 'strong'], 7],
];

describe.each(SCHEMES)('with contrast and colours that are %s', (_name, schemes, least) => {
  const tokens = tokensOf(css, schemes);

  test.each(TEXT)('%s is read on %s', (text, ground) => {
    expect(contrastOf(tokens, text, ground)).toBeGreaterThanOrEqual(least);
  });

  test.each(GRAPHICS)('%s is seen on %s', (part, ground) => {
    expect(contrastOf(tokens, part, ground)).toBeGreaterThanOrEqual(3);
  });

  test('where the focus is can be seen on the page and on the band: its ground or its outline stands out', () => {
    for (const ground of ['paper', 'band', 'shade']) {
      const seen = ['focus', 'on-focus'].map((part) => contrastOf(tokens, part, ground));
      expect(Math.max(...seen), ground).toBeGreaterThanOrEqual(3);
    }
  });
});

test('the arithmetic is that of WCAG: black on white is 21:1, #767676 on white is the palest grey text', () => {
  const tokens = new Map([
    ['black', '#000000'],
    ['white', '#ffffff'],
    ['grey', '#767676'],
    ['paler', '#777777'],
  ]);
  expect(contrastOf(tokens, 'black', 'white')).toBeCloseTo(21, 10);
  expect(contrastOf(tokens, 'white', 'black')).toBeCloseTo(21, 10);
  expect(contrastOf(tokens, 'grey', 'white')).toBeGreaterThan(4.5);
  expect(contrastOf(tokens, 'paler', 'white')).toBeLessThan(4.5);
});
