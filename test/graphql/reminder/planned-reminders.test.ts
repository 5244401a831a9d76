import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RankingStatus } from '../../../src/domain/ranking/ranking.js';
import { indicatorsToFile } from '../../../src/domain/report/missing-figures.js';
import type { Report } from '../../../src/domain/report/report.js';
import { addDays, instantAt } from '../../../src/domain/time/local-date.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { countRequests } from '../../support/aws/dynamo-faults.js';
import { communeNamed, figures, submitted } from '../../support/builders/mail-builder.js';
import { inPages } from '../../support/letters/in-pages.js';
import { type ReminderApi, reminderApi } from '../../support/letters/reminder-api.js';
import { ONE_LATE, THREE_LATE } from '../../support/letters/reminder-world.js';
import { sampleRanking } from '../../support/letters/sample-letters.js';

let api: ReminderApi;
beforeEach(async () => {
  api = await reminderApi();
});
afterEach(() => api.close());

const PLANNED = `query($on: LocalDate, $within: ID) {
  remindersPlanned(on: $on, within: $within) {
    day from silence
    letters(first: 100) { totalCount nodes { email } edges { isDigest whySent
      node { role email unit { slug } }
      reports { unit { slug } period { code } dueDay workingDaysLate step entered toFile } } }
    silent(first: 100) { totalCount edges { reason sentence(lang: EN) node { role email } } }
  }
}`;
const LEDGER = '{ reminders(day: "2026-10-27", first: 20) { nodes { whySent(lang: EN) } } }';
const planned = async (now: string, variables: object = {}, who = 'reviewer-1') => {
  const { data, errors } = await api.ask(who, now, PLANNED, { ...variables });
  return { ...data?.remindersPlanned, errors };
};
type Edge = { node: { role: string; email: string }; reason: string };
const emailsOf = ({ letters }: { letters: { nodes: { email: string }[] } }) =>
  letters.nodes.map(({ email }) => email).toSorted();
const silences = ({ silent }: { silent: { edges: Edge[] } }) =>
  Object.fromEntries(silent.edges.map(({ node, reason }) => [node.email.split('@')[0], reason]));

