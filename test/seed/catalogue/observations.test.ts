import { expect, test } from 'vitest';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { publishedObservations } from '../../../src/seed/catalogue/observations.js';

const observations = publishedObservations();
const of = (code: string) => observations.find((published) => published.indicator === code);

test('all ten published figures are of the whole district', () => {
  expect(observations).toHaveLength(10);
  expect(new Set(observations.map((published) => published.unit))).toEqual(new Set(['cho-don']));
});

test('a bound keeps its relation: over 85 is not 85', () => {
  expect(of('G02')).toMatchObject({ relation: 'GT', value: 85, numerator: null, denominator: null });
  expect(of('S03')).toMatchObject({ relation: 'LT', value: 15 });
});

test('where only a numerator is published there is no denominator', () => {
  expect(of('E01')).toMatchObject({ relation: 'GT', numerator: 100, denominator: null, value: null });
});

test('the event counts itself and relates to an indicator of the catalogue', () => {
  const event = observations.find((published) => published.event !== null);
  expect(event).toMatchObject({ indicator: null, value: 1, relatedTo: 'F14' });
  const codes = new Set(seededMethod.indicators.map((indicator) => indicator.code));
  const named = observations.map((published) => published.indicator ?? published.relatedTo ?? '');
  expect(named.filter((code) => !codes.has(code))).toEqual([]);
});

test('every figure names its source; the words that were kept agree with relation and value', () => {
  for (const { source } of observations) {
    expect(source?.publishedOn).toBeNull();
    expect(source?.dated.vi).toContain('không ghi ngày đăng');
  }
  const words = { EQ: '', GT: 'trên ', LT: 'dưới ' } as const;
  const quoted = observations.filter(({ quotation }) => quotation);
  expect(quoted.map(({ indicator }) => indicator)).toEqual(['G12', 'G13', 'G02', 'S03']);
  for (const { quotation, relation, value, numerator, denominator } of quoted)
    expect(quotation?.vi).toBe(value === null ? `${numerator}/${denominator}` : `${words[relation]}${value}%`);
});
