import { expect, it } from 'vitest';
import { isEnough, verdictOf } from '../proof.js';

const whole = { pass: true };
const partly = { pass: true, missing: ['cfn-lint is absent: pip install cfn-lint'] };
const failed = { pass: false, missing: [] };

it('a proof that could not try everything is not ok', () => {
  expect([whole, partly, failed].map(verdictOf)).toEqual(['ok', 'PARTLY', 'FAILED']);
});

it('in a pipeline it is red; on the machine of a person it says what is missing', () => {
  expect([whole, partly, failed].map((outcome) => isEnough(outcome, { CI: 'true' }))).toEqual([true, false, false]);
  expect([whole, partly, failed].map((outcome) => isEnough(outcome, {}))).toEqual([true, true, false]);
});
