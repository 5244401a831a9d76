import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { officialObstacles } from '../../../src/domain/administration/obstacles.js';
import { erasedEntry } from '../../../src/domain/official/former-official.js';
import type { Official } from '../../../src/domain/official/official.js';
import { fromGlobalId } from '../../../src/graphql/shared/ids.js';
import {
  type AdministrationApi,
  administrationApi,
  changeOfficial,
  codesOf,
  LOG,
  newKey,
  PEOPLE,
  type Person,
} from '../../support/administration/administration-api.js';
import { commune } from '../../support/builders/scope-builder.js';

let api: AdministrationApi;
beforeEach(async () => {
  api = await administrationApi();
});
afterEach(() => api.close());

const PERSON = {
  name: 'Lý Thị Mai',
  email: 'mai@xuan-lac.example',
  phone: '0209 000 111',
  role: 'OFFICER',
  unit: 'xuan-lac',
};

async function ask(name: string, input: object, who: Person = 'administrator') {
  const asked = { input: { idempotencyKey: newKey(), reason: 'Quyết định điều động', ...input } };
  const answer = await api.ask(who, changeOfficial(name), asked);
  return answer.errors ? answer : answer.data.answer;
}
const invite = (input: object = {}, who?: Person) => ask('inviteOfficial', { ...PERSON, ...input }, who);

const idOf = (official: { id: string }): string => fromGlobalId(official.id)?.parts[0] ?? '';
const VIEWER = '{ viewer { name role scope { slug } } }';
const FORM = '{ reportForm(unit: "xuan-lac", period: "2026-11") { state } }';

describe('an invitation', () => {
  test('makes an account with the role and an official with the unit, who signs in with a token of that account', async () => {
    const { official, errors, record } = await invite();
    expect(errors).toEqual([]);
    expect(record.action).toBe('INVITE');
    expect(api.accounts).toMatchObject([
      { email: PERSON.email, name: PERSON.name, groups: ['officer'], enabled: true },
    ]);
    expect(idOf(official)).toBe(api.accounts[0]?.sub);
    const mai = { id: idOf(official), role: 'officer' } as const;
    expect((await api.ask(mai, VIEWER)).data.viewer).toEqual({
      name: PERSON.name,
      role: 'OFFICER',
      scope: { slug: 'xuan-lac' },
    });
    expect((await api.ask(mai, FORM)).data.reportForm.state).toBe('NONE');
  });

  test('of one address goes to one person, in whatever letters it is written and however many ask at once', async () => {
    const answers = await Promise.all([
      invite(),
      invite({ email: 'MAI@xuan-lac.example' }),
      invite({ role: 'CHAIRMAN', name: 'Lý Văn Hai' }),
    ]);
    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(['ADDRESS_TAKEN', 'ADDRESS_TAKEN']);
    expect(api.accounts).toHaveLength(1);
    expect(codesOf(await invite())).toEqual(['ADDRESS_TAKEN']);
    expect(codesOf(await invite({ email: PEOPLE.auditor.email }))).toEqual(['ADDRESS_TAKEN']);
  });

  test('with the same key is one invitation, and with that key for somebody else a misuse', async () => {
    const idempotencyKey = newKey();
    const first = await invite({ idempotencyKey });
    expect(await invite({ idempotencyKey })).toEqual(first);
    expect(codesOf(await invite({ idempotencyKey, name: 'Somebody else' }))).toEqual(['IDEMPOTENCY_KEY_REUSED']);
    expect(api.accounts).toHaveLength(1);
  });

  test('is refused with every fault at once, and makes no account', async () => {
    const wrong = { name: ' ', email: 'mai@', phone: 'call me', unit: 'cho-don', reason: '', idempotencyKey: '?' };
    expect(codesOf(await invite(wrong)).toSorted()).toEqual(
      [
        'BAD_IDEMPOTENCY_KEY',
        'REASON_NEEDED',
        'OUT_OF_RANGE',
        'BAD_ADDRESS',
        'BAD_PHONE',
        'ROLE_NOT_FOR_UNIT',
      ].toSorted(),
    );
    expect(codesOf(await invite({ role: 'REVIEWER' }))).toEqual(['ROLE_NOT_FOR_UNIT']);
    expect(api.accounts).toEqual([]);
  });

  test('takes no line break in a name, and says where it is', async () => {
    const { errors } = await invite({ name: 'Lý Thị Mai\r\nBcc: x@evil.example' });
    expect(errors).toMatchObject([
      {
        code: 'CONTROL_CHARACTER',
        path: ['name'],
        value: 'U+000D',
        comparedWith: { what: 'position', value: '11' },
        message: expect.stringContaining('Tên: ký tự thứ 11 là ký tự điều khiển U+000D; đề nghị xóa ký tự này.'),
      },
    ]);
    expect(api.accounts).toEqual([]);
  });

  test('is for administrators, each within the own scope', async () => {
    expect((await invite({}, 'ofCommune')).errors).toEqual([]);
    expect(codesOf(await invite({ unit: 'bang-lung', email: 'b@b.example' }, 'ofCommune'))).toEqual(['FORBIDDEN']);
    for (const who of ['reviewer', 'auditor', 'officer'] as const)
      expect(codesOf(await invite({}, who))).toEqual(['FORBIDDEN']);
  });
});

