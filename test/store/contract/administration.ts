import { describe, expect, it } from 'vitest';
import type { MethodDraft } from '../../../src/domain/administration/method-draft.js';
import type { AdministrationRecord } from '../../../src/domain/administration/record.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { loseFirstResponse, onePerPage } from '../../support/aws/dynamo-faults.js';
import { officer } from '../../support/builders/scope-builder.js';
import { settings } from '../../support/builders/stored-builder.js';

const SCOPE = { noun: 'SCOPE', id: 'cho-don' } as const;
const AT = '2026-11-17T02:00:00.000Z';

const record = (overrides: Partial<AdministrationRecord> = {}): AdministrationRecord => ({
  subject: SCOPE,
  token: 'key-000001',
  basedOn: null,
  path: 'bac-kan/cho-don',
  at: AT,
  actor: 'administrator',
  actorName: 'Administrator',
  action: 'CHANGE_LADDER',
  reason: 'why',
  payload: 'payload-1',
  changes: [{ field: 'sendTime', before: '08:00', after: null }],
  moved: [{ scope: 'cho-don', period: '2026-12', from: '2026-12-16', to: '2026-12-17' }],
  kept: [{ scope: 'cho-don', period: '2026-11', day: '2026-11-17', computed: '2026-11-18' }],
  ...overrides,
});

