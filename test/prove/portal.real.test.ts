import { expect, test } from 'vitest';
import { chromiumPath } from '../support/sign-in/chromium.js';
import { proof as offlineEntry } from './portal/r37-offline-entry.js';
import { proof as publicPages } from './portal/r41-pages-for-everybody.js';
import { proof as rankingDay } from './portal/r58-ranking-day.js';
import type { Proof } from './proof.js';

const inReducedSize = async (proof: Proof): Promise<void> => {
  const { size, result, pass } = await proof.run('reduced', () => {});
  expect(pass, `${size}: ${result}`).toBe(true);
};

test.skipIf(chromiumPath === undefined).each([publicPages, offlineEntry])(
  '$id $property, in reduced size',
  inReducedSize,
);

test(`${rankingDay.id} ${rankingDay.property}, in reduced size`, () => inReducedSize(rankingDay));
