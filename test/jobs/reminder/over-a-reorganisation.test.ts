import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plannedEntry } from '../../../src/domain/mail/mail.js';
import type { Email } from '../../../src/email/sending/email.js';
import { createGraphqlApi } from '../../../src/graphql/index.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { mailKey } from '../../../src/store/keys/mail.js';
import { newKey } from '../../support/administration/administration-api.js';
import {
  FIRST,
  inputOf,
  type ReorganisationWorld,
  reform,
  reorganisationWorld,
  SECOND,
} from '../../support/administration/reorganisation-world.js';
import { bearer, officialToken, testVerifier } from '../../support/api/tokens.js';
import { depsOn } from '../../support/letters/reminder-world.js';

// The reform takes effect on Sunday 2026-11-01. Bằng Phúc, which has not sent its report of October, goes into Đồng Phúc.

let world: ReorganisationWorld;
let expectedRevision: string;
const days = new Map<string, readonly Email[]>();
const send = async (day: string): Promise<readonly Email[]> => {
  const now = `${day}T01:00:00.000Z`;
  const { deps, box } = depsOn(world.api.table.stores, { now: () => now });
  await sendReminders(deps, { occurrence: now });
  return [...box.sent];
};
beforeAll(async () => {
  world = await reorganisationWorld('2026-10-28T08:00:00.000Z');
  const figures = [{ indicator: 'G03', figure: { ratio: { numerator: 3, denominator: 4 } } }];
  const drafted = { unit: 'xuan-lac', period: '2026-11', idempotencyKey: newKey(), figures };
  const saving = 'mutation($input: SaveReportInput!) { saveReport(input: $input) { errors { message } } }';
  const saved = await world.ask(saving, { input: drafted }, officialToken('officer-xuan-lac', 'officer'));
  expect(saved).toMatchObject({ data: { saveReport: { errors: [] } } });
  const created = await world.change('createReorganisationDraft', inputOf(reform), FIRST);
  expectedRevision = created.reorganisation.revision;
  const published = await world.change('publishReorganisation', { id: reform.id, expectedRevision }, SECOND);
  expect(published.errors).toEqual([]);
  for (const day of ['2026-10-29', '2026-10-30', '2026-11-02', '2026-11-03', '2026-11-04'])
    days.set(day, await send(day));
});
afterAll(() => world.api.close());

const subjects = (day: string) => (days.get(day) ?? []).map(({ to, subject }) => `${to.address} ${subject}`);

test('the ladder about a report of an ended unit goes on, to those who answer for it now', () => {
  expect(subjects('2026-10-30')).toContain(
    'baocao.bangphuc@chodon.example 3 working days overdue: report for October 2026 – Bằng Phúc',
  );
  expect(subjects('2026-11-03')).toEqual([
    'chutich.bangphuc@chodon.example Quá hạn 05 ngày làm việc: xã Bằng Phúc (nay thuộc xã Đồng Phúc) chưa gửi báo cáo CĐS tháng 10/2026',
    'baocao.bangphuc@chodon.example 5 working days overdue: report for October 2026 – Bằng Phúc (now part of Đồng Phúc Commune)',
    'thamdinh.1@chodon.example Quá hạn 05 ngày làm việc: xã Bằng Phúc (nay thuộc xã Đồng Phúc) chưa gửi báo cáo CĐS tháng 10/2026',
    'thamdinh.2@chodon.example 5 working days overdue: Bằng Phúc (now part of Đồng Phúc Commune) has not submitted the report for October 2026',
  ]);
});

test('such a letter is addressed to the unit of today, and has the letterhead of the heir', () => {
  const letter = days.get('2026-11-03')?.find(({ to }) => to.address === 'chutich.bangphuc@chodon.example');
  expect(letter?.text).toContain('Chủ tịch Ủy ban nhân dân xã Đồng Phúc');
  expect(letter?.text).toContain('/bang-phuc/2026-10');
});

test('no letter is told twice: the ledger of the old paths counts on the day of the change', () => {
  // Everybody has been told of the ranking and of each step under the old map.
  expect(days.get('2026-10-29')?.length).toBe(42);
  expect(subjects('2026-11-02').filter((line) => !line.startsWith('lanhdao.'))).toEqual([]);
  expect(days.get('2026-11-04')).toEqual([]);
});