export const administrationContract = (table: CurrentTable) => {
  describe('a record of administration', () => {
    const store = () => table().stores.administration;

    it('comes back as it was written, and an earlier try of the same request is finished as it stands', async () => {
      expect(await store().write(record(), 'key-000001#3')).toEqual(record());
      expect(await store().one(SCOPE, 'key-000001#3')).toEqual(record());
      const later = record({ at: '2026-11-18T02:00:00.000Z' });
      expect(await store().write(later, 'key-000001#3')).toEqual(record());
      expect(await store().one(SCOPE, 'key-000002#3')).toBeUndefined();
    });

    it('is never replaced by another request with the same key', async () => {
      await store().write(record(), 'key-000001#3');
      expect(await store().write(record({ payload: 'payload-2' }), 'key-000001#3')).toBeUndefined();
      expect(await store().one(SCOPE, 'key-000001#3')).toEqual(record());
    });

    it('is found in its unit and in every unit above it, to the last page', async () => {
      await store().write(record(), 'key-000001#1');
      const ofOfficial = { subject: { noun: 'OFFICIAL', id: 'o-1' }, path: 'bac-kan/cho-don/xuan-lac' } as const;
      await store().write(record(ofOfficial), 'key-000001#0');
      await store().write(
        record({ path: 'bac-kan/cho-don-2025', subject: { noun: 'SCOPE', id: 'other' } }),
        'key-000001#9',
      );
      onePerPage(table().db);
      expect((await store().within('bac-kan/cho-don')).map(({ entry }) => entry).toSorted()).toEqual([
        'key-000001#0',
        'key-000001#1',
      ]);
      expect(await store().within('bac-kan')).toHaveLength(3);
      expect(await store().within('')).toEqual([]);
    });
  });

  describe('administered settings', () => {
    const store = () => table().stores.settings;

    it('move once from what was read, and name the change', async () => {
      await store().save(settings());
      const before = await store().administered();
      const after = await store().administer(before, { ...before.settings, registerVersion: 2 }, SCOPE, 'key-000001#1');
      expect(await store().administered()).toEqual(after);
      expect(after?.trails.get('SCOPE#cho-don')).toEqual(['key-000001#1']);
      expect(await store().administer(before, before.settings, SCOPE, 'key-000002#1')).toBeUndefined();
      expect((await store().current()).registerVersion).toBe(2);
    });

    it('keep their trails when a job stores a due day', async () => {
      await store().save(settings());
      await store().administer(await store().administered(), settings(), SCOPE, 'key-000001#1');
      await store().fixDueDays('cho-don', { '2026-10': '2026-10-16' });
      expect((await store().administered()).trails.get('SCOPE#cho-don')).toEqual(['key-000001#1']);
    });

    it('name a method version in force once, and never one from the month of another or an earlier one on', async () => {
      await store().save(settings({ methods: [{ id: 'A', from: '2026-01' }] }));
      const tried = async (id: string, from: string) => {
        const { edition } = await store().administered();
        const stands = await store().bringIntoForce({ id, from });
        return [stands, (await store().administered()).edition - edition];
      };
      expect(await tried('C', '2027-03')).toEqual([true, 1]);
      expect(await tried('C', '2027-03')).toEqual([true, 0]);
      expect(await tried('C', '2027-04')).toEqual([false, 0]);
      expect(await tried('B', '2027-02')).toEqual([false, 0]);
      expect(await tried('B', '2027-03')).toEqual([false, 0]);
      expect(await tried('B', '2027-04')).toEqual([true, 1]);
      expect((await store().current()).methods.map(({ id }) => id)).toEqual(['A', 'C', 'B']);
    });

    it('name a method version although the answer was lost, once', async () => {
      await store().save(settings({ methods: [{ id: 'A', from: '2026-01' }] }));
      const fault = loseFirstResponse(table().db);
      expect(await store().bringIntoForce({ id: 'B', from: '2027-01' })).toBe(true);
      expect(fault.lost).toBe(1);
      expect((await store().current()).methods.map(({ id }) => id)).toEqual(['A', 'B']);
    });
  });

  describe('an administered official', () => {
    const store = () => table().stores.officials;

    it('is new once, and changed once from what was read', async () => {
      const made = await store().administer(undefined, officer(), 'key-000001#0');
      expect(await store().administer(undefined, officer(), 'key-000002#0')).toBeUndefined();
      const elsewhere = { ...officer(), unit: 'dong-lac', path: 'bac-kan/cho-don/dong-lac' };
      const moved = await store().administer(made, elsewhere, 'key-000003#1');
      expect(await store().one('officer-1')).toEqual(moved);
      expect(moved?.trail).toEqual(['key-000001#0', 'key-000003#1']);
      expect(await store().administer(made, officer({ active: false }), 'key-000004#1')).toBeUndefined();
      expect(await store().ofScope('bac-kan/cho-don/xuan-lac')).toEqual([]);
      expect(await store().some(['nobody', 'officer-1'])).toEqual([moved]);
    });

    it('who was loaded without a trail is changed, and keeps what the official sets meanwhile', async () => {
      await store().save([officer()]);
      const before = await store().one('officer-1');
      const read = await store().withPreferences('officer-1');
      if (!read) throw new Error('there is one');
      await store().setPreferences(read, { language: 'en', digests: false, key: 'key-000009', payload: 'p' });
      await store().administer(before, officer({ phone: '0209 000 001' }), 'key-000001#0');
      expect(await store().one('officer-1')).toMatchObject({ phone: '0209 000 001', language: 'en', digests: false });
    });
  });

  describe('a draft of a method version', () => {
    const store = () => table().stores.drafts;
    const draft: MethodDraft = {
      method: { ...seededMethod, id: 'DTI-2' },
      basedOn: seededMethod.id,
      state: 'DRAFT',
      from: null,
      trail: [],
    };

    it('is new once, and found by id and among all', async () => {
      const made = await store().administer(undefined, draft, 'key-000001#0');
      expect(await store().administer(undefined, draft, 'key-000002#0')).toBeUndefined();
      expect(await store().one('DTI-2')).toEqual(made);
      expect(await store().all()).toEqual([made]);
      expect(await store().one('DTI-3')).toBeUndefined();
    });

    it('that is published is never replaced, whoever has read it', async () => {
      const made = (await store().administer(undefined, draft, 'key-000001#0')) as MethodDraft;
      const published = (await store().administer(
        made,
        { ...made, state: 'PUBLISHED', from: '2027-01' },
        'key-000002#1',
      )) as MethodDraft;
      const other = { ...published, method: { ...published.method, minimumCoverage: 0.1 } };
      for (const read of [made, published])
        expect(await store().administer(read, other, 'key-000003#2')).toBeUndefined();
      expect(await store().one('DTI-2')).toEqual(published);
    });

    it('that is taken back is the draft that it was, and is published again or taken back by nobody who read it before', async () => {
      const made = (await store().administer(undefined, draft, 'key-000001#0')) as MethodDraft;
      const publish = (from: string, entry: string) =>
        store().administer(made, { ...made, state: 'PUBLISHED', from }, entry) as Promise<MethodDraft>;
      const first = await publish('2027-01', 'key-000002#1');
      await store().takeBack(first);
      expect(await store().one('DTI-2')).toEqual(made);
      const second = await publish('2027-02', 'key-000003#1');
      await store().takeBack(first);
      expect(await store().one('DTI-2')).toEqual(second);
    });
  });

  describe('an address', () => {
    const store = () => table().stores.addresses;

    it('is taken once, whatever its letters, and goes on from the one who had it', async () => {
      const first = { official: null, token: 'key-000001', at: AT };
      expect(await store().owner('mai@x.example')).toBeUndefined();
      expect(await store().take('Mai@x.example', first, undefined)).toBe(true);
      expect(await store().take('mai@X.example', { ...first, token: 'key-000002' }, undefined)).toBe(false);
      expect(await store().take('mai@x.example', { ...first, official: 'o-1' }, first)).toBe(true);
      expect(await store().owner('MAI@x.example')).toEqual({ ...first, official: 'o-1' });
    });
  });
};
