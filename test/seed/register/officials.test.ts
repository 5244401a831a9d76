import { expect, test } from 'vitest';
import { demonstrationOfficials } from '../../../src/seed/register/officials.js';
import { seededCommunes } from '../../../src/seed/register/register.js';

const withRole = (role: string) => demonstrationOfficials.filter((official) => official.role === role);

test('each commune has one officer and one chairman', () => {
  const ids = seededCommunes.map((commune) => commune.id);
  expect(withRole('officer').map((official) => official.unit)).toEqual(ids);
  expect(withRole('chairman').map((official) => official.unit)).toEqual(ids);
});

test('the district has two reviewers and two leaders', () => {
  expect(withRole('reviewer').map((official) => official.unit)).toEqual(['cho-don', 'cho-don']);
  expect(withRole('leader').map((official) => official.unit)).toEqual(['cho-don', 'cho-don']);
});

test('the district has an administrator and an auditor, who get no letters', () => {
  expect(withRole('administrator').map((official) => official.unit)).toEqual(['cho-don']);
  expect(withRole('auditor').map((official) => official.unit)).toEqual(['cho-don']);
});

test('names, ids and addresses are distinct; addresses can reach nobody; all are marked', () => {
  for (const field of ['id', 'name', 'email', 'phone'] as const) {
    expect(new Set(demonstrationOfficials.map((official) => official[field])).size).toBe(46);
  }
  expect(demonstrationOfficials.every((it) => it.email.endsWith('.example') && it.isDemonstration)).toBe(true);
});

test('most read Vietnamese, a few English', () => {
  expect(demonstrationOfficials.filter((official) => official.language === 'en')).toHaveLength(4);
});
