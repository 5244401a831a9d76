import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays, instantAt, type LocalDate } from '../../../src/domain/time/local-date.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { mailKey, suppressionKey } from '../../../src/store/keys/mail.js';
import { officialKey } from '../../../src/store/keys/official.js';
import { reportKey } from '../../../src/store/keys/report.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { communeNamed } from '../../support/builders/mail-builder.js';
import { scope as builtScope, draft } from '../../support/builders/scope-builder.js';
import { mailEntry } from '../../support/builders/stored-builder.js';
import { depsOn, load, morning, ONE_LATE } from '../../support/letters/reminder-world.js';
import { damage, rewrite } from '../../support/unreadable/damage.js';

let table: TestTable;
beforeEach(async () => {
  table = await testTable();
});
afterEach(() => table.close());

const DUE: LocalDate = '2026-10-16';
const [FIRST, SECOND] = ['officer-bang-lung', 'officer-xuan-lac'];

/** Ids of those who are written to at that time, and what the sweep could not read. */
async function sweep(day: LocalDate, time = '08:00', meanwhile?: () => Promise<void>) {
  const now = instantAt(day, time);
  const { deps, box } = depsOn(table.stores, { now: () => now });
  const plan: typeof deps.mail.plan = async (entries) => {
    await deps.mail.plan(entries);
    await meanwhile?.();
  };
  const outcome = await sendReminders({ ...deps, mail: { ...deps.mail, plan } }, { occurrence: now });
  const written = box.sent.map(({ headers }) => headers['X-Reminder-Id']?.split('/')[1]).toSorted();
  return { written, unreadable: outcome.unreadable ?? [], outcome };
}

const entryKey = (official: string, day: LocalDate) => mailKey({ day, official, kind: 'DAILY' });

describe('a ledger entry that cannot be read', () => {
  it('of an earlier day counts as having told what was due by then, and the next rung is told', async () => {
    const rungs = [0, 3].map((offset) => ({ offset, recipients: ['officer' as const] }));
    await load(table.stores, { communes: 2, scope: { ladder: { ...builtScope().ladder, steps: rungs } } });
    expect((await sweep(DUE)).written).toEqual([FIRST, SECOND]);
    await damage(table, entryKey(FIRST, DUE), 'items', 'CUT');
    expect((await sweep(ONE_LATE)).written).toEqual([]);
    expect((await sweep(addDays(ONE_LATE, 2))).written).toEqual([FIRST, SECOND]);
  });

  it('of today goes no more, not even when it was planned and not yet sent', async () => {
    await load(table.stores, { communes: 2 });
    const path = communeNamed('bang-lung').path;
    await table.stores.mail.plan([mailEntry({ day: ONE_LATE, official: FIRST, path, items: [] })]);
    await damage(table, entryKey(FIRST, ONE_LATE), 'occurrence', 'OTHER_TYPE');
    const { written, unreadable } = await sweep(ONE_LATE);
    expect(written).toEqual([SECOND]);
    expect(unreadable).toEqual([`MAIL#${ONE_LATE} / ${FIRST}#DAILY`]);
  });

  it('goes no more where its key alone says whose it was', async () => {
    await load(table.stores, { communes: 2 });
    const path = communeNamed('bang-lung').path;
    await table.stores.mail.plan([mailEntry({ day: ONE_LATE, official: FIRST, path, items: [] })]);
    await rewrite(table, entryKey(FIRST, ONE_LATE), ({ pk, sk }) => ({ pk, sk, v: 1 }));
    expect((await sweep(ONE_LATE)).written).toEqual([SECOND]);
  });
});

describe('what is damaged between the plan of a sweep and its letters', () => {
  it('an official: the letter waits unclaimed, goes once the entry is repaired, and the day is not done before', async () => {
    await load(table.stores, { communes: 2 });
    const official = await table.stores.officials.one(FIRST);
    const { written, outcome } = await sweep(ONE_LATE, '08:00', () =>
      damage(table, officialKey(FIRST), 'role', 'OTHER_TYPE'),
    );
    expect(written).toEqual([SECOND]);
    expect(outcome).toMatchObject({ kind: 'SWEPT', pending: 1 });
    expect(await table.stores.mail.one({ day: ONE_LATE, official: FIRST, kind: 'DAILY' })).toMatchObject({
      status: 'PENDING',
      owner: null,
    });
    await table.stores.officials.save(official ? [official] : []);
    expect((await sweep(ONE_LATE, '08:30')).written).toEqual([FIRST]);
  });

  it('a suppression that was lifted: nothing goes to the address', async () => {
    await load(table.stores, { communes: 2 });
    const address = 'officer.bang-lung@chodon.example';
    await table.stores.suppressions.suppress({ address, cause: 'BOUNCE', at: '2026-10-01T00:00:00.000Z', detail: '' });
    const suppression = await table.stores.suppressions.one(address);
    const lift = { at: '2026-10-02T00:00:00.000Z', by: 'a', byName: 'A', reason: 'r', key: 'key-0001', payload: 'p' };
    if (suppression) await table.stores.suppressions.lift(suppression, lift);
    const { written, unreadable } = await sweep(ONE_LATE, '08:00', () =>
      damage(table, suppressionKey(address), 'cause', 'GONE'),
    );
    expect(written).toEqual([SECOND]);
    expect(unreadable).toHaveLength(1);
    expect(unreadable.join()).toMatch(/^SUPPRESSED \/ sha256:[0-9a-f]{16}$/);
  });
});

describe('a report whose head cannot be read', () => {
  it('is told as neither missing nor there, to nobody and in no digest', async () => {
    const unit = communeNamed('bang-lung');
    await load(table.stores, {
      communes: 2,
      everybody: true,
      reports: [draft({ unit: unit.id, path: unit.path, period: '2026-10' })],
    });
    await damage(table, reportKey(unit.path, '2026-10'), 'state', 'OTHER_TYPE');
    const { deps, box } = depsOn(table.stores, { now: () => morning(ONE_LATE) });
    await sendReminders(deps, { occurrence: morning(ONE_LATE) });
    const digest = box.sent.find(({ headers }) => headers['X-Reminder-Id']?.includes('/leader-1/'));
    expect(box.sent.some(({ headers }) => headers['X-Reminder-Id']?.includes(`/${FIRST}/`))).toBe(false);
    expect(digest?.text).toContain('Xuân Lạc');
    expect(digest?.text).not.toContain('Bằng Lũng');
  });
});
