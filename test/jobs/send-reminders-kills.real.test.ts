import { expect, it } from 'vitest';
import { proof } from '../prove/reminder/r1-r2-kills.js';

it('R1, R2: whatever is killed and whenever, nobody is forgotten; with what SES tells nobody is told twice', async () => {
  const { pass, result } = await proof.run('reduced', () => {});
  expect(result).toContain(' 0 missing, 0 assignments untold, 0 doubled, 4 kills');
  expect(pass).toBe(true);
});
