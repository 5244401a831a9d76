import { expect, it } from 'vitest';
import { figureText } from '../../../src/domain/figure/figure-text.js';
import { indicator } from '../../support/builders/ranking-builder.js';

const counting = (en: string) => indicator({ kind: 'count', uom: { vi: 'sự cố', en } });

it.each([
  ['incidents', 0, '0 incidents'],
  ['incidents', 1, '1 incident'],
  ['incidents', 2, '2 incidents'],
  ['activities', 1, '1 activity'],
  ['business', 1, '1 business'],
])('%s, counted %d, are "%s" in English and the same words in Vietnamese', (things, value, text) => {
  expect(figureText(counting(things), { kind: 'count', value })).toEqual({ vi: `${value} sự cố`, en: text });
});

it('calls a ratio of 0/0 by its name, which has no rate', () => {
  const text = { vi: 'không phát sinh (0/0)', en: 'not applicable (0/0)' };
  expect(figureText(indicator(), { kind: 'ratio', numerator: 0, denominator: 0 })).toEqual(text);
});
