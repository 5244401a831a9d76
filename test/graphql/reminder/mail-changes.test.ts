import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { engineTable } from '../../support/aws/dynamo.js';
import { countRequests, loseFirstResponse } from '../../support/aws/dynamo-faults.js';
import { type ReminderApi, reminderApi } from '../../support/letters/reminder-api.js';
import { morning, ONE_LATE, THREE_LATE } from '../../support/letters/reminder-world.js';

let api: ReminderApi;
beforeEach(async () => {
  api = await reminderApi();
});
afterEach(() => api.close());

const NOW = instantAt(ONE_LATE, '10:00');
const KEY = 'preference-0001';
const SET = `mutation($input: SetMailPreferencesInput!) {
  setMailPreferences(input: $input) { official { language wantsDigests } errors { code path } }
}`;
const set = async (who: string | null, input: object) => {
  const { data, errors } = await api.ask(who, NOW, SET, { input: { idempotencyKey: KEY, ...input } });
  return data?.setMailPreferences ?? errors?.[0]?.extensions.code;
};

describe('an official chooses', () => {
  it('no digests: none comes, and the reminders of others still do', async () => {
    expect(await set('leader-1', { digests: false })).toEqual({
      official: { language: 'VI', wantsDigests: false },
      errors: [],
    });
    const sent = await api.sweep(ONE_LATE);
    expect(sent).toEqual(['officer-bang-lung', 'officer-nam-cuong', 'officer-xuan-lac']);
  });

  it('no digests as an officer: statutory reminders come all the same', async () => {
    await set('officer-xuan-lac', { digests: false });
    expect(await api.sweep(ONE_LATE)).toContain('officer-xuan-lac');
  });

  it('digests again: they come', async () => {
    await set('leader-1', { digests: false });
    await set('leader-1', { digests: true, idempotencyKey: 'preference-0002' });
    expect(await api.sweep(ONE_LATE)).toContain('leader-1');
  });

  it('a language, and what is left out stays', async () => {
    await set('leader-1', { digests: false });
    expect(await set('leader-1', { language: 'EN', idempotencyKey: 'preference-0002' })).toEqual({
      official: { language: 'EN', wantsDigests: false },
      errors: [],
    });
    expect(await api.table.stores.officials.one('leader-1')).toMatchObject({ language: 'en', digests: false });
  });

  it('once for one key: a repeat changes nothing, not even after a later choice; another content is refused', async () => {
    const first = await set('leader-1', { digests: false });
    await set('leader-1', { digests: true, idempotencyKey: 'preference-0002' });
    expect(await set('leader-1', { digests: false })).toEqual({
      official: { language: 'VI', wantsDigests: true },
      errors: first.errors,
    });
    expect(await set('leader-1', { language: 'EN' })).toEqual({
      official: null,
      errors: [{ code: 'IDEMPOTENCY_KEY_REUSED', path: ['idempotencyKey'] }],
    });
    expect(await set('leader-1', { idempotencyKey: 'short' })).toMatchObject({
      errors: [{ code: 'BAD_IDEMPOTENCY_KEY' }],
    });
  });

  it('at once from twenty windows: one change', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => set('leader-1', { digests: false })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await api.table.stores.officials.withPreferences('leader-1')).toMatchObject({ edition: 1 });
  });

  it('and a lost answer of the table is no second change', async () => {
    await api.close();
    api = await reminderApi({}, await engineTable());
    const lost = loseFirstResponse(api.table.db);
    expect(await set('leader-1', { digests: false })).toMatchObject({ errors: [] });
    expect(lost.lost).toBe(1);
    lost();
    expect(await api.table.stores.officials.withPreferences('leader-1')).toMatchObject({ edition: 1 });
  });

  it('leaves unit, role and address alone whatever an administrator writes meanwhile', async () => {
    const before = await api.table.stores.officials.withPreferences('leader-1');
    if (!before) throw new Error('There is a leader');
    await api.table.stores.officials.save([{ ...before.official, email: 'moi@chodon.example' }]);
    await api.table.stores.officials.setPreferences(before, { language: 'en', digests: false, key: KEY, payload: 'p' });
    expect(await api.table.stores.officials.one('leader-1')).toMatchObject({
      email: 'moi@chodon.example',
      language: 'en',
    });
  });

  it('with a token only', async () => {
    expect(await set(null, { digests: false })).toBe('UNAUTHENTICATED');
  });
});

const UNREACHABLE = `query($includeLifted: Boolean! = false) {
  unreachableOfficials(includeLifted: $includeLifted) {
    totalCount
    edges { reason since detail isReachable node { email } standIns { email } lifts { actor actorName reason at } }
  }
}`;
const unreachable = async (includeLifted = false, who = 'administrator-1') =>
  (await api.ask(who, NOW, UNREACHABLE, { includeLifted })).data.unreachableOfficials.edges;
