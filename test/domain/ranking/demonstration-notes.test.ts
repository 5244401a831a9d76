import { expect, test } from 'vitest';
import { demonstrationNotes } from '../../../src/domain/ranking/note-texts.js';

const isHypothetical = (month: string, scope: string): boolean =>
  demonstrationNotes(month, scope).some(({ en }) => en.includes('hypothetical'));

test('a district is hypothetical from July 2025 on', () => {
  expect(isHypothetical('2025-06', 'bac-kan/cho-don')).toBe(false);
  expect(isHypothetical('2025-07', 'bac-kan/cho-don')).toBe(true);
});

test('a province and the country are not, but their figures are made up all the same', () => {
  for (const scope of ['thai-nguyen-2025', '']) {
    expect(isHypothetical('2026-11', scope)).toBe(false);
    expect(demonstrationNotes('2026-11', scope)).toHaveLength(1);
  }
});
