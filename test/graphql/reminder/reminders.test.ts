import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { toGlobalId } from '../../../src/graphql/shared/ids.js';
import { countRequests } from '../../support/aws/dynamo-faults.js';
import { communeNamed, submitted } from '../../support/builders/mail-builder.js';
import { type ReminderApi, reminderApi } from '../../support/letters/reminder-api.js';
import { morning, ONE_LATE, THREE_LATE } from '../../support/letters/reminder-world.js';

let api: ReminderApi;
beforeAll(async () => {
  api = await reminderApi();
  await api.sweep(ONE_LATE);
  await api.table.stores.reports.load([submitted(communeNamed('nam-cuong'), '2026-10')], []);
  await api.sweep(THREE_LATE);
  const key = (official: string) => ({ day: ONE_LATE, official, kind: 'DAILY' as const });
  const at = '2026-10-19T01:00:05.000Z';
  await api.table.stores.mail.recordFeedback(key('officer-bang-lung'), { fate: 'DELIVERED', at, detail: '' });
  await api.table.stores.mail.recordFeedback(key('officer-xuan-lac'), { fate: 'BOUNCED', at, detail: '550 unknown' });
});
afterAll(() => api.close());

const NOW = instantAt(THREE_LATE, '10:00');
const LEDGER = `query($within: ID, $day: LocalDate, $period: String, $first: Int, $after: String) {
  reminders(within: $within, day: $day, period: $period, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { id reference kind day state attempts plannedAt sentAt messageId subject whySent english: whySent(lang: EN) whyNot
      notSentReason reportedAt official { name role email } unit { slug }
      items { unit { slug } period { code } step stage } }
  }
}`;
const ledger = async (who: string | null, variables: object) => {
  const { data, errors } = await api.ask(who, NOW, LEDGER, { first: 100, ...variables });
  return {
    nodes: data?.reminders?.nodes ?? [],
    total: data?.reminders?.totalCount,
    codes: errors?.map((e) => e.extensions.code),
    data,
    errors,
  };
};

describe('what was sent to whom and why', () => {
  it('of a day: who got it, why, and what became of it', async () => {
    const { nodes, total, errors } = await ledger('reviewer-1', { day: ONE_LATE });
    expect(errors).toBeUndefined();
    expect(total).toBe(4);
    expect(nodes[0]).toMatchObject({
      items: [],
      whySent: 'bản tổng hợp định kỳ cho lãnh đạo',
      unit: { slug: 'cho-don' },
    });
    expect(nodes[3]).toEqual({
      id: expect.any(String),
      reference: `${ONE_LATE}/officer-xuan-lac/DAILY`,
      kind: 'DAILY',
      day: ONE_LATE,
      state: 'BOUNCED',
      attempts: 1,
      plannedAt: morning(ONE_LATE),
      sentAt: morning(ONE_LATE),
      messageId: expect.any(String),
      subject: 'Quá hạn 01 ngày làm việc: báo cáo CĐS tháng 10/2026 – Xuân Lạc',
      whySent: 'quá hạn 1 ngày làm việc: báo cáo tháng 10/2026, xã Xuân Lạc',
      english: '1 working day overdue: report of October 2026, Xuân Lạc Commune',
      whyNot: '550 unknown',
      notSentReason: null,
      reportedAt: '2026-10-19T01:00:05.000Z',
      official: { name: 'Triệu Văn Tuân', role: 'OFFICER', email: 'officer.xuan-lac@chodon.example' },
      unit: { slug: 'xuan-lac' },
      items: [{ unit: { slug: 'xuan-lac' }, period: { code: '2026-10' }, step: 1, stage: 'OVERDUE' }],
    });
    expect(nodes.map(({ state }: { state: string }) => state)).toEqual(['SENT', 'DELIVERED', 'SENT', 'BOUNCED']);
  });

  it('of a commune, oldest first, and of one of its periods', async () => {
    const letters = async (variables: object) =>
      (await ledger('auditor-1', { within: 'xuan-lac', ...variables })).nodes.map(
        ({ day, official }: { day: string; official: { role: string } }) => `${day} ${official.role}`,
      );
    const all = ['2026-10-19 OFFICER', '2026-10-21 CHAIRMAN', '2026-10-21 OFFICER'];
    expect(await letters({})).toEqual(all);
    expect(await letters({ period: '2026-10' })).toEqual(all);
    expect(await letters({ period: '2026-11' })).toEqual([]);
  });

  it('goes on from page to page without a gap', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await ledger('leader-1', { day: THREE_LATE, first: 2, after });
      seen.push(...data.reminders.nodes.map(({ reference }: { reference: string }) => reference));
      const { endCursor, hasNextPage } = data.reminders.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength((await ledger('leader-1', { day: THREE_LATE })).total);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it('each letter is found again by its id, and only by who may read it', async () => {
    const node = 'query($id: ID!) { node(id: $id) { ... on Reminder { reference official { role } } } }';
    const id = toGlobalId('Reminder', `${ONE_LATE}/officer-xuan-lac/DAILY`);
    const found = await api.ask('reviewer-1', NOW, node, { id });
    expect(found.data.node).toEqual({
      reference: `${ONE_LATE}/officer-xuan-lac/DAILY`,
      official: { role: 'OFFICER' },
    });
    for (const who of [null, 'officer-bang-lung']) expect((await api.ask(who, NOW, node, { id })).data.node).toBeNull();
    const none = toGlobalId('Reminder', `${ONE_LATE}/nobody/DAILY`);
    expect((await api.ask('officer-xuan-lac', NOW, node, { id: none })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('a whole district without a day is refused with the way out', async () => {
    const { errors } = await ledger('reviewer-1', {});
    expect(errors?.[0]?.message).toContain('"within" phải là một đơn vị cấp xã');
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('a day costs one Query, a unit one for the past and one for the rest; names cost one more', async () => {
    const count = countRequests(api.table.db);
    const plain = 'query($within: ID, $day: LocalDate) { reminders(within: $within, day: $day) { totalCount } }';
    await api.ask('reviewer-1', NOW, plain, { day: ONE_LATE });
    expect(count.byCommand).toEqual({ Get: 1, Query: 1 });
    count.reset();
    await api.ask('reviewer-1', NOW, plain, { within: 'xuan-lac' });
    // The queries read the letters of a commune that still count, and those of years before.
    expect(count.byCommand).toEqual({ Get: 1, Query: 2 });
    count.reset();
    await ledger('reviewer-1', { day: THREE_LATE });
    expect(count.byCommand).toEqual({ Get: 1, Query: 2 });
    count.off();
  });
});

it.each([
  'reminders(within: "xuan-lac")',
  'remindersPlanned(within: "xuan-lac")',
  'unreachableOfficials(within: "xuan-lac")',
  'communesWithoutOfficer(within: "xuan-lac")',
])('%s is for those above the commune who may mend it, and for nobody else', async (field) => {
  const code = async (who: string | null) =>
    (await api.ask(who, NOW, `{ ${field} { __typename } }`)).errors?.[0]?.extensions.code;
  for (const who of ['reviewer-1', 'leader-1', 'administrator-1', 'auditor-1']) expect(await code(who)).toBeUndefined();
  for (const who of ['officer-xuan-lac', 'chairman-xuan-lac', 'officer-bang-lung'])
    expect(await code(who)).toBe('FORBIDDEN');
  expect(await code(null)).toBe('UNAUTHENTICATED');
});