describe('what would be sent tomorrow', () => {
  it('is what the job then sends, day after day, asked before and after the sweep of today', async () => {
    const emails = new Map(api.officials.map(({ id, email }) => [id, email]));
    const sent: string[] = [];
    for (let day = '2026-10-12'; day <= '2026-11-06'; day = addDays(day, 1)) {
      await api.rank(day);
      if (day === '2026-10-22')
        await api.table.stores.reports.load([submitted(communeNamed('nam-cuong'), '2026-10')], []);
      const early = await planned(instantAt(day, '06:30'), { on: day });
      const going = (await api.sweep(day)).map((id) => emails.get(id) ?? id).toSorted();
      expect(emailsOf(early), `asked on ${day}, before its sweep`).toEqual(going);
      if (day > '2026-10-12' && day !== '2026-10-22')
        expect(sent.pop(), `asked on the day before ${day}`).toBe(going.join());
      const tomorrow = emailsOf(await planned(instantAt(day, '18:00')));
      sent.splice(0, sent.length, tomorrow.join());
    }
  });

  it('is the ranking’s news when the last report was approved today, as the job of the night then makes it', async () => {
    const { reports } = api.table.stores;
    const approved = figures('2026-10', []);
    const loaded = (ids: readonly string[], given: Partial<Report>) =>
      reports.load(
        ids.map((id) => submitted(communeNamed(id), '2026-10', given)),
        [],
      );
    await loaded(['bang-lung', 'nam-cuong'], { state: 'APPROVED', approved });
    await loaded(['xuan-lac'], { state: 'SUBMITTED', savedAt: instantAt('2026-10-20', '08:00') });
    await api.rank('2026-10-20');
    await api.sweep('2026-10-20');
    expect(emailsOf(await planned(instantAt('2026-10-20', '09:00')))).toEqual([]);
    await loaded(['xuan-lac'], { state: 'APPROVED', approved });
    const tomorrow = await planned(instantAt('2026-10-20', '18:00'));
    expect(emailsOf(tomorrow)).toHaveLength(7);
    expect(tomorrow.letters.edges.map(({ whySent }: { whySent: string }) => whySent)).toContain(
      'kết quả xếp hạng chính thức tháng 10/2026',
    );
    expect(emailsOf(await planned(instantAt(THREE_LATE, '02:59'), { on: THREE_LATE }))).toEqual(emailsOf(tomorrow));
    await api.rank(THREE_LATE);
    const emails = new Map(api.officials.map(({ id, email }) => [id, email]));
    const going = (await api.sweep(THREE_LATE)).map((id) => emails.get(id) ?? id);
    expect(going.toSorted()).toEqual(emailsOf(tomorrow));
    expect(emailsOf(await planned(instantAt(THREE_LATE, '18:00')))).toEqual([]);
  });

  it('of today is what is still to come: whose letter has gone is silent, and what was submitted by now is not named', async () => {
    const at = (time: string) => planned(instantAt(ONE_LATE, time), { on: ONE_LATE });
    expect(emailsOf(await at('07:00'))).toHaveLength(4);
    await api.table.stores.reports.load(
      [submitted(communeNamed('nam-cuong'), '2026-10', { firstSubmittedAt: instantAt(ONE_LATE, '08:10') })],
      [],
    );
    expect(emailsOf(await at('08:10'))).toEqual([
      'leader@chodon.example',
      'officer.bang-lung@chodon.example',
      'officer.xuan-lac@chodon.example',
    ]);
    await api.sweep(ONE_LATE);
    const after = await at('09:00');
    expect(emailsOf(after)).toEqual([]);
    expect(silences(after)).toMatchObject({ leader: 'SETTLED_TODAY', 'officer.xuan-lac': 'SETTLED_TODAY' });
  });

  it('of somebody invited when today’s letters were out is what goes tomorrow, and before that what goes today', async () => {
    const day = '2026-10-20';
    const letters = async (at: string, on: string) => emailsOf(await planned(instantAt(day, at), { on }));
    await api.sweep(ONE_LATE);
    const before = await letters('07:00', day);
    await api.sweep(day);
    const [officer] = api.officials;
    if (!officer) throw new Error('There is an officer');
    await api.table.stores.officials.save([{ ...officer, id: 'officer-new', email: 'new@chodon.example' }]);
    expect(before).toEqual([]);
    expect(await letters('09:00', day)).toEqual([]);
    expect(await letters('09:00', THREE_LATE)).toContain('new@chodon.example');
    expect(silences(await planned(instantAt(day, '09:00'), { on: day })).new).toBe('SETTLED_TODAY');
    const going = await api.sweep(THREE_LATE);
    expect(going).toContain('officer-new');
  });

  it('says of each letter which reports it names, at which step, and why', async () => {
    const { letters, day, from, silence } = await planned(instantAt('2026-10-20', '09:00'));
    expect([day, from, silence]).toEqual([THREE_LATE, instantAt(THREE_LATE, '08:00'), null]);
    const chairman = letters.edges.find(({ node }: Edge) => node.role === 'CHAIRMAN');
    expect(chairman).toEqual({
      isDigest: false,
      whySent: 'quá hạn 3 ngày làm việc: báo cáo tháng 10/2026, thị trấn Bằng Lũng',
      node: { role: 'CHAIRMAN', email: 'chairman.bang-lung@chodon.example', unit: { slug: 'bang-lung' } },
      reports: [
        {
          unit: { slug: 'bang-lung' },
          period: { code: '2026-10' },
          dueDay: '2026-10-16',
          workingDaysLate: 3,
          step: 3,
          entered: 0,
          toFile: indicatorsToFile(seededMethod, 'MONTHLY').length,
        },
      ],
    });
  });

  it('gives the reason that the ledger gives once the letter went, also where a report waits for review', async () => {
    const at = instantAt('2026-10-16', '09:00');
    const waiting = { state: 'SUBMITTED', firstSubmittedAt: at, savedAt: at } as const;
    await api.table.stores.reports.load([submitted(communeNamed('xuan-lac'), '2026-10', waiting)], []);
    const { letters } = await planned(instantAt('2026-10-19', '18:00'), { on: '2026-10-20' });
    await api.sweep('2026-10-20');
    const { data } = await api.ask(
      'reviewer-1',
      instantAt('2026-10-20', '09:00'),
      '{ reminders(day: "2026-10-20", first: 20) { nodes { whySent official { email } } } }',
    );
    type Sent = { whySent: string; official: { email: string } };
    const sent = data.reminders.nodes.map(({ whySent, official }: Sent) => [official.email, whySent]);
    expect(letters.edges.map(({ node, whySent }: Sent & Edge) => [node.email, whySent]).toSorted()).toEqual(
      sent.toSorted(),
    );
    expect(sent).toContainEqual([
      'reviewer@chodon.example',
      'chờ thẩm định 2 ngày làm việc: báo cáo tháng 10/2026, xã Xuân Lạc',
    ]);
  });

  it('foresees the letter about a ranking that the end of its final day makes final, and the ledger then says so', async () => {
    const { reports, rankings } = api.table.stores;
    await reports.load(
      ['bang-lung', 'nam-cuong', 'xuan-lac'].map((id) =>
        submitted(communeNamed(id), '2026-10', { state: 'SUBMITTED', savedAt: instantAt('2026-11-05', '09:00') }),
      ),
      [],
    );
    const publish = (version: number, status: RankingStatus, occurrence: string) =>
      rankings.publish(inPages(sampleRanking({ version, status, occurrence, replaces: version - 1 || null })));
    const kept = (answer: { letters: { edges: { node: { email: string }; whySent: string }[] } }) =>
      answer.letters.edges.map(({ node, whySent }) => `${node.email.split('@')[0]}: ${whySent}`);
    await publish(1, 'PROVISIONAL', '2026-10-20T20:00:00.000Z');
    // The final day is Monday, 26 October, and what waits for a reviewer is waited for until 2 November.
    expect(kept(await planned(instantAt('2026-10-22', '09:00'), { on: '2026-11-02' }))).toEqual([]);
    const foreseen = kept(await planned(instantAt('2026-10-22', '09:00'), { on: '2026-11-03' }));
    expect(foreseen).toHaveLength(7);
    expect(foreseen).toContain('officer.xuan-lac: kết quả xếp hạng chính thức tháng 10/2026');
    expect(foreseen).toContain('leader: bản tổng hợp định kỳ cho lãnh đạo');
    expect(kept(await planned(instantAt('2026-10-22', '09:00'), { on: '2026-11-04' }))).toEqual([]);
    await publish(2, 'FINAL', '2026-11-02T20:00:00.000Z');
    expect(await api.sweep('2026-11-03')).toHaveLength(7);
    const { data } = await api.ask(
      'reviewer-1',
      instantAt('2026-11-03', '09:00'),
      LEDGER.replace('2026-10-27', '2026-11-03'),
    );
    expect(data.reminders.nodes.map(({ whySent }: { whySent: string }) => whySent)).toContain(
      'the final ranking of October 2026',
    );
    expect(kept(await planned(instantAt('2026-11-03', '18:00')))).toEqual([]);
  });

  it('says of everybody else why not, once', async () => {
    await api.table.stores.reports.load([submitted(communeNamed('nam-cuong'), '2026-10')], []);
    const [officer] = api.officials.filter(({ id }) => id === 'officer-xuan-lac');
    const chairman = api.officials.find(({ id }) => id === 'chairman-xuan-lac');
    const leader = api.officials.find(({ id }) => id === 'leader-1');
    if (!officer || !chairman || !leader) throw new Error('The district has them');
    await api.table.stores.officials.save([
      { ...officer, email: '' },
      { ...chairman, active: false },
      { ...leader, digests: false },
    ]);
    const answer = await planned(instantAt('2026-10-16', '09:00'), { on: ONE_LATE });
    expect(emailsOf(answer)).toEqual(['officer.bang-lung@chodon.example']);
    expect(silences(answer)).toEqual({
      administrator: 'NO_LETTERS_FOR_ROLE',
      auditor: 'NO_LETTERS_FOR_ROLE',
      'chairman.bang-lung': 'NOT_YET',
      'chairman.nam-cuong': 'NOT_YET',
      'chairman.xuan-lac': 'INACTIVE',
      leader: 'DIGESTS_OFF',
      'officer.nam-cuong': 'NOT_YET',
      '': 'NO_ADDRESS',
      reviewer: 'NOT_YET',
    });
    expect(answer.letters.totalCount + answer.silent.totalCount).toBe(api.officials.length);
  });

  it('on a day off nobody is written to, and the day says why', async () => {
    const saturday = await planned(instantAt('2026-10-16', '09:00'), { on: '2026-10-17' });
    expect(saturday).toMatchObject({ silence: 'NOT_A_WORKING_DAY', letters: { totalCount: 0 } });
    expect(silences(saturday)['officer.xuan-lac']).toBe('NOT_A_WORKING_DAY');
    expect(saturday.silent.edges[0].sentence).toBe('It is not a working day.');
  });

  it('below a commune it is that commune’s officials alone', async () => {
    const { letters, silent } = await planned(instantAt('2026-10-20', '09:00'), { within: 'xuan-lac' });
    expect(emailsOf({ letters })).toEqual(['chairman.xuan-lac@chodon.example', 'officer.xuan-lac@chodon.example']);
    expect(silent.totalCount).toBe(0);
  });

  it('writes nothing and sends nothing', async () => {
    const count = countRequests(api.table.db);
    await planned(instantAt('2026-10-20', '09:00'));
    expect(Object.keys(count.byCommand).toSorted()).toEqual(['Get', 'Query']);
    expect(count.byCommand.Query).toBeLessThanOrEqual(4 + 10);
    count.off();
    expect(await api.table.stores.mail.ofDay(THREE_LATE)).toEqual([]);
  });

  it.each(['2026-10-19', '2026-11-21'])('%s is no day that can be foreseen on 20 October', async (on) => {
    const { errors } = await planned(instantAt('2026-10-20', '09:00'), { on });
    expect(errors?.[0]?.message).toContain('một ngày từ 2026-10-20 đến 2026-11-20');
  });
});
