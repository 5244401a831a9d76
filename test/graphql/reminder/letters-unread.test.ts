import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { countRequests } from '../../support/aws/dynamo-faults.js';
import { mailEntry } from '../../support/builders/stored-builder.js';
import { type ReminderApi, reminderApi } from '../../support/letters/reminder-api.js';
import { morning, ONE_LATE, THREE_LATE } from '../../support/letters/reminder-world.js';

let api: ReminderApi;
beforeEach(async () => {
  api = await reminderApi();
});
afterEach(() => api.close());

const NOW = instantAt(ONE_LATE, '10:00');
const UNREACHABLE = `{ unreachableOfficials { edges {
  reason since detail isReachable node { email } standIns { email } } } }`;
const unreachable = async () => (await api.ask('administrator-1', NOW, UNREACHABLE)).data.unreachableOfficials.edges;
const WITHOUT_OFFICER = '{ communesWithoutOfficer { edges { reason node { slug } standIns { email } } } }';
const withoutOfficer = async (who = 'administrator-1') =>
  (await api.ask(who, NOW, WITHOUT_OFFICER)).data.communesWithoutOfficer.edges;

describe('where no officer reads letters', () => {
  const close = async (...ids: string[]) => {
    const all = api.officials.filter(({ id }) => ids.includes(id));
    await api.table.stores.officials.save(all.map((one) => ({ ...one, active: false })));
  };

  it('is told with the reason and who reads them instead, or that nobody does', async () => {
    await api.table.stores.suppressions.suppress({
      address: 'officer.xuan-lac@chodon.example',
      cause: 'BOUNCE',
      at: '2026-10-19T01:00:05.000Z',
      detail: '550',
    });
    await close('officer-bang-lung', 'officer-nam-cuong', 'chairman-nam-cuong');
    expect(await withoutOfficer('reviewer-1')).toEqual([
      {
        reason: 'NO_OFFICER',
        node: { slug: 'bang-lung' },
        standIns: [{ email: 'chairman.bang-lung@chodon.example' }],
      },
      { reason: 'NO_OFFICER', node: { slug: 'nam-cuong' }, standIns: [] },
      {
        reason: 'UNREACHABLE',
        node: { slug: 'xuan-lac' },
        standIns: [{ email: 'chairman.xuan-lac@chodon.example' }],
      },
    ]);
    expect(await api.sweep(ONE_LATE)).toEqual(['chairman-bang-lung', 'chairman-xuan-lac', 'leader-1']);
  });

  it('is not told while the substitute of an absent officer reads the letters', async () => {
    const all = new Map(api.officials.map((one) => [one.id, one]));
    const [officer, chairman] = ['officer-xuan-lac', 'chairman-xuan-lac'].map((id) => all.get(id));
    if (!officer || !chairman) throw new Error('no officials');
    const absences = [{ substitute: 'auditor-xuan-lac', from: ONE_LATE, until: ONE_LATE }];
    const auditor = { ...chairman, id: 'auditor-xuan-lac', role: 'auditor', email: 'auditor@chodon.example' } as const;
    await api.table.stores.officials.save([{ ...officer, email: '', absences }, auditor]);
    expect(await withoutOfficer()).toEqual([]);
    expect(await unreachable()).toMatchObject([
      { reason: 'NO_ADDRESS', standIns: [{ email: 'auditor@chodon.example' }] },
    ]);
    expect(await api.sweep(ONE_LATE)).not.toContain('chairman-xuan-lac');
  });

  it('is told with the substitute of an absent Chairperson, who gets those letters', async () => {
    const of = (id: string) => api.officials.find((one) => one.id === id) as (typeof api.officials)[number];
    const [officer, chairman] = [of('officer-xuan-lac'), of('chairman-xuan-lac')];
    const absences = [{ substitute: 'deputy-xuan-lac', from: ONE_LATE, until: ONE_LATE }];
    const deputy = { ...chairman, id: 'deputy-xuan-lac', role: 'auditor', email: 'deputy@chodon.example' } as const;
    await api.table.stores.officials.save([{ ...officer, email: '' }, { ...chairman, absences }, deputy]);
    const standIns = [{ email: deputy.email }];
    expect(await withoutOfficer()).toMatchObject([{ reason: 'UNREACHABLE', standIns }]);
    expect(await unreachable()).toMatchObject([{ reason: 'NO_ADDRESS', standIns }]);
  });

  it('is nowhere while every commune has an officer whom letters reach: three Queries', async () => {
    await withoutOfficer();
    const count = countRequests(api.table.db);
    expect(await withoutOfficer()).toEqual([]);
    expect(count.byCommand.Query).toBe(3);
    count.off();
  });
});

describe('an official', () => {
  it('whose last letter was refused, in the words of the mail service, until one goes out', async () => {
    const entry = { ...mailEntry({ day: ONE_LATE, occurrence: morning(ONE_LATE) }), failure: 'Illegal address' };
    await api.table.stores.mail.plan([{ ...entry, status: 'FAILED' }]);
    expect(await unreachable()).toMatchObject([
      {
        reason: 'REFUSED',
        since: morning(ONE_LATE),
        detail: 'Illegal address',
        isReachable: false,
        node: { email: 'officer.xuan-lac@chodon.example' },
        standIns: [{ email: 'chairman.xuan-lac@chodon.example' }],
      },
    ]);
    expect(await withoutOfficer()).toMatchObject([{ reason: 'UNREACHABLE', node: { slug: 'xuan-lac' } }]);
    expect(await api.sweep(THREE_LATE)).toContain('officer-xuan-lac');
    expect(await unreachable()).toEqual([]);
    expect(await withoutOfficer()).toEqual([]);
  });
});
