import { expect, test } from 'vitest';
import { crossFaults } from '../../../src/domain/figure/cross-checks.js';
import type { Figure } from '../../../src/domain/figure/figure.js';
import { ratio } from '../../../src/domain/figure/figure.js';
import { countsVillages, type FigureRelations, relationsOf } from '../../../src/domain/method/figure-relations.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';

const OWN: FigureRelations = {
  mustEqual: [{ of: ['A2', 'denominator'], as: ['A1', 'numerator'] }],
  villages: ['A3'],
  sameDenominator: [['A1', 'A4']],
  shouldEqual: [],
  shouldNotExceed: [{ of: ['A4', 'numerator'], as: ['A1', 'numerator'] }],
};

const faults = (relations: FigureRelations | undefined, figures: Readonly<Record<string, Figure>>) =>
  crossFaults({
    method: { ...seededMethod, relations },
    period: '2026-10',
    figures: new Map(Object.entries(figures)),
    reasons: new Map(),
    beside: new Map(),
    previous: new Map(),
    usual: new Map(),
    villages: 13,
    isSubmission: true,
  }).map(({ code, path }) => [code, path.join('.')]);

test('a catalogue has relations of its own', () => {
  const figures = { A1: ratio(8, 10), A2: ratio(3, 9), A3: ratio(5, 12), A4: ratio(9, 11) };
  expect(faults(OWN, figures)).toEqual([
    ['MUST_EQUAL', 'A2.denominator'],
    ['NOT_THE_VILLAGES_OF_THE_REGISTER', 'A3.denominator'],
    ['DENOMINATORS_DIFFER', 'A4.denominator'],
    ['SHOULD_NOT_EXCEED', 'A4.numerator'],
  ]);
  expect(faults(OWN, { A1: ratio(8, 10), A2: ratio(3, 8), A3: ratio(5, 13), A4: ratio(8, 10) })).toEqual([]);
  expect(countsVillages({ relations: OWN }, 'A3')).toBe(true);
  expect(countsVillages({ relations: OWN }, 'F13')).toBe(false);
});

test('a version that was stored without relations has those of the commune catalogue', () => {
  expect(relationsOf({}).villages).toEqual(['F13', 'G13']);
  expect(faults(undefined, { G01: ratio(8, 10), G02: ratio(3, 9) })).toEqual([['MUST_EQUAL', 'G02.denominator']]);
});
