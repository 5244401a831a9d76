import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MailError, type Mailer } from '../../../src/email/sending/mailer.js';
import { AccessNoticesLeftError, sendAccessNotices } from '../../../src/jobs/reminder/send-access-notices.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import {
  type AdministrationApi,
  administrationApi,
  changeOfficial,
  NOW,
  newKey,
  PEOPLE,
  type Person,
} from '../../support/administration/administration-api.js';
import { inputOf, otherProvince } from '../../support/administration/reorganisation-world.js';
import { depsOn, later } from '../../support/letters/reminder-world.js';

/** Reminders are off in this world: what guards accounts goes all the same. */
let api: AdministrationApi;
beforeEach(async () => {
  api = await administrationApi();
});
afterEach(() => api.close());

const DAY = '2026-11-17';
const OFFICER = { official: 'officer-xuan-lac', expectedRevision: null };
const MAI = { name: 'Lý Thị Mai', email: 'mai@chodon.example', role: 'ADMINISTRATOR', unit: 'cho-don' };

async function ask(name: string, input: object, now = NOW) {
  const asked = { input: { idempotencyKey: newKey(), reason: 'Quyết định điều động', ...input } };
  const { answer } = (await api.ask('administrator', changeOfficial(name), asked, now)).data;
  expect(answer.errors).toEqual([]);
  return answer.official;
}
const moveTo = (email: string, now?: string) => ask('changeOfficialContact', { ...OFFICER, email }, now);

/** The function that the table's stream starts. */
function telling(mailer?: Mailer, now = NOW) {
  const { stores } = api.table;
  const { deps, box } = depsOn(stores, { now: () => now, ...(mailer && { mailer }) });
  const all = { ...deps, settings: stores.settings, mail: stores.mail };
  return { box, tell: (...ids: string[]) => sendAccessNotices(all, ids) };
}
const toOf = ({ sent }: { sent: readonly { to: { address: string } }[] }) =>
  sent.map(({ to }) => to.address).toSorted();
const broken: Mailer = { send: () => Promise.reject(new MailError('stopped', 'daily quota')) };

describe('a changed e-mail address', () => {
  it('is told at once to the old and to the new address, while reminders are off', async () => {
    await moveTo('moi@xuan-lac.example');
    const { box, tell } = telling();
    expect(await tell('officer-xuan-lac')).toMatchObject({ sent: 2, left: 0 });
    expect(toOf(box)).toEqual(['moi@xuan-lac.example', 'officer@xuan-lac.example']);
    const [old] = box.sent.filter(({ to }) => to.address === 'officer@xuan-lac.example');
    expect(old?.text).toContain('m***@xuan-lac.example');
    expect(old?.text).not.toContain('moi@xuan-lac.example');
    const entries = await api.table.stores.mail.ofDay(DAY);
    expect(entries.map(({ kind, status }) => [kind.split('#')[0], status])).toEqual([
      ['NEW_ADDRESS', 'SENT'],
      ['OLD_ADDRESS', 'SENT'],
    ]);
    expect(JSON.stringify(entries)).not.toContain('@');
  });

  it('is told once, however often the table tells', async () => {
    await moveTo('moi@xuan-lac.example');
    const { box, tell } = telling();
    await tell('officer-xuan-lac', 'officer-xuan-lac');
    await tell('officer-xuan-lac');
    expect(box.sent).toHaveLength(2);
  });

  it('that is changed twice is told of each change, and the address in between hears of both', async () => {
    const { revision } = await moveTo('moi@xuan-lac.example');
    await ask('changeOfficialContact', { ...OFFICER, expectedRevision: revision, email: 'moi2@xuan-lac.example' });
    const { box, tell } = telling();
    await tell('officer-xuan-lac');
    expect(toOf(box)).toEqual([
      'moi2@xuan-lac.example',
      'moi@xuan-lac.example',
      'moi@xuan-lac.example',
      'officer@xuan-lac.example',
    ]);
  });

  it('is not told where the mailbox stays the same, nor for another change of the contact', async () => {
    const { revision } = await moveTo('OFFICER@xuan-lac.example');
    await ask('changeOfficialContact', { ...OFFICER, expectedRevision: revision, phone: '0209 000 222' });
    const { box, tell } = telling();
    expect(await tell('officer-xuan-lac')).toMatchObject({ sent: 0 });
    expect(box.sent).toEqual([]);
  });

  it('is not told to an address that takes no letters', async () => {
    await api.table.stores.suppressions.suppress({
      address: 'officer@xuan-lac.example',
      cause: 'BOUNCE',
      at: NOW,
      detail: 'user unknown',
    });
    await moveTo('moi@xuan-lac.example');
    const { box, tell } = telling();
    await tell('officer-xuan-lac');
    expect(toOf(box)).toEqual(['moi@xuan-lac.example']);
  });

  it('is told until the day after, and not later', async () => {
    await moveTo('moi@xuan-lac.example');
    const late = telling(undefined, later(NOW, 2 * 24 * 60));
    await late.tell('officer-xuan-lac');
    expect(late.box.sent).toEqual([]);
    const nextDay = telling(undefined, later(NOW, 24 * 60));
    await nextDay.tell('officer-xuan-lac');
    expect(nextDay.box.sent).toHaveLength(2);
  });
});

