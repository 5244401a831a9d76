import { expect, it } from 'vitest';
import { proof } from '../prove/reminder/r4-doubled-trigger.js';

it('R4: the same occurrence 20 times at once and 5 times later sends each reader one e-mail', async () => {
  expect(await proof.run('reduced', () => {})).toMatchObject({
    pass: true,
    result: '7 e-mails to 7 of 7 readers, 10 assignments told, 7 reported',
  });
});
