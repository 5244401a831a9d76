import { describe, expect, it } from 'vitest';
import { LEVEL_OF_KIND, type UnitKind } from '../../../src/domain/register/unit.js';
import { inSentence, kindText } from '../../../src/domain/register/unit-text.js';

describe('what a unit calls itself', () => {
  it('follows from its kind, so that a ward is no commune', () => {
    expect(kindText({ kind: 'WARD' })).toEqual({ vi: 'phường', en: 'ward' });
    expect(kindText({ kind: 'SPECIAL_ZONE' })).toEqual({ vi: 'đặc khu', en: 'special zone' });
    expect(kindText({ kind: 'CITY' })).toEqual({ vi: 'thành phố', en: 'city' });
  });

  it.each<[UnitKind, string]>([
    ['CITY', 'PROVINCE'],
    ['DISTRICT_CITY', 'DISTRICT'],
    ['URBAN_DISTRICT', 'DISTRICT'],
    ['TOWN', 'DISTRICT'],
    ['WARD', 'COMMUNE'],
    ['SPECIAL_ZONE', 'COMMUNE'],
  ])('%s stands on the level %s', (kind, level) => expect(LEVEL_OF_KIND[kind]).toBe(level));

  it.each([
    ['Đặc khu Côn Đảo', 'đặc khu Côn Đảo'],
    ['Quận Gò Vấp', 'quận Gò Vấp'],
    ['Phường 15', 'phường 15'],
    ['Côn Đảo', 'Côn Đảo'],
  ])('%s is written %s inside a sentence', (vi, inside) => expect(inSentence({ vi, en: '' }).vi).toBe(inside));
});
