import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Email } from '../../../src/email/sending/email.js';
import { createGraphqlApi } from '../../../src/graphql/index.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
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

// The figures of October closed on the 14th. The reform takes effect on the 20th, and the ranking of October is final on 4 November.

let world: ReorganisationWorld;
let told: readonly Email[];
let planned: readonly string[];
const send = async (day: string): Promise<readonly Email[]> => {
  const now = `${day}T01:00:00.000Z`;
  const { deps, box } = depsOn(world.api.table.stores, { now: () => now });
  await sendReminders(deps, { occurrence: now });
  return [...box.sent];
};
const rank = (day: string) => recomputeRankings(world.api.table.stores, { occurrence: `${day}T20:00:00.000Z` });

async function askOn(on: string, role: 'reviewer' | 'leader', query: string) {
  const api = await createGraphqlApi(world.api.table.stores, (error) => expect(error).toBeUndefined(), testVerifier);
  const headers = { 'content-type': 'application/json', ...bearer(officialToken(`${role}-cho-don-1`, role)) };
  const request = { method: 'POST', headers, query: '', body: JSON.stringify({ query }), isBase64Encoded: false };
  return JSON.parse((await api.answer(request, `${on}T00:30:00.000Z`)).body).data;
}

/** The addresses to which the dry run of that morning writes. */
async function plannedFor(on: string): Promise<string[]> {
  const query = `{ remindersPlanned(on: "${on}", within: "thai-nguyen-2025") { letters(first: 100) { edges { reader { email } } } } }`;
  const data = await askOn(on, 'reviewer', query);
  return [
    ...new Set<string>(
      data.remindersPlanned.letters.edges.map(({ reader }: { reader: { email: string } }) => reader.email),
    ),
  ];
}

beforeAll(async () => {
  world = await reorganisationWorld('2026-10-16T08:00:00.000Z');
  const event = { ...reform, effective: '2026-10-20' };
  const created = await world.change('createReorganisationDraft', inputOf(event), FIRST);
  const { revision: expectedRevision } = created.reorganisation;
  const published = await world.change('publishReorganisation', { id: reform.id, expectedRevision }, SECOND);
  expect(published.errors).toEqual([]);
  for (const day of ['2026-10-19', '2026-10-20', '2026-11-03']) await send(day);
  await rank('2026-11-03');
  const current = await world.api.table.stores.rankings.current('cho-don', '2026-10');
  expect(current?.status).toBe('FINAL');
  planned = await plannedFor('2026-11-04');
  told = await send('2026-11-04');
});
afterAll(() => world.api.close());

const letterTo = (letters: readonly Email[], name: string) =>
  letters.find(({ to }) => to.address === `${name}@chodon.example`);

test('a ranking that is final after the day is told to officers and chairmen of the successors', () => {
  const addresses = told.map(({ to }) => to.address.split('.')[0]);
  expect(addresses.filter((role) => role === 'chutich')).toHaveLength(19);
  // The chairman of Đại Sảo is absent.
  expect(addresses.filter((role) => role === 'phochutich')).toHaveLength(1);
  expect(letterTo(told, 'baocao.dongthang')?.subject).toBe(
    'Hạng 1/3 (giữ nguyên): xếp hạng CĐS tháng 10/2026 – Đồng Thắng (nay thuộc xã Bạch Thông)',
  );
  expect(letterTo(told, 'baocao.bangphuc')?.subject).toBe(
    'Not ranked (no report): digital-transformation ranking, October 2026 – Bằng Phúc (now part of Đồng Phúc Commune)',
  );
});

test('where several units went into one, each place is told, by the name of then and without advice', () => {
  const letter = letterTo(told, 'baocao.banthi');
  expect(letter?.subject).toBe(
    'Hạng 3/3 (giữ nguyên): xếp hạng CĐS tháng 10/2026 – Bản Thi (nay thuộc xã Yên Thịnh) và 02 đơn vị khác',
  );
  for (const name of ['Bản Thi', 'Yên Thượng']) expect(letter?.text).toContain(`ã ${name} (nay thuộc xã Yên Thịnh) `);
  expect(letter?.text).toContain('ã Yên Thịnh (nay thuộc xã Yên Thịnh mới) ');
  expect(letter?.text).not.toContain('Những việc có thể làm');
  // Compared with those who were ranked then.
  expect(letter?.text).toContain('các đơn vị được xếp hạng thuộc huyện Chợ Đồn');
});

test('the digest opens the latest ranking where it stands: at the scope of then', () => {
  expect(letterTo(told, 'lanhdao.1')?.text).toContain('https://xaso.example/xep-hang/cho-don/2026-09');
});

test('the page that the digest opens has the same month, at the scope of then', async () => {
  const { myWork } = await askOn('2026-11-04', 'leader', '{ myWork { digestPeriod { code scope { slug } } } }');
  expect(letterTo(told, 'lanhdao.1')?.text).toContain('https://xaso.example/lanh-dao/2026-10');
  expect(myWork.digestPeriod).toEqual({ code: '2026-10', scope: { slug: 'cho-don' } });
});

test('the dry run names the same officials', () => {
  expect(planned.toSorted()).toEqual(told.map(({ to }) => to.address).toSorted());
});

test('nobody is told twice', async () => {
  expect((await send('2026-11-05')).filter(({ subject }) => subject.includes('xếp hạng'))).toEqual([]);
});

test('a correction of it goes to whoever was told, of each unit that stands otherwise now', async () => {
  const { reports } = world.api.table.stores;
  const waiting = await reports.one('bac-kan/cho-don/bang-lung', '2026-10');
  if (!waiting) throw new Error('Bằng Lũng has sent its report');
  await reports.load(
    [{ ...waiting, state: 'APPROVED', approved: waiting.working, approvedAt: '2026-11-05T02:00:00.000Z' }],
    [],
  );
  await rank('2026-11-05');
  const corrected = await send('2026-11-06');
  expect(letterTo(corrected, 'chutich.dongthang')?.subject).toBe(
    'Đính chính: hạng 2/4 thay cho hạng 1/3, xếp hạng CĐS tháng 10/2026 – Đồng Thắng (nay thuộc xã Bạch Thông)',
  );
  // Bằng Lũng and Ngọc Phái are in Chợ Đồn today; its other two parts stand as they did.
  const { text } = letterTo(corrected, 'baocao.banglung') ?? { text: '' };
  const units = [...text.matchAll(/^ {2}Đơn vị +(.+)$/gm)].map(([, unit]) => unit);
  expect(units).toEqual(['Thị trấn Bằng Lũng (nay thuộc xã Chợ Đồn)', 'Xã Ngọc Phái (nay thuộc xã Chợ Đồn)']);
  expect(text).toContain('Đề nghị Ủy ban nhân dân xã xem chi tiết');
  expect(text).toContain('/xa/bang-lung/2026-10');
  expect((await send('2026-11-09')).filter(({ subject }) => subject.startsWith('Đính chính'))).toEqual([]);
});
