import { expect, test } from 'vitest';
import { indicatorMatches } from '../../../src/domain/indicator/indicator.js';
import { indicator } from '../../support/builders/ranking-builder.js';

test('an indicator is found by its code and by its name', () => {
  const email = indicator({ code: 'G02', name: { vi: 'Thư điện tử công vụ', en: 'Official e-mail' } });
  expect(indicatorMatches(email, 'g02')).toBe(true);
  expect(indicatorMatches(email, 'thu dien tu')).toBe(true);
  expect(indicatorMatches(email, 'G03')).toBe(false);
});
