import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/domain/time/local-date.js';
import type { Email } from '../../../src/email/sending/email.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { official } from '../../support/builders/mail-builder.js';
import { type ReminderApi, reminderApi } from '../../support/letters/reminder-api.js';
import { depsOn, morning, ONE_LATE } from '../../support/letters/reminder-world.js';

const HERE = 'officer-xuan-lac';
const THERE = `${HERE}~b`;
const NOW = instantAt(ONE_LATE, '10:00');

let api: ReminderApi;
let joint: Email;
beforeAll(async () => {
  const path = 'bac-kan/cho-don/nam-cuong';
  api = await reminderApi({
    officials: (all) => [
      ...all.filter(({ id }) => id !== 'officer-nam-cuong'),
      official('officer', { id: THERE, unit: 'nam-cuong', path, email: 'cu@x.example' }),
    ],
  });
  await api.table.stores.officials.markSeveral(HERE);
  const { deps, box } = depsOn(api.table.stores);
  await sendReminders(deps, { occurrence: morning(ONE_LATE) });
  const sent = box.sent.find(({ headers }) => headers['X-Reminder-Id']?.endsWith('/JOINT'));
  if (!sent) throw new Error('one letter is joint');
  joint = sent;
});
afterAll(() => api.close());

const QUESTION = `query($reference: String, $within: ID, $day: LocalDate) {
  reminders(reference: $reference, within: $within, day: $day) { nodes { reference messageId } }
}`;
const found = async (variables: object) => {
  const { data, errors } = await api.ask('reviewer-1', NOW, QUESTION, { ...variables });
  expect(errors).toBeUndefined();
  return data.reminders.nodes.map(({ reference }: { reference: string }) => reference).toSorted();
};
const partOf = (id: string) => `${ONE_LATE}/${id}/DAILY`;

describe('a joint letter', () => {
  it('is found by each id at its foot, without a unit or a day', async () => {
    const foot = /Mã thư: (.+)\.$/m.exec(joint.text)?.[1];
    expect(foot).toBe('2026-10/xuan-lac/+1, 2026-10/nam-cuong/+1');
    expect(await found({ reference: '2026-10/xuan-lac/+1' })).toEqual([partOf(HERE)]);
    expect(await found({ reference: '2026-10/nam-cuong/+1' })).toEqual([partOf(THERE)]);
  });

  it('is found whole by the line at its foot on its day, and by the id of its header', async () => {
    const both = [partOf(HERE), partOf(THERE)];
    expect(await found({ reference: '2026-10/xuan-lac/+1, 2026-10/nam-cuong/+1', day: ONE_LATE })).toEqual(both);
    expect(joint.headers['X-Reminder-Id']).toBe(`${ONE_LATE}/${HERE}/JOINT`);
    expect(await found({ reference: `${ONE_LATE}/${HERE}/JOINT` })).toEqual(both);
  });

  it('is not found by another step, nor within another unit', async () => {
    expect(await found({ reference: '2026-10/xuan-lac/+3' })).toEqual([]);
    expect(await found({ reference: '2026-10/xuan-lac/+1', within: 'bang-lung' })).toEqual([]);
  });
});

it('a letter of its own is found by both ids as well', async () => {
  expect(await found({ reference: '2026-10/bang-lung/+1' })).toEqual([partOf('officer-bang-lung')]);
  expect(await found({ reference: partOf('officer-bang-lung') })).toEqual([partOf('officer-bang-lung')]);
});

it('an id that no letter has the form of is refused with an example', async () => {
  const { errors } = await api.ask('reviewer-1', NOW, QUESTION, { reference: 'thư hôm qua' });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(errors?.[0]?.message).toContain('2026-10/xuan-lac/+3');
});

it('an id of a district alone needs a day', async () => {
  const { errors } = await api.ask('reviewer-1', NOW, QUESTION, { reference: '2026-10/cho-don/digest' });
  expect(errors?.[0]?.message).toContain('một ngày');
});
