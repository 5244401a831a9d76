import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ScopeSettings } from '../../../src/domain/settings/scope-settings.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { toGlobalId } from '../../../src/graphql/shared/ids.js';
import { official, sentEntry } from '../../support/builders/mail-builder.js';
import { type ReminderApi, reminderApi } from '../../support/letters/reminder-api.js';
import { ONE_LATE, THREE_LATE } from '../../support/letters/reminder-world.js';

let api: ReminderApi;
beforeAll(async () => {
  api = await reminderApi();
  await api.sweep(ONE_LATE);
  await api.sweep(THREE_LATE);
});
afterAll(() => api.close());

const NOW = instantAt(THREE_LATE, '10:00');
const TOLD = '{ myWork { whatIWasTold(first: 5) { id day whySent(lang: EN) page official { name } } } }';

test('an officer reads again what was written to the officer, the newest first, with the page it leads to', async () => {
  const { data, errors } = await api.ask('officer-xuan-lac', NOW, TOLD, {});
  expect(errors).toBeUndefined();
  const letters = data.myWork.whatIWasTold;
  expect(letters.map(({ day }: { day: string }) => day)).toEqual([THREE_LATE, ONE_LATE]);
  expect(letters[0]).toMatchObject({
    whySent: expect.stringContaining('overdue: report of'),
    page: '/bao-cao/xuan-lac/2026-10',
  });
  const text = 'query($id: ID!) { node(id: $id) { ... on Reminder { page } } }';
  const again = await api.ask('officer-xuan-lac', NOW, text, { id: letters[0].id });
  expect(again.data.node).toEqual({ page: '/bao-cao/xuan-lac/2026-10' });
});

test('nobody reads by it what was written to somebody else', async () => {
  const reviewer = await api.ask('reviewer-1', NOW, TOLD, {});
  for (const { id } of reviewer.data.myWork.whatIWasTold)
    expect(Buffer.from(id, 'base64url').toString()).toContain('/reviewer-1/');
  const foreign = toGlobalId('Reminder', ONE_LATE, 'officer-xuan-lac', 'DAILY');
  const text = 'query($id: ID!) { node(id: $id) { id } }';
  const { data, errors } = await api.ask('officer-bang-lung', NOW, text, { id: foreign });
  expect([data.node, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
});

test('a letter of sixty days ago is still there, an older one is not', async () => {
  const told = async (day: string) =>
    (await api.ask('officer-xuan-lac', instantAt(day, '10:00'), TOLD, {})).data.myWork.whatIWasTold.map(
      (letter: { day: string }) => letter.day,
    );
  const after = (day: string, days: number) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  expect(await told(after(ONE_LATE, 60))).toEqual([THREE_LATE, ONE_LATE]);
  expect(await told(after(ONE_LATE, 61))).toEqual([THREE_LATE]);
});

test('the page of a letter is that of the language asked for, else of the request', async () => {
  const reader = official('officer', { id: 'officer-xuan-lac' });
  await api.table.stores.mail.plan([{ ...sentEntry(reader, '2026-11-05', []), ranking: '2026-10' }]);
  const id = toGlobalId('Reminder', '2026-11-05', reader.id, 'DAILY');
  const text = 'query($id: ID!) { node(id: $id) { ... on Reminder { page en: page(lang: EN) } } }';
  const { data } = await api.ask(reader.id, NOW, text, { id });
  expect(data.node).toEqual({ page: '/xa/xuan-lac/2026-10', en: '/en/xa/xuan-lac/2026-10' });
});

test('the page of a digest is that of the month it told', async () => {
  const reader = official('leader', { id: 'leader-1' });
  await api.table.stores.mail.plan([sentEntry(reader, '2026-12-01', [])]);
  const id = toGlobalId('Reminder', '2026-12-01', reader.id, 'DAILY');
  const { data } = await api.ask(reader.id, NOW, 'query($id: ID!) { node(id: $id) { ... on Reminder { page } } }', {
    id,
  });
  expect(data.node).toEqual({ page: '/lanh-dao/2026-11' });
});

test('letters to officials of the country name it, and lead to their pages', async () => {
  const country = await reminderApi();
  const { stores } = country.table;
  const register = await stores.registers.version(1);
  const [above] = register.units;
  if (!above) throw new Error('the register has units');
  const unit = { ...above, id: 'viet-nam', path: '', level: 'COUNTRY', kind: 'COUNTRY', gsoCode: null } as const;
  await stores.registers.save({ ...register, version: 2, units: [unit, ...register.units] });
  const settings = await stores.settings.current();
  const [district] = settings.scopes as [ScopeSettings];
  const scope = { ...district, scope: 'viet-nam', path: '' };
  await stores.settings.save({ ...settings, stageScope: 'viet-nam', registerVersion: 2, scopes: [scope] });
  const reader = official('leader', { id: 'leader-viet-nam', unit: 'viet-nam', path: '' });
  await stores.officials.save([reader]);
  await stores.mail.plan([sentEntry(reader, '2026-11-02', [])]);
  const text = '{ myWork { whatIWasTold(first: 5) { page unit { slug } } } }';
  const { data, errors } = await country.ask(reader.id, NOW, text, {});
  expect(errors).toBeUndefined();
  expect(data.myWork.whatIWasTold).toEqual([{ page: '/lanh-dao/2026-10', unit: { slug: 'viet-nam' } }]);
  await country.close();
});
