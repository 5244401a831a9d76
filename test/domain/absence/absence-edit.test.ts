import { expect, it } from 'vitest';
import { absenceFaults } from '../../../src/domain/absence/absence-edit.js';
import type { Absence } from '../../../src/domain/official/official.js';
import { chairman, officer } from '../../support/builders/scope-builder.js';

const TODAY = '2026-10-14';
const LAST = '2026-10-30';
const substitute = officer({ id: 'officer-2' });
const absent = { ...chairman(), until: LAST };

const codes = (from: string, until: string) => {
  const absence: Absence = { substitute: substitute.id, from, until };
  const colleagues = [absent, substitute];
  return absenceFaults(absent, { of: 'ABSENCE', absence, colleagues, typists: new Set() }, TODAY).map(
    ({ code, path }) => `${code} ${path.join('.')}`,
  );
};

it('an absence may begin today, and not yesterday', () => {
  expect(codes(TODAY, LAST)).toEqual([]);
  expect(codes('2026-10-13', LAST)).toEqual(['OUT_OF_RANGE from']);
});

it('an absence may begin on the last day of the assignment, and not after it', () => {
  expect(codes(LAST, LAST)).toEqual([]);
  expect(codes('2026-10-31', '2026-10-31')).toEqual(['OUT_OF_RANGE from']);
});

it('an absence ends with the assignment, on its first day at the earliest', () => {
  expect(codes(TODAY, '2026-10-31')).toEqual(['OUT_OF_RANGE until']);
  expect(codes('2026-10-20', '2026-10-20')).toEqual([]);
  expect(codes('2026-10-20', '2026-10-19')).toEqual(['OUT_OF_RANGE until']);
});
