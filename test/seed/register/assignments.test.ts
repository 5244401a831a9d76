import { expect, test } from 'vitest';
import { signatureBlock } from '../../../src/domain/absence/signature-block.js';
import { isSamePerson } from '../../../src/domain/official/assignment.js';
import { substituteOn } from '../../../src/domain/official/substitute.js';
import { officialsOn } from '../../../src/seed/register/assignments.js';
import { demonstrationOfficials } from '../../../src/seed/register/officials.js';

const DAY = '2026-11-20';
const officials = officialsOn(DAY);
const at = (unit: string) => officials.filter((official) => official.unit === unit);
const actingFor = (id: string, day: string) =>
  substituteOn(officials.find((official) => official.id === id) ?? never(id), officials, day)?.id;
const never = (id: string): never => {
  throw new Error(`The demonstration has no ${id}`);
};

test('everybody of before is among them, and who is new has an own name and an address that reaches nobody', () => {
  for (const { id } of demonstrationOfficials)
    expect(officials.filter((official) => official.id === id)).toHaveLength(1);
  const people = officials.filter(({ id }, i) => officials.findIndex((other) => isSamePerson(other.id, id)) === i);
  for (const field of ['name', 'email', 'phone'] as const)
    expect(new Set(people.map((official) => official[field])).size, field).toBe(people.length);
  expect(officials.every(({ email, isDemonstration }) => email.endsWith('.example') && isDemonstration)).toBe(true);
});

test('one officer answers for two communes', () => {
  const several = officials.filter(({ id }) => isSamePerson(id, 'officer-binh-trung'));
  expect(several.map(({ role, unit }) => [role, unit])).toEqual([
    ['officer', 'binh-trung'],
    ['officer', 'yen-phong'],
  ]);
  expect(several.map((entry) => entry.several)).toEqual([true, undefined]);
});

test.each([
  ['2026-11-19', undefined, undefined],
  [DAY, 'auditor-dai-sao', 'auditor-yen-thuong'],
  ['2027-02-03', 'auditor-dai-sao', 'auditor-yen-thuong'],
  ['2027-02-04', undefined, undefined],
])('on %s a chairman is absent: %s, and an officer: %s', (day, ofChairman, ofOfficer) => {
  expect([actingFor('chairman-dai-sao', day), actingFor('officer-yen-thuong', day)]).toEqual([ofChairman, ofOfficer]);
});

test('the deputy signs for the chairman', () => {
  const { lines, name } = signatureBlock(at('dai-sao'), DAY, {});
  expect([lines.map(({ vi }) => vi), name]).toEqual([
    ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    'Ma Thị Hồng Gấm',
  ]);
});
