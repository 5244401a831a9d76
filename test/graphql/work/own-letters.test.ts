import { afterEach, beforeEach, expect, test } from 'vitest';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { type ReminderApi, reminderApi } from '../../support/letters/reminder-api.js';
import { ONE_LATE } from '../../support/letters/reminder-world.js';

let api: ReminderApi;
beforeEach(async () => {
  api = await reminderApi();
});
afterEach(() => api.close());

const NOW = instantAt(ONE_LATE, '10:00');
const OWN = `{ viewer { letters { address language wantsDigests fault faultSince
  ladder { sendTime steps { offset recipients } } office(lang: EN) contactPhone } } }`;

const lettersOf = async (who: string | null) => {
  const { data, errors } = await api.ask(who, NOW, OWN, {});
  expect(errors).toBeUndefined();
  return data.viewer?.letters;
};

test('an official reads address, choices, the steps of letters and whom to ask', async () => {
  const letters = await lettersOf('officer-xuan-lac');
  expect(letters).toMatchObject({ fault: null, faultSince: null, language: 'VI', wantsDigests: true });
  expect(letters.ladder.steps.some(({ recipients }: { recipients: string[] }) => recipients.includes('OFFICER'))).toBe(
    true,
  );
  expect(letters.contactPhone).not.toBe('');
});

test('an official whose address bounced reads so, and nobody else does', async () => {
  const { address } = await lettersOf('officer-xuan-lac');
  const at = instantAt(ONE_LATE, '08:00');
  await api.table.stores.suppressions.suppress({ address: address.toLowerCase(), cause: 'BOUNCE', at, detail: '550' });
  expect(await lettersOf('officer-xuan-lac')).toMatchObject({ fault: 'BOUNCE', faultSince: at });
  expect(await lettersOf('reviewer-1')).toMatchObject({ fault: null });
});

test('without a token there are no letters', async () => {
  const { data } = await api.ask(null, NOW, OWN, {});
  expect(data.viewer).toBeNull();
});
