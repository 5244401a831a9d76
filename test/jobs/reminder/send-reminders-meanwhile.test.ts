import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Official } from '../../../src/domain/official/official.js';
import type { Report } from '../../../src/domain/report/report.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { communeNamed, submitted } from '../../support/builders/mail-builder.js';
import { draft } from '../../support/builders/scope-builder.js';
import { depsOn, later, load, morning, ONE_LATE, THREE_LATE } from '../../support/letters/reminder-world.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

const second = communeNamed('xuan-lac');
const officer = 'officer-xuan-lac';

/** The sweep of a day on which both communes are late; what happens happens in the two minutes that the first letter takes. */
async function sweepWhile(happens: () => Promise<void>, day = ONE_LATE) {
  let now = morning(day);
  const { deps, box } = depsOn(table.stores, { now: () => now });
  const mailer: typeof deps.mailer = {
    async send(email) {
      if (box.sent.length === 0) {
        await happens();
        now = later(morning(day), 2);
      }
      return box.send(email);
    },
  };
  await sendReminders({ ...deps, mailer }, { occurrence: morning(day) });
  return { box, entry: (await table.stores.mail.ofDay(day)).find(({ official }) => official === officer) };
}

const loadTwo = () => load(table.stores, { communes: 2 });

const change = async (id: string, changes: Partial<Official>) => {
  const found = await table.stores.officials.one(id);
  if (!found) throw new Error(`There is no ${id}`);
  await table.stores.officials.save([{ ...found, ...changes }]);
};

const file = (report: Report) => table.stores.reports.load([report], []);

const submittedAt = (firstSubmittedAt: string) => submitted(second, '2026-10', { firstSubmittedAt });

describe('what happens between planning and sending is respected at the moment of sending', () => {
  it.each([
    ['submission', () => file(submittedAt(later(morning(ONE_LATE), 1))), 'NOTHING_DUE'],
    [
      'an extension to a later day',
      () =>
        file(
          draft({
            unit: second.id,
            path: second.path,
            extension: { day: '2026-10-23', reason: 'lũ', grantedAt: morning(ONE_LATE) },
          }),
        ),
      'NOTHING_DUE',
    ],
    ['deactivation', () => change(officer, { active: false }), 'INACTIVE'],
    [
      'transfer to another commune',
      () => change(officer, { unit: 'bang-lung', path: 'bac-kan/cho-don/bang-lung' }),
      'MOVED',
    ],
    ['another role in the same commune', () => change(officer, { role: 'chairman' }), 'MOVED'],
    [
      'a bounce of an earlier letter',
      () =>
        table.stores.suppressions.suppress({
          address: `officer.${second.id}@chodon.example`,
          cause: 'BOUNCE',
          at: morning(ONE_LATE),
          detail: '550',
        }),
      'ADDRESS_SUPPRESSED',
    ],
  ] as const)('%s', async (_, happens, notSent) => {
    await loadTwo();
    const { box, entry } = await sweepWhile(happens);
    expect(box.sent.map(({ to }) => to.address)).toEqual(['officer.bang-lung@chodon.example']);
    expect(entry).toMatchObject({ status: 'SUPERSEDED', notSent, messageId: null });
  });

  it('digests switched off: the leader hears nothing, an officer who wants none is reminded all the same', async () => {
    await load(table.stores, { communes: 1, everybody: true });
    await change('officer-bang-lung', { digests: false });
    const { deps, box } = depsOn(table.stores);
    const mail: typeof deps.mail = {
      ...deps.mail,
      async plan(entries) {
        await deps.mail.plan(entries);
        await change('leader-1', { digests: false });
      },
    };
    await sendReminders({ ...deps, mail }, { occurrence: morning(ONE_LATE) });
    expect(box.sent.map(({ to }) => to.address)).toEqual(['officer.bang-lung@chodon.example']);
    const leader = (await table.stores.mail.ofDay(ONE_LATE)).find(({ official }) => official === 'leader-1');
    expect(leader).toMatchObject({ status: 'SUPERSEDED', notSent: 'NOTHING_DUE' });
  });

  it('nothing happens: the letter goes', async () => {
    await loadTwo();
    const { box, entry } = await sweepWhile(async () => {});
    expect(box.sent).toHaveLength(2);
    expect(entry).toMatchObject({ status: 'SENT', notSent: null });
  });

  it('an official who moved is told about the new commune by the next plan', async () => {
    await loadTwo();
    await change('officer-bang-lung', { active: false });
    await sweepWhile(() => change(officer, { unit: 'bang-lung', path: 'bac-kan/cho-don/bang-lung' }));
    const { deps, box } = depsOn(table.stores, { now: () => morning(THREE_LATE) });
    await sendReminders(deps, { occurrence: morning(THREE_LATE) });
    expect(box.sent.map(({ subject }) => subject)).toEqual([
      'Quá hạn 03 ngày làm việc: báo cáo CĐS tháng 10/2026 – Bằng Lũng',
    ]);
  });

  it('a draft saved meanwhile is in the letter', async () => {
    await loadTwo();
    const { box } = await sweepWhile(() =>
      file(
        draft({
          unit: second.id,
          path: second.path,
          working: new Map([['G03', { kind: 'ratio', numerator: 1, denominator: 2 }]]),
        }),
      ),
    );
    expect(box.sent[1]?.text).toContain('1/18');
  });
});

describe('a submission after the occurrence', () => {
  it.each([1, 3])('counts when the platform repeats the run %i minutes later', async (minutes) => {
    await loadTwo();
    const dying = depsOn(table.stores);
    const dies: typeof dying.deps.mailer = { send: () => Promise.reject(new Error('killed')) };
    await expect(sendReminders({ ...dying.deps, mailer: dies }, { occurrence: morning(ONE_LATE) })).rejects.toThrow();
    await file(submittedAt(later(morning(ONE_LATE), minutes - 0.5)));
    const { deps, box } = depsOn(table.stores, { now: () => later(morning(ONE_LATE), minutes) });
    await sendReminders(deps, { occurrence: morning(ONE_LATE) });
    expect(box.sent).toEqual([]);
    expect(await table.stores.mail.ofDay(ONE_LATE)).toMatchObject([
      { official: 'officer-bang-lung', status: 'CLAIMED' },
      { official: officer, status: 'SUPERSEDED', notSent: 'NOTHING_DUE' },
    ]);
  });

  it('counts although the clock that wrote it is ahead', async () => {
    await loadTwo();
    await file(submittedAt(later(morning(ONE_LATE), 1)));
    const { deps, box } = depsOn(table.stores, { now: () => morning(ONE_LATE) });
    await sendReminders(deps, { occurrence: morning(ONE_LATE) });
    expect(box.sent.map(({ to }) => to.address)).toEqual(['officer.bang-lung@chodon.example']);
  });

  it('is in the digest that leaves after it: 1 of 2, and one overdue', async () => {
    await load(table.stores, { communes: 2, everybody: true });
    const { box } = await sweepWhile(() => file(submittedAt(later(morning(THREE_LATE), 1))), THREE_LATE);
    const digest = box.sent.find(({ to }) => to.address === 'leader@chodon.example');
    expect(box.sent[0]).not.toBe(digest);
    expect(digest?.subject).toContain('1/2 đã gửi, 01 báo cáo quá hạn');
    expect(digest?.text).not.toContain('Xuân Lạc');
  });
});
