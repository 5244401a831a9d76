import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  type AdministrationApi,
  administrationApi,
  changeOfficial,
  NOW,
  newKey,
} from '../../support/administration/administration-api.js';

let api: AdministrationApi;
beforeEach(async () => {
  api = await administrationApi();
});
afterEach(() => api.close());

const VIEWER = '{ viewer { name roleLabel en: roleLabel(lang: EN) unit { slug } since official { id email } } }';

test('a person reads the own name, role in words, unit, and since when', async () => {
  const { data } = await api.ask('officer', VIEWER);
  expect(data.viewer).toMatchObject({
    unit: { slug: 'xuan-lac' },
    since: null,
    official: { email: expect.any(String) },
  });
  expect([data.viewer.roleLabel, data.viewer.en]).toEqual(['Công chức phụ trách báo cáo', 'Reporting officer']);
  const input = { official: 'officer-xuan-lac', unit: 'bang-lung', idempotencyKey: newKey(), reason: 'điều động' };
  await api.ask('administrator', changeOfficial('transferOfficial'), { input });
  const after = await api.ask('officer', VIEWER, {}, '2026-12-01T02:00:00.000Z');
  expect(after.data.viewer).toMatchObject({ unit: { slug: 'bang-lung' }, since: NOW.slice(0, 10) });
});

test('the administration log names the official whom it is about', async () => {
  const input = { official: 'officer-xuan-lac', idempotencyKey: newKey(), reason: 'nghỉ việc' };
  await api.ask('administrator', changeOfficial('deactivateOfficial'), { input });
  const calendar = { scope: 'cho-don', idempotencyKey: newKey(), reason: 'Quyết định', lockAfter: 2 };
  const text = 'mutation($input: ChangeCalendarInput!) { changeCalendar(input: $input) { errors { code } } }';
  await api.ask('administrator', text, { input: calendar }, '2026-11-17T03:00:00.000Z');
  const { data } = await api.ask('auditor', '{ administrationLog { nodes { action actorName subjectName } } }');
  const name = (await api.table.stores.officials.one('officer-xuan-lac'))?.name;
  expect(data.administrationLog.nodes).toEqual([
    { action: 'CHANGE_CALENDAR', actorName: 'Đinh Công Thành', subjectName: 'Huyện Chợ Đồn' },
    { action: 'DEACTIVATE', actorName: 'Đinh Công Thành', subjectName: name },
  ]);
});