const LIFT = `mutation($input: LiftSuppressionInput!) {
  liftSuppression(input: $input) { official { email } lift { reason actor at } errors { code path value } }
}`;
const lift = async (who: string | null, input: object = {}, now = instantAt('2026-10-20', '09:00')) => {
  const given = {
    official: 'officer-xuan-lac',
    idempotencyKey: 'lifting-0001',
    reason: 'hộp thư hoạt động lại',
    ...input,
  };
  const { data, errors } = await api.ask(who, now, LIFT, { input: given });
  return data?.liftSuppression ?? errors?.[0]?.extensions.code;
};
const bounce = (at = '2026-10-19T01:00:05.000Z') =>
  api.table.stores.suppressions.suppress({
    address: 'officer.xuan-lac@chodon.example',
    cause: 'BOUNCE',
    at,
    detail: 'smtp; 550 5.1.1 user unknown',
  });

describe('who has no working address', () => {
  it('is told with the reason, the moment, the other side’s words and who reads the letters instead', async () => {
    await bounce();
    const officer = await api.table.stores.officials.one('officer-bang-lung');
    if (officer) await api.table.stores.officials.save([{ ...officer, email: ' ' }]);
    expect(await unreachable(false, 'reviewer-1')).toEqual([
      {
        reason: 'NO_ADDRESS',
        since: null,
        detail: null,
        isReachable: false,
        node: { email: ' ' },
        standIns: [{ email: 'chairman.bang-lung@chodon.example' }],
        lifts: [],
      },
      {
        reason: 'BOUNCE',
        since: '2026-10-19T01:00:05.000Z',
        detail: 'smtp; 550 5.1.1 user unknown',
        isReachable: false,
        node: { email: 'officer.xuan-lac@chodon.example' },
        standIns: [{ email: 'chairman.xuan-lac@chodon.example' }],
        lifts: [],
      },
    ]);
    // The chairman gets the letter that the officer does not get. An official without an address gets none.
    expect(await api.sweep(ONE_LATE)).toEqual([
      'chairman-bang-lung',
      'chairman-xuan-lac',
      'leader-1',
      'officer-nam-cuong',
    ]);
  });

  it('nobody, while every address works: three Queries', async () => {
    await unreachable();
    const count = countRequests(api.table.db);
    expect(await unreachable()).toEqual([]);
    expect(count.byCommand.Query).toBe(3);
    count.off();
  });

  it('a corrected address is free at once', async () => {
    await bounce();
    const officer = await api.table.stores.officials.one('officer-xuan-lac');
    if (officer) await api.table.stores.officials.save([{ ...officer, email: 'moi.xuanlac@chodon.example' }]);
    expect(await unreachable()).toEqual([]);
  });
});

describe('an administrator lifts a suppression', () => {
  it('with a reason: letters go there again, and who did it and why is kept', async () => {
    await bounce();
    expect(await lift('administrator-1')).toEqual({
      official: { email: 'officer.xuan-lac@chodon.example' },
      lift: { reason: 'hộp thư hoạt động lại', actor: 'administrator-1', at: instantAt('2026-10-20', '09:00') },
      errors: [],
    });
    expect(await unreachable()).toEqual([]);
    expect(await unreachable(true)).toMatchObject([
      {
        isReachable: true,
        reason: 'BOUNCE',
        standIns: [],
        lifts: [{ actor: 'administrator-1', actorName: 'Triệu Văn Tuân' }],
      },
    ]);
    expect(await api.sweep(THREE_LATE)).toContain('officer-xuan-lac');
  });

  it('once for one key; what is not suppressed, has no reason or another content is refused', async () => {
    expect(await lift('administrator-1')).toMatchObject({
      lift: null,
      errors: [{ code: 'NOT_FOUND', path: ['official'], value: 'officer.xuan-lac@chodon.example' }],
    });
    await bounce();
    expect(await lift('administrator-1', { reason: '  ' })).toMatchObject({ errors: [{ code: 'REASON_NEEDED' }] });
    expect(await lift('administrator-1', { reason: 'x'.repeat(1_001) })).toMatchObject({
      errors: [{ code: 'TEXT_TOO_LONG' }],
    });
    const first = await lift('administrator-1');
    expect(await lift('administrator-1', {}, morning(THREE_LATE))).toEqual(first);
    expect(await lift('administrator-1', { reason: 'khác' })).toMatchObject({
      errors: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    });
    expect(await unreachable(true)).toMatchObject([{ lifts: [{ actor: 'administrator-1' }] }]);
  });

  it('at once from twenty windows, with a lost answer of the table: one lift', async () => {
    await api.close();
    api = await reminderApi({}, await engineTable());
    await bounce();
    const lost = loseFirstResponse(api.table.db);
    const answers = await Promise.all(Array.from({ length: 20 }, () => lift('administrator-1')));
    expect(lost.lost).toBe(1);
    lost();
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await unreachable(true))[0].lifts).toHaveLength(1);
  });

  it('what bounces after that is suppressed again', async () => {
    await bounce();
    await lift('administrator-1');
    await bounce('2026-10-21T01:00:05.000Z');
    expect(await unreachable()).toMatchObject([{ since: '2026-10-21T01:00:05.000Z', isReachable: false }]);
  });

  it.each(['reviewer-1', 'leader-1', 'auditor-1', 'officer-xuan-lac'])('and not %s', async (who) => {
    await bounce();
    expect(await lift(who)).toBe('FORBIDDEN');
  });

  it('nor anybody about somebody who does not exist', async () => {
    expect(await lift('administrator-1', { official: 'nobody' })).toBe('FORBIDDEN');
    expect(await lift(null)).toBe('UNAUTHENTICATED');
  });
});