describe('an official', () => {
  const OFFICER = { official: 'officer-xuan-lac', expectedRevision: null };
  const own = 'query { officials { nodes { name } } }';

  test('who is transferred loses the old unit and has the new one from the next request on', async () => {
    expect((await api.ask('officer', FORM)).errors).toBeUndefined();
    const { official, record } = await ask('transferOfficial', { ...OFFICER, unit: 'bang-lung' });
    expect(official).toMatchObject({ unit: { slug: 'bang-lung' }, revision: record.revision });
    expect(record.changes).toContainEqual({ field: 'unit', before: 'xuan-lac', after: 'bang-lung' });
    expect(codesOf(await api.ask('officer', FORM))).toEqual(['FORBIDDEN']);
    expect((await api.ask('officer', FORM.replace('xuan-lac', 'bang-lung'))).errors).toBeUndefined();
    expect(await api.table.stores.officials.ofScope('bac-kan/cho-don/bang-lung')).toHaveLength(1);
  });

  test('with another role needs another token', async () => {
    const { official } = await invite();
    const id = idOf(official);
    const promoted = { official: official.id, expectedRevision: official.revision, unit: 'xuan-lac', role: 'CHAIRMAN' };
    expect((await ask('transferOfficial', promoted)).official.role).toBe('CHAIRMAN');
    expect(api.accounts[0]?.groups).toEqual(['chairman']);
    expect(codesOf(await api.ask({ id, role: 'officer' }, VIEWER))).toEqual(['UNAUTHENTICATED']);
    expect((await api.ask({ id, role: 'chairman' }, VIEWER)).data.viewer.role).toBe('CHAIRMAN');
  });

  test('who is closed is refused at once, and welcome again when reopened', async () => {
    const { official } = await invite();
    const mai = { id: idOf(official), role: 'officer' } as const;
    const closed = await ask('deactivateOfficial', { official: official.id, expectedRevision: official.revision });
    expect(closed.official.isActive).toBe(false);
    expect(api.accounts[0]?.enabled).toBe(false);
    expect(codesOf(await api.ask(mai, VIEWER))).toEqual(['UNAUTHENTICATED']);
    await ask('reactivateOfficial', { official: official.id, expectedRevision: closed.official.revision });
    expect(api.accounts[0]?.enabled).toBe(true);
    expect((await api.ask(mai, VIEWER)).errors).toBeUndefined();
  });

  test('whose personal data was erased is not opened again, and both ways say so and name the way out', async () => {
    const { officials } = api.table.stores;
    const officer = (await officials.one('officer-xuan-lac')) as Official;
    await officials.save([erasedEntry(officer)]);
    const { errors, official } = await ask('reactivateOfficial', OFFICER);
    expect(errors).toMatchObject([
      { code: 'OFFICIAL_ERASED', message: expect.stringMatching(/của cán bộ này đã được xóa.*mời lại/) },
    ]);
    expect(official).toBeNull();
    const contact = await ask('changeOfficialContact', { ...OFFICER, name: 'Ma Văn Bền' });
    const moved = await ask('transferOfficial', { ...OFFICER, unit: 'ban-thi' });
    for (const refused of [contact, moved]) expect(refused.errors).toMatchObject([{ code: 'OFFICIAL_ERASED' }]);
    expect(await officials.one('officer-xuan-lac')).toEqual(erasedEntry(officer));
    const asking = { actor: 'administrator', at: '2026-12-10T02:00:00.000Z' };
    const found = (of: Official) => officialObstacles(of, commune({}), asking).REACTIVATE.map(({ code }) => code);
    expect(found(erasedEntry(officer))).toEqual(['OFFICIAL_ERASED']);
    expect(found({ ...officer, active: false })).toEqual([]);
  });

  test('gets another address, which lifts no suppression: it was of the address', async () => {
    const { suppressions } = api.table.stores;
    await suppressions.suppress({
      address: PEOPLE.officer.email,
      cause: 'BOUNCE',
      at: '2026-11-01T00:00:00.000Z',
      detail: '',
    });
    const contact = { ...OFFICER, email: 'new@xuan-lac.example', phone: null, language: 'EN' };
    const { official, errors } = await ask('changeOfficialContact', contact);
    expect(errors).toEqual([]);
    expect(official).toMatchObject({ email: 'new@xuan-lac.example', phone: null, language: 'EN', name: 'Officer' });
    expect(await suppressions.one(PEOPLE.officer.email)).toBeDefined();
    expect(
      codesOf(
        await ask('changeOfficialContact', {
          official: 'second',
          expectedRevision: null,
          email: 'NEW@xuan-lac.example',
        }),
      ),
    ).toEqual(['ADDRESS_TAKEN']);
    // Nobody has the old address any more. A person invited with it gets no letters until somebody lifts the suppression.
    expect((await invite({ email: PEOPLE.officer.email })).errors).toEqual([]);
    expect(await suppressions.one(PEOPLE.officer.email)).toBeDefined();
  });

  test('is left to administrators of the own scope, and nobody closes or moves the own account', async () => {
    expect(
      codesOf(await ask('deactivateOfficial', { official: 'reviewer', expectedRevision: null }, 'ofCommune')),
    ).toEqual(['FORBIDDEN']);
    expect(codesOf(await ask('transferOfficial', { ...OFFICER, unit: 'bang-lung' }, 'ofCommune'))).toEqual([
      'FORBIDDEN',
    ]);
    expect(codesOf(await ask('deactivateOfficial', { official: 'nobody', expectedRevision: null }))).toEqual([
      'FORBIDDEN',
    ]);
    const self = { official: 'administrator', expectedRevision: null };
    expect(codesOf(await ask('deactivateOfficial', self))).toEqual(['OWN_ACCOUNT']);
    expect(codesOf(await ask('transferOfficial', { ...self, unit: 'cho-don' }))).toContain('OWN_ACCOUNT');
    expect((await api.ask('officer', own)).data.officials.nodes.length).toBeGreaterThan(0);
  });

  test('changed by two at the same revision is changed by one', async () => {
    const rename = (name: string, who: Person) => ask('changeOfficialContact', { ...OFFICER, name }, who);
    const answers = await Promise.all([rename('A', 'administrator'), rename('B', 'second')]);
    expect(answers.flatMap(codesOf)).toEqual(['CONFLICT']);
    const { nodes, totalCount } = (await api.ask('auditor', LOG, { noun: 'OFFICIAL' })).data.administrationLog;
    expect(totalCount).toBe(1);
    expect(nodes[0]).toMatchObject({
      action: 'CHANGE_CONTACT',
      subject: 'officer-xuan-lac',
      unit: { slug: 'xuan-lac' },
    });
  });
});