test('the weekly digest of leaders speaks of the communes of the period, and of the unit as it was called', () => {
  expect(subjects('2026-11-02')).toEqual([
    'lanhdao.1@chodon.example 19/20 đã gửi, 01 báo cáo quá hạn: CĐS tháng 10/2026 – Chợ Đồn (nay thuộc tỉnh Thái Nguyên)',
    'lanhdao.2@chodon.example 19/20 đã gửi, 01 báo cáo quá hạn: CĐS tháng 10/2026 – Chợ Đồn (nay thuộc tỉnh Thái Nguyên)',
  ]);
  const [digest] = days.get('2026-11-02') ?? [];
  expect(digest?.text).toContain('Xã Bằng Phúc (nay thuộc xã Đồng Phúc)');
  expect(digest?.text).toMatch(/Dẫn đầu\s+Hạng 1 thị trấn Bằng Lũng \(nay thuộc xã Chợ Đồn\)/);
});

test('letters of the time before the day are listed where their officials work today', async () => {
  const api = await createGraphqlApi(world.api.table.stores, (error) => expect(error).toBeUndefined(), testVerifier);
  const headers = { 'content-type': 'application/json', ...bearer(officialToken('reviewer-cho-don-1', 'reviewer')) };
  const count = async (which: string): Promise<number> => {
    const body = JSON.stringify({ query: `{ reminders(${which}) { totalCount } }` });
    const request = { method: 'POST', headers, query: '', body, isBase64Encoded: false };
    return JSON.parse((await api.answer(request, '2026-11-04T03:00:00.000Z')).body).data.reminders.totalCount;
  };
  // Twenty officers and chairmen, two leaders, and whoever also answers for Yên Phong.
  expect(await count('day: "2026-10-29"')).toBe(43);
  // Officers and chairmen of Xuân Lạc, Đồng Lạc and Nam Cường were told of their rank.
  expect(await count('within: "nam-cuong-2025", day: "2026-10-29"')).toBe(6);
  expect(await count('within: "nam-cuong-2025"')).toBeGreaterThanOrEqual(6);
});

test('a report of an ended unit that is returned after the day is told at once to the officers at the heir', async () => {
  const { stores } = world.api.table;
  const api = await createGraphqlApi(stores, (error) => expect(error).toBeUndefined(), testVerifier);
  const change = async (name: string, token: string, more: object = {}) => {
    const head = await stores.reports.one('bac-kan/cho-don/xuan-lac', '2026-10');
    const input = { unit: 'xuan-lac', period: '2026-10', idempotencyKey: newKey(), ...more };
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
    const query = `mutation($input: ${type}!) { answer: ${name}(input: $input) { errors { code message } } }`;
    const body = JSON.stringify({ query, variables: { input: { ...input, expectedRevision: head?.tokens.at(-1) } } });
    const headers = { 'content-type': 'application/json', ...bearer(token) };
    const request = { method: 'POST', headers, query: '', body, isBase64Encoded: false };
    const answer = JSON.parse((await api.answer(request, '2026-11-05T02:00:00.000Z')).body);
    expect(answer.errors ?? answer.data.answer.errors, name).toEqual([]);
  };
  const [officer, reviewer] = [
    officialToken('officer-xuan-lac', 'officer'),
    officialToken('reviewer-cho-don-1', 'reviewer'),
  ];
  await change('reopenReport', reviewer, { reason: 'Bổ sung số liệu' });
  await change('submitReport', officer, { figures: [] });
  await change('returnReport', reviewer, { comment: 'Đề nghị kiểm tra lại' });
  const box = await send('2026-11-05');
  // All three officers of Nam Cường answer for its past.
  expect(box.map(({ to, subject }) => `${to.address} ${subject}`)).toEqual(
    ['donglac', 'namcuong', 'xuanlac'].map(
      (name) =>
        `baocao.${name}@chodon.example Đề nghị chỉnh sửa: báo cáo CĐS tháng 10/2026 – Xuân Lạc (nay thuộc xã Nam Cường)`,
    ),
  );
  for (const { text } of box) {
    expect(text).toContain('Kính gửi: Ủy ban nhân dân xã Nam Cường\n');
    expect(text.replaceAll(/\s+/g, ' ')).toContain('kỳ tháng 10 năm 2026 của xã Xuân Lạc (nay thuộc xã Nam Cường)');
  }
  const body = JSON.stringify({ query: '{ myWork { whatIWasTold(first: 1) { kind page } } }' });
  const headers = { 'content-type': 'application/json', ...bearer(officer) };
  const request = { method: 'POST', headers, query: '', body, isBase64Encoded: false };
  const told = JSON.parse((await api.answer(request, '2026-11-05T05:00:00.000Z')).body).data.myWork.whatIWasTold;
  expect(told).toEqual([{ kind: 'RETURNED', page: '/bao-cao/xuan-lac/2026-10' }]);
  expect(box[0]?.text).toContain(told[0].page);
  expect(await send('2026-11-05')).toEqual([]);
});

