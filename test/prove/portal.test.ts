import { expect, test } from 'vitest';
import { chromiumPath } from '../support/sign-in/chromium.js';
import { proof } from './portal/r41-pages-for-everybody.js';

test.skipIf(chromiumPath === undefined)(
  `${proof.id} ${proof.property}, in reduced size`,
  { timeout: 600_000 },
  async () => {
    const { size, result, pass } = await proof.run('reduced', () => {});
    expect(pass, `${size}: ${result}`).toBe(true);
  },
);
