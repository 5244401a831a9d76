import { expect, test } from 'vitest';
import { signatureBlock } from '../../../src/domain/absence/signature-block.js';
import { officer } from '../../support/builders/scope-builder.js';

const absences = [{ substitute: 'deputy', from: '2026-10-14', until: '2026-10-16' }];
const chairman = officer({ id: 'chair', name: 'Trần B', role: 'chairman', absences });
const deputy = officer({ id: 'deputy', name: 'Nguyễn A', role: 'auditor' });
const vi = (officials: Parameters<typeof signatureBlock>[0], day: string) => {
  const { lines, name } = signatureBlock(officials, day);
  return [...lines.map((line) => line.vi), name];
};

test.each([
  ['2026-10-13', ['CHỦ TỊCH', 'Trần B']],
  ['2026-10-14', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn A']],
  ['2026-10-16', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn A']],
  ['2026-10-17', ['CHỦ TỊCH', 'Trần B']],
])('on %s a report is signed as %j', (day, lines) => {
  expect(vi([chairman, deputy], day)).toEqual(lines);
});

test('a deputy who has left does not sign, and without a chairman the name stays empty', () => {
  expect(vi([chairman, { ...deputy, active: false }], '2026-10-15')).toEqual(['CHỦ TỊCH', 'Trần B']);
  expect(vi([deputy], '2026-10-15')).toEqual(['CHỦ TỊCH', null]);
});
