import { expect, it } from 'vitest';
import { proof } from '../prove/reminder/r4-doubled-trigger.js';
import { sized } from '../support/start/real.js';

it('R4: the same occurrence 20 times at once and 5 times later sends each reader one e-mail', async () => {
  expect(await proof.run('reduced', () => {})).toMatchObject({
    pass: true,
    result: sized(
      '3 e-mails to 3 of 3 readers, 4 assignments told, 3 reported',
      '7 e-mails to 7 of 7 readers, 10 assignments told, 7 reported',
    ),
  });
});
