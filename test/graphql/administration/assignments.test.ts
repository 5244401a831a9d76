import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { revisionOf } from '../../../src/domain/official/trail.js';
import { fromGlobalId } from '../../../src/graphql/shared/ids.js';
import {
  type AdministrationApi,
  administrationApi,
  changeOfficial,
  codesOf,
  newKey,
  type Person,
} from '../../support/administration/administration-api.js';

let api: AdministrationApi;
beforeEach(async () => {
  api = await administrationApi();
});
afterEach(() => api.close());

const MAI = { name: 'Lý Thị Mai', email: 'mai@xuan-lac.example', role: 'OFFICER', unit: 'xuan-lac' };

async function ask(name: string, input: object, who: Person = 'administrator') {
  const asked = { input: { idempotencyKey: newKey(), reason: 'Quyết định kiêm nhiệm', ...input } };
  const answer = await api.ask(who, changeOfficial(name), asked);
  return answer.errors ? answer : answer.data.answer;
}
const idOf = (official: { id: string }): string => fromGlobalId(official.id)?.parts[0] ?? '';
const invited = async () => idOf((await ask('inviteOfficial', MAI)).official);
const assign = (official: string, input: object = {}, who?: Person) =>
  ask('addAssignment', { official, unit: 'bang-lung', role: 'CHAIRMAN', ...input }, who);
const entries = (id: string) => api.table.stores.officials.ofPerson(id);

