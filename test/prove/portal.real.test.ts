import { expect, test } from 'vitest';
import { chromiumPath } from '../support/sign-in/chromium.js';
import { proof as offlineEntry } from './portal/r37-offline-entry.js';
import { proof as publicPages } from './portal/r41-pages-for-everybody.js';

test.skipIf(chromiumPath === undefined).each([publicPages, offlineEntry])(
  '$id $property, in reduced size',
  async (proof) => {
    const { size, result, pass } = await proof.run('reduced', () => {});
    expect(pass, `${size}: ${result}`).toBe(true);
  },
);