describe('an appointed administrator', () => {
  it('is told to the other administrators at the unit or above it, each in their language, and to nobody else', async () => {
    const official = await ask('inviteOfficial', MAI);
    const id = await idOf(official.email);
    const { box, tell } = telling();
    await tell(id);
    expect(toOf(box)).toEqual(['quantri@chodon.example', 'second@chodon.example']);
    expect(box.sent.map(({ subject }) => subject).toSorted()).toEqual([
      'New administrator: Lý Thị Mai – Chợ Đồn District',
      'Quản trị viên mới: Lý Thị Mai – huyện Chợ Đồn',
    ]);
    await tell(id);
    expect(box.sent).toHaveLength(2);
  });

  it('of a commune is told to those of the commune and of the district', async () => {
    const official = await ask('inviteOfficial', { ...MAI, unit: 'xuan-lac' });
    const { box, tell } = telling();
    await tell(await idOf(official.email));
    expect(toOf(box)).toEqual(['quantri@chodon.example', 'quantri@xuan-lac.example', 'second@chodon.example']);
  });

  it('is told to administrators of the country, and to those who were appointed before the province became another', async () => {
    const country = { unit: 'viet-nam', path: '', email: 'quantri@viet-nam.example' };
    await api.table.stores.officials.save([{ ...PEOPLE.administrator, ...country, id: 'country' }]);
    await moveToAnotherProvince();
    const official = await ask('inviteOfficial', MAI);
    const { box, tell } = telling();
    await tell(await idOf(official.email));
    expect(toOf(box)).toEqual(['quantri@chodon.example', 'quantri@viet-nam.example', 'second@chodon.example']);
  });

  it('is told when an officer becomes one, and no officer is told of an officer', async () => {
    await ask('transferOfficial', { ...OFFICER, role: 'ADMINISTRATOR', unit: 'xuan-lac' });
    const officer = await ask('inviteOfficial', { ...MAI, role: 'OFFICER', unit: 'bang-lung' });
    const { box, tell } = telling();
    await tell('officer-xuan-lac', await idOf(officer.email));
    expect(toOf(box)).toEqual(['quantri@chodon.example', 'quantri@xuan-lac.example', 'second@chodon.example']);
  });

  it('who was closed again before anybody was told is not told', async () => {
    const official = await ask('inviteOfficial', MAI);
    await ask('deactivateOfficial', { official: official.id, expectedRevision: official.revision });
    const { box, tell } = telling();
    await tell(await idOf(official.email));
    expect(box.sent).toEqual([]);
  });
});

it('what cannot go is an error, so that the table tells again, and then it goes', async () => {
  await moveTo('moi@xuan-lac.example');
  await expect(telling(broken).tell('officer-xuan-lac')).rejects.toThrow(AccessNoticesLeftError);
  const { box, tell } = telling();
  await tell('officer-xuan-lac');
  expect(box.sent).toHaveLength(2);
});

it('what the stream gave up goes with the next sweep of a day', async () => {
  await moveTo('moi@xuan-lac.example');
  await expect(telling(broken).tell('officer-xuan-lac')).rejects.toThrow(AccessNoticesLeftError);
  const { stores } = api.table;
  const settings = await stores.settings.current();
  const scopes = settings.scopes.map((scope) => ({ ...scope, remindersFrom: DAY }));
  await stores.settings.save({ ...settings, scopes });
  const occurrence = '2026-11-17T03:00:00.000Z';
  const { deps, box } = depsOn(stores, { now: () => occurrence });
  await sendReminders(deps, { occurrence });
  expect(box.sent.filter(({ subject }) => subject.startsWith('Địa chỉ thư điện tử'))).toHaveLength(2);
});

async function moveToAnotherProvince(): Promise<void> {
  const change = async (who: Person, name: string, type: string, more: object) => {
    const query = `mutation($input: ${type}!) { answer: ${name}(input: $input) { reorganisation { revision } errors { code } } }`;
    const { answer } = (
      await api.ask(who, query, { input: { idempotencyKey: newKey(), reason: 'Nghị quyết', ...more } })
    ).data;
    expect(answer.errors).toEqual([]);
    return answer.reorganisation.revision;
  };
  const event = inputOf(otherProvince);
  const expectedRevision = await change(
    'administrator',
    'createReorganisationDraft',
    'ReorganisationDraftInput',
    event,
  );
  await change('second', 'publishReorganisation', 'ReorganisationInput', { id: otherProvince.id, expectedRevision });
}

async function idOf(email: string): Promise<string> {
  const areas = ['bac-kan', 'thai-nguyen-2026'].map((area) => api.table.stores.officials.ofScope(area));
  return (await Promise.all(areas)).flat().find((official) => official.email === email)?.id ?? '';
}