describe('a further assignment', () => {
  test('is of the same account and contact, with every role in the account', async () => {
    const id = await invited();
    const { errors, record, official } = await assign(id, { since: '2026-11-01', until: '2027-01-31' });
    expect(errors).toEqual([]);
    expect(record.action).toBe('ADD_ASSIGNMENT');
    expect(await entries(id)).toMatchObject([
      { id, role: 'officer', unit: 'xuan-lac' },
      { id: idOf(official), name: MAI.name, email: MAI.email, role: 'chairman', unit: 'bang-lung' },
    ]);
    expect(api.accounts).toMatchObject([{ sub: id, groups: ['officer', 'chairman'], enabled: true }]);
  });

  test('is given anew once its last day is over, also to somebody invited for it, and not before', async () => {
    const id = await invited();
    await assign(id, { until: '2026-11-20' });
    const again = async (name: string, input: object, day: string) => {
      const asked = { idempotencyKey: newKey(), reason: 'Kiêm nhiệm', unit: 'bang-lung', role: 'CHAIRMAN', ...input };
      const { data } = await api.ask('administrator', changeOfficial(name), { input: asked }, `${day}T02:00:00.000Z`);
      return codesOf(data.answer);
    };
    expect(await again('addAssignment', { official: id }, '2026-11-20')).toEqual(['ASSIGNMENT_EXISTS']);
    expect(await again('addAssignment', { official: id, until: '2026-11-30' }, '2026-11-21')).toEqual([]);
    const { name, email } = MAI;
    expect(await again('inviteOfficial', { name, email }, '2026-11-30')).toEqual(['ADDRESS_TAKEN']);
    expect(await again('inviteOfficial', { name, email }, '2026-12-01')).toEqual([]);
    expect((await entries(id)).map(({ unit }) => unit)).toEqual(['xuan-lac', 'bang-lung', 'bang-lung', 'bang-lung']);
  });

  test('that was over keeps its last day when somebody ends it at once', async () => {
    const id = await invited();
    const { official } = await assign(id, { until: '2026-11-20' });
    const input = { official: official.id, expectedRevision: official.revision, idempotencyKey: newKey(), reason: 'r' };
    const now = '2026-11-24T02:00:00.000Z';
    const { data } = await api.ask('administrator', changeOfficial('endAssignment'), { input }, now);
    expect(codesOf(data.answer)).toEqual([]);
    expect((await entries(id))[1]).toMatchObject({ active: false, until: '2026-11-20' });
  });

  test('that is ended before it begins has no last day before its first', async () => {
    const id = await invited();
    await assign(id, { since: '2026-12-10' });
    const further = (await entries(id))[1];
    const expectedRevision = revisionOf(further?.trail ?? []);
    const { errors, official } = await ask('endAssignment', { official: further?.id, expectedRevision });
    expect(errors).toEqual([]);
    const days = `{ node(id: "${official.id}") { ... on Official { isActive since until } } }`;
    expect((await api.ask('administrator', days)).data.node).toEqual({
      isActive: false,
      since: '2026-12-10',
      until: null,
    });
  });

  /** Changes the first assignment of a person, and answers with it. */
  async function change(id: string, name: string, input: object) {
    const [before] = await entries(id);
    const expectedRevision = revisionOf(before?.trail ?? []);
    expect(codesOf(await ask(name, { official: id, expectedRevision, ...input }))).toEqual([]);
    return (await entries(id))[0];
  }

  test('takes over the person, and nothing of the first assignment: no deputy, no absence', async () => {
    const id = await invited();
    await change(id, 'changeOfficialContact', { isDeputy: true });
    const nga = { ...MAI, name: 'Bế Thị Nga', email: 'nga@xuan-lac.example' };
    const substitute = idOf((await ask('inviteOfficial', nga)).official);
    await change(id, 'nameSubstitute', { substitute, from: '2026-11-18', until: '2026-11-20' });
    await assign(id);
    const { record } = await assign(id, { role: 'AUDITOR' });
    const fields = ['active', 'email', 'isDemonstration', 'language', 'name', 'path', 'role', 'unit'];
    expect(record.changes.map(({ field }: { field: string }) => field)).toEqual(fields);
    const [first, ...further] = await entries(id);
    expect([first?.isDeputy, first?.absences?.length]).toEqual([true, 1]);
    for (const entry of further) expect([entry.isDeputy, entry.absences]).toEqual([undefined, undefined]);
  });

  test('of a deputy is that of none at another unit, and still is one in another role', async () => {
    const id = await invited();
    await change(id, 'changeOfficialContact', { isDeputy: true });
    const inOtherRole = await change(id, 'transferOfficial', { unit: 'xuan-lac', role: 'AUDITOR' });
    const elsewhere = await change(id, 'transferOfficial', { unit: 'bang-lung' });
    expect([inOtherRole?.isDeputy, elsewhere?.isDeputy]).toEqual([true, undefined]);
  });

  test('is one however often its request comes, and never the same role at one unit twice', async () => {
    const id = await invited();
    const idempotencyKey = newKey();
    const first = await assign(id, { idempotencyKey });
    expect(await assign(id, { idempotencyKey })).toEqual(first);
    expect(codesOf(await assign(id, { idempotencyKey, role: 'OFFICER' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(codesOf(await assign(id))).toEqual(['ASSIGNMENT_EXISTS']);
    expect(await entries(id)).toHaveLength(2);
  });

  test('is refused with every fault: role and unit, days, and the own account', async () => {
    const id = await invited();
    expect(codesOf(await assign(id, { role: 'REVIEWER', until: '2026-11-16' }))).toEqual([
      'ROLE_NOT_FOR_UNIT',
      'OUT_OF_RANGE',
    ]);
    expect(codesOf(await assign(id, { since: '2026-12-02', until: '2026-12-01' }))).toEqual(['OUT_OF_RANGE']);
    expect(codesOf(await assign('administrator', { unit: 'cho-don', role: 'AUDITOR' }))).toEqual(['OWN_ACCOUNT']);
  });

  test('is given by administrators of the new unit who look after the person already, and by nobody else', async () => {
    const id = await invited();
    // The administrator of Xuân Lạc has no right at Bằng Lũng, and none to a reviewer of the district.
    expect(codesOf(await assign(id, {}, 'ofCommune'))).toEqual(['FORBIDDEN']);
    expect(codesOf(await assign('reviewer', { unit: 'xuan-lac', role: 'AUDITOR' }, 'ofCommune'))).toEqual([
      'FORBIDDEN',
    ]);
    expect(codesOf(await assign('nobody', { unit: 'xuan-lac', role: 'AUDITOR' }, 'ofCommune'))).toEqual(['FORBIDDEN']);
    expect(codesOf(await assign(id, {}, 'auditor'))).toEqual(['FORBIDDEN']);
    expect((await assign(id, { unit: 'xuan-lac' }, 'ofCommune')).errors).toEqual([]);
  });

  test('comes of an invitation too, where name and address are those of somebody whom the caller looks after', async () => {
    const id = await invited();
    const again = (input: object, who?: Person) => ask('inviteOfficial', { ...MAI, ...input }, who);
    const { record, official, errors } = await again({ role: 'CHAIRMAN', email: 'Mai@xuan-lac.example' });
    expect([errors, record.action]).toEqual([[], 'ADD_ASSIGNMENT']);
    expect(idOf(official)).not.toBe(id);
    expect(api.accounts).toHaveLength(1);
    // The administrator of one commune learns of people elsewhere only that an address is taken.
    const elsewhere = { name: 'Lý Thị Sáu', email: 'sau@bang-lung.example', unit: 'bang-lung' };
    expect((await again(elsewhere)).errors).toEqual([]);
    expect(codesOf(await again({ ...elsewhere, unit: 'xuan-lac' }, 'ofCommune'))).toEqual(['ADDRESS_TAKEN']);
    expect(codesOf(await again({ role: 'AUDITOR', name: 'Lý Thị Hai' }))).toEqual(['ADDRESS_TAKEN']);
  });
});

describe('the end of an assignment', () => {
  test('leaves the others, and the account without its role; the last one closes the account', async () => {
    const id = await invited();
    const second = idOf((await assign(id)).official);
    const end = (official: string, input: object = {}) => ask('endAssignment', { official, ...input });
    const [, before] = await entries(id);
    const expectedRevision = before?.trail?.[0]?.split('#')[0];
    expect((await end(second, { expectedRevision })).record.action).toBe('END_ASSIGNMENT');
    expect(api.accounts).toMatchObject([{ groups: ['officer'], enabled: true }]);
    expect((await entries(id)).map(({ active }) => active)).toEqual([true, false]);
    const [first] = await entries(id);
    await end(id, { expectedRevision: first?.trail?.[0]?.split('#')[0] });
    expect(api.accounts).toMatchObject([{ enabled: false }]);
  });

  test('may be a later day, until which it holds', async () => {
    const { official, errors } = await ask('endAssignment', { official: 'officer-xuan-lac', until: '2026-11-20' });
    expect([errors, idOf(official)]).toEqual([[], 'officer-xuan-lac']);
    const officer = { id: 'officer-xuan-lac', role: 'officer' } as const;
    const seen = async (now: string) => (await api.ask(officer, '{ viewer { name } }', {}, now)).data?.viewer ?? null;
    expect(await seen('2026-11-20T16:59:00.000Z')).not.toBeNull();
    expect(await seen('2026-11-20T17:00:00.000Z')).toBeNull();
    expect(codesOf(await ask('endAssignment', { official: 'reviewer', until: '2026-11-16' }))).toEqual([
      'OUT_OF_RANGE',
    ]);
  });
});

test('name and address are changed in the first assignment, by who looks after every one of them', async () => {
  const id = await invited();
  const second = idOf((await assign(id)).official);
  const change = (official: string, who: Person, revision: string | undefined) =>
    ask('changeOfficialContact', { official, name: 'Lý Mai', expectedRevision: revision?.split('#')[0] }, who);
  const [first, other] = (await entries(id)).map(({ trail }) => trail?.[0]);
  // With another address one could sign in to the other unit too.
  expect(codesOf(await change(id, 'ofCommune', first))).toEqual(['FORBIDDEN']);
  expect(codesOf(await change(second, 'administrator', other))).toEqual(['CONTACT_OF_PERSON']);
  expect((await change(id, 'administrator', first)).errors).toEqual([]);
  expect((await entries(id)).map(({ name }) => name)).toEqual(['Lý Mai', 'Lý Mai']);
});
