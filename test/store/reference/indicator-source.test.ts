import { expect, it } from 'vitest';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { methodBody } from '../../../src/store/reference/method-schema.js';

const stored = (source: unknown) => ({
  ...seededMethod,
  indicators: seededMethod.indicators.slice(0, 1).map((indicator) => ({ ...indicator, source })),
});
const sourceOf = (source: unknown) => methodBody.parse(stored(source)).indicators[0]?.source;

it('the source of an indicator is a text in two languages', () => {
  expect(sourceOf({ vi: 'Công an xã', en: 'Commune Police' })).toEqual({ vi: 'Công an xã', en: 'Commune Police' });
});

it('a method of an earlier release has its one text in both', () => {
  expect(sourceOf('Công an xã')).toEqual({ vi: 'Công an xã', en: 'Công an xã' });
  expect(() => sourceOf(12)).toThrow();
});

it('every source of the catalogue is in English too', () => {
  const vietnamese = /[àáâãèéêìíòóôõùúýăđĩũơưĐ\u1EA0-\u1EF9]/i;
  const english = seededMethod.indicators.map(({ source }) => source.en.replace('Vỏ Sò', '').replace('Xã Số', ''));
  expect(english.filter((text) => text === '' || vietnamese.test(text))).toEqual([]);
});