test('whoever asks about the heir is told of letters that are filed at the unit that ended', async () => {
  const { stores } = world.api.table;
  const [day, occurrence] = ['2026-11-05', '2026-11-05T03:00:00.000Z'];
  const officials = await stores.officials.ofScope('bac-kan/cho-don/bang-phuc');
  const official = officials.find(({ email }) => email === 'baocao.bangphuc@chodon.example')?.id ?? '';
  const path = 'bac-kan/cho-don/bang-phuc';
  await stores.mail.plan([plannedEntry({ day, official, kind: 'OLD_ADDRESS#one', path, items: [], occurrence })]);
  const api = await createGraphqlApi(stores, (error) => expect(error).toBeUndefined(), testVerifier);
  const asked = async (unit: string) => {
    const query = `{ operation { letterAnswers(unit: "${unit}", day: "${day}") { outcome official { email } } } }`;
    const headers = { 'content-type': 'application/json', ...bearer(FIRST) };
    const request = { method: 'POST', headers, query: '', body: JSON.stringify({ query }), isBase64Encoded: false };
    return JSON.parse((await api.answer(request, '2026-11-06T03:00:00.000Z')).body);
  };
  expect((await asked('dong-phuc-2025')).data.operation.letterAnswers).toContainEqual({
    outcome: 'LETTER',
    official: { email: 'baocao.bangphuc@chodon.example' },
  });
  expect((await asked('dong-phuc')).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', argument: 'unit' } }]);
});

test('a letter counts the figures that the form took over from before the day', async () => {
  const api = await createGraphqlApi(world.api.table.stores, (error) => expect(error).toBeUndefined(), testVerifier);
  const asked = 'letters(first: 50) { edges { reports { unit { slug } period { code } entered toFile } } }';
  const query = `{ remindersPlanned(within: "nam-cuong-2025", day: "2026-11-18") { ${asked} } }`;
  const headers = { 'content-type': 'application/json', ...bearer(FIRST) };
  const request = { method: 'POST', headers, query: '', body: JSON.stringify({ query }), isBase64Encoded: false };
  const { data } = JSON.parse((await api.answer(request, '2026-11-06T03:00:00.000Z')).body);
  const [{ reports }] = data.remindersPlanned.letters.edges;
  expect(reports).toContainEqual({
    unit: { slug: 'nam-cuong-2025' },
    period: { code: '2026-11' },
    entered: 1,
    toFile: 18,
  });
});

test('taken back, the return that was told at the heir is told, and one that was not goes to the officer', async () => {
  const { stores, db, name } = world.api.table;
  const withdrawn = await world.change('withdrawReorganisation', { id: reform.id, expectedRevision }, SECOND);
  expect(withdrawn.errors).toEqual([]);
  const sweep = async (day: string) => {
    const now = `${day}T01:00:00.000Z`;
    const { deps, box } = depsOn(stores, { now: () => now });
    expect(await sendReminders(deps, { occurrence: now })).toMatchObject({ kind: 'SWEPT', pending: 0 });
    return box.sent.filter(({ subject }) => subject.startsWith('Đề nghị chỉnh sửa')).map(({ to }) => to.address);
  };
  expect(await sweep('2026-11-06')).toEqual([]);
  const told = (await stores.mail.ofDay('2026-11-05')).find(({ official }) => official === 'officer-xuan-lac');
  if (!told) throw new Error('the officer was told');
  await db.send(new DeleteCommand({ TableName: name, Key: mailKey(told) }));
  await stores.mail.plan([plannedEntry(told)]);
  expect(await sweep('2026-11-09')).toEqual(['baocao.xuanlac@chodon.example']);
});
