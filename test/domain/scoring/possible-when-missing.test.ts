import { expect, test } from 'vitest';
import { ratio } from '../../../src/domain/figure/figure.js';
import type { MissingPolicy } from '../../../src/domain/method/method.js';
import { possibleWhenMissing } from '../../../src/domain/scoring/scoring.js';
import { approved, indicator, method, rankingInput } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { rowOf } from '../../support/builders/worked-example.js';

const POLICIES: readonly (readonly [MissingPolicy, number])[] = [
  ['ZERO', 10],
  ['CARRY_FORWARD', 10],
  ['RENORMALISE', 0],
];

test.each(POLICIES)('under %s a missing figure of 10 points leaves %i of them possible', (policy, possible) => {
  expect(possibleWhenMissing(10, policy)).toBe(possible);
});

test.each(POLICIES)('under %s the missing cell of a ranking says so too: %i possible', (missingPolicy, possible) => {
  const version = method([indicator({ code: 'X01' }), indicator({ code: 'X02' })], {
    missingPolicy,
    minimumCoverage: 0,
  });
  const reports = [approved('a', '2026-10', { X01: ratio(1, 2) })];
  const { cells, earned, possible: inAll } = rowOf(rankCommunes(rankingInput({ method: version, reports })), 'a');
  expect(cells[1]).toMatchObject({ state: 'missing', earned: 0, possible });
  expect({ earned, inAll }).toEqual({ earned: 5, inAll: 10 + possible });
});
