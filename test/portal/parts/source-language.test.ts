import { expect, test } from 'vitest';
import { sourceLanguage } from '../../../src/portal/parts/api-names.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';

const sources = seededMethod.indicators.map(({ source }) => source);

test('a Vietnamese source is known as Vietnamese, as an earlier release stored it in both languages', () => {
  const unknown = sources.filter(({ vi, en }) => vi !== en && sourceLanguage(vi) !== 'vi').map(({ vi }) => vi);
  expect(unknown).toEqual([]);
  expect(sourceLanguage('quyết định của UBND xã (tệp minh chứng)')).toBe('vi');
});

test('no English source of the catalogue is taken for Vietnamese', () => {
  expect(sources.filter(({ en }) => sourceLanguage(en)).map(({ en }) => en)).toEqual([]);
});

test('names of places inside English do not make it Vietnamese', () => {
  expect(sourceLanguage("decision of the People's Committee of Chợ Đồn District")).toBeUndefined();
  expect(sourceLanguage('VNPT-iOffice')).toBeUndefined();
  expect(sourceLanguage('')).toBeUndefined();
});
