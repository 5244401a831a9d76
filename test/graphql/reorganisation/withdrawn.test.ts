import { afterAll, beforeAll, expect, test } from 'vitest';
import { plannedEntry } from '../../../src/domain/mail/mail.js';
import type { Reorganisation, UnitChange } from '../../../src/domain/register/reorganisation.js';
import {
  type AdministrationApi,
  apiOver,
  changeOfficial,
  codesOf,
  newKey,
  PEOPLE,
} from '../../support/administration/administration-api.js';
import { inputOf, reform } from '../../support/administration/reorganisation-world.js';
import { testTable } from '../../support/aws/dynamo.js';
import { completeEntries, file, loadFilingWorld, submit } from '../../support/filing/filing-world.js';

// People were invited to units that a reorganisation formed. Then it was taken back.

let api: AdministrationApi;
beforeAll(async () => {
  const table = await testTable();
  await loadFilingWorld(table.stores, { villages: false });
  await table.stores.officials.save(Object.values(PEOPLE));
  api = await apiOver(table);
});
afterAll(() => api.close());

const LATER = '2026-11-17T02:00:10.000Z';
const AFTER = '2026-11-17T02:01:00.000Z';
const EVENT = { id: reform.id };
/** One commune is made of a part: nobody can say which of the old ones its officials belong to. */
const divided: Reorganisation = {
  ...reform,
  changes: reform.changes.flatMap((change): UnitChange[] => {
    if (change.of !== 'FORM' || change.unit.id !== 'cho-don-2025') return [change];
    const [first, ...others] = change.predecessors;
    if (!first) return [change];
    const rest = {
      ...change.unit,
      id: 'bang-lung-2025',
      gsoCode: '01998',
      name: { vi: 'Xã Bằng Lũng', en: 'Bang Lung' },
    };
    return [
      { ...change, predecessors: [{ ...first, extent: 'PART' }] },
      { ...change, unit: rest, predecessors: [{ ...first, extent: 'REST' }, ...others] },
    ];
  }),
};
let expectedRevision: string | undefined;

async function step(
  name: string,
  who: 'administrator' | 'second',
  input: object = { ...EVENT, expectedRevision },
  now?: string,
) {
  const type = name.startsWith('create') ? 'ReorganisationDraftInput' : 'ReorganisationInput';
  const query = `mutation($input: ${type}!) { answer: ${name}(input: $input) { reorganisation { revision } errors { code message } } }`;
  const { data, errors } = await api.ask(
    who,
    query,
    { input: { idempotencyKey: newKey(), reason: '1683', ...input } },
    now,
  );
  expect(errors ?? data.answer.errors).toEqual([]);
  expectedRevision = data.answer.reorganisation.revision;
}

async function change(name: string, input: object, now?: string) {
  const named = { idempotencyKey: newKey(), reason: 'Thành lập xã mới', ...input };
  const { data, errors } = await api.ask('administrator', changeOfficial(name), { input: named }, now);
  return errors ? { errors } : data.answer;
}

async function invited(role: string, unit: string, email: string): Promise<string> {
  const { errors } = await change('inviteOfficial', { name: 'Hoàng Thị Mới', email, role, unit }, LATER);
  expect(errors).toEqual([]);
  const owner = await api.table.stores.addresses.owner(email);
  return owner?.official ?? '';
}

const people: Record<'officer' | 'leader' | 'waiting' | 'moved', string> = {
  ...{ officer: '', leader: '', waiting: '', moved: 'of-commune' },
};
const toId = (id: string) => Buffer.from(`Official:${id}`).toString('base64url');
const OFFICIALS = '{ officials(within: "cho-don", first: 50) { nodes { name isActive unit { slug } email } } }';
const unitOf = (id: string, role: string) =>
  api.ask(
    { id, role: role as 'officer' },
    '{ viewer { unit { slug } assignments { unit { slug } } official { unit { slug } } } }',
  );

/** An official with the revision that the page shows. */
async function named(id: string) {
  const { data } = await api.ask('administrator', `{ node(id: "${toId(id)}") { ... on Official { revision } } }`);
  return { official: toId(id), expectedRevision: data.node.revision };
}

test('they are invited, moved and written to while the new map is in force', async () => {
  await step('createReorganisationDraft', 'administrator', inputOf(divided));
  await step('publishReorganisation', 'second');
  people.officer = await invited('OFFICER', 'nam-cuong-2025', 'moi@xuan-lac.example');
  people.leader = await invited('LEADER', 'thai-nguyen-2025', 'lanhdao@chodon.example');
  people.waiting = await invited('OFFICER', 'cho-don-2025', 'cho@chodon.example');
  const moved = { official: toId(people.moved), unit: 'nam-cuong-2025', role: 'OFFICER' };
  expect((await change('transferOfficial', moved, LATER)).errors).toEqual([]);
  const letters = [people.officer, PEOPLE.officer.id].map((official) => {
    const to = { official, kind: 'DAILY', occurrence: '2026-11-16T01:00:00.000Z', day: '2026-11-16' } as const;
    const items = [{ unit: 'nam-cuong-2025', period: '2026-12', step: -3 }];
    return { ...plannedEntry({ ...to, path: 'thai-nguyen-2025/nam-cuong-2025', items }), status: 'SENT' as const };
  });
  await api.table.stores.mail.plan(letters);
});

test('a signed paper goes to the office of its day, another one to that of today', async () => {
  const question = '{ reportForm(unit: "xuan-lac", period: "2026-10") { publisher { scope { slug } } } }';
  const office = async () => (await api.ask('reviewer', question, {}, LATER)).data?.reportForm.publisher.scope.slug;
  expect(await office()).toBe('thai-nguyen-2025');
  const sent = completeEntries().map((of) =>
    of.code === 'F13' || of.code === 'G13' ? { ...of, denominator: 10 } : of,
  );
  expect(await file(api.table.stores, submit(sent))).toMatchObject({ kind: 'FILED' });
  const document = { number: '12/BC-UBND', date: '2026-10-15' };
  expect(await file(api.table.stores, { action: 'RECORD_DOCUMENT', document })).toMatchObject({ kind: 'FILED' });
  expect(await office()).toBe('cho-don');
});

test('a transfer to the unit where somebody works already moves nobody: first day, deputy and absence stay', async () => {
  const official = await named(PEOPLE.officer.id);
  expect((await change('changeOfficialContact', { ...official, isDeputy: true }, LATER)).errors).toEqual([]);
  const absence = { from: '2026-11-17', until: '2026-11-20', substitute: toId(people.officer) };
  expect((await change('nameSubstitute', { ...(await named(PEOPLE.officer.id)), ...absence }, LATER)).errors).toEqual(
    [],
  );
  const here = { ...(await named(PEOPLE.officer.id)), unit: 'nam-cuong-2025' };
  expect((await change('transferOfficial', here, LATER)).errors).toEqual([]);
  const { isDeputy, absences, unit } = (await api.table.stores.officials.one(PEOPLE.officer.id)) ?? {};
  expect([isDeputy, absences?.map(({ until }) => until), unit]).toEqual([true, ['2026-11-20'], 'nam-cuong-2025']);
  expect((await api.ask('officer', '{ viewer { since } }', {}, AFTER)).data.viewer.since).toBeNull();
  const back = { ...PEOPLE.officer, trail: (await api.table.stores.officials.one(PEOPLE.officer.id))?.trail };
  await api.table.stores.officials.save([back]);
});

test('the publication is taken back', () => step('withdrawReorganisation', 'second', undefined, LATER));

test('after the withdrawal each works at the first unit whose officials would have worked there', async () => {
  const place = (slug: string) => ({
    data: { viewer: { unit: { slug }, assignments: [{ unit: expect.anything() }], official: { unit: { slug } } } },
  });
  expect(await unitOf(people.officer, 'officer')).toEqual(place('dong-lac'));
  expect(await unitOf(people.moved, 'officer')).toEqual(place('dong-lac'));
  expect(await unitOf(people.leader, 'leader')).toEqual(place('cho-don'));
  // Rights to the whole of a divided commune would be more than anybody gave.
  expect(codesOf(await unitOf(people.waiting, 'officer'))).toEqual(['UNAUTHENTICATED']);
});

test('the administrators of the office see all of them', async () => {
  const { data, errors } = await api.ask('administrator', OFFICIALS);
  expect(errors).toBeUndefined();
  const emails = data.officials.nodes.map(({ email }: { email: string }) => email);
  expect(emails).toEqual(
    expect.arrayContaining(['moi@xuan-lac.example', 'lanhdao@chodon.example', 'cho@chodon.example']),
  );
});

test.each([
  ['dong-lac', () => people.officer],
  ['xuan-lac', () => PEOPLE.officer.id],
])(
  'letters under that map stand with those who read them, at %s: of all days, of one, and each',
  async (unit, whose) => {
    const nodes = [{ id: expect.any(String), official: { id: toId(whose()) } }];
    const fields = 'nodes { id official { id } }';
    const ofAll = await api.ask('administrator', `{ reminders(within: "${unit}", first: 5) { ${fields} } }`);
    expect(ofAll).toEqual({ data: { reminders: { nodes } } });
    const ofDay = `{ reminders(within: "${unit}", day: "2026-11-16", first: 5) { ${fields} } }`;
    expect((await api.ask('administrator', ofDay)).data?.reminders).toEqual({ nodes });
    const asked = `{ node(id: "${ofAll.data.reminders.nodes[0].id}") { ... on Reminder { official { id } } } }`;
    expect(await api.ask('administrator', asked)).toEqual({ data: { node: { official: { id: toId(whose()) } } } });
  },
);

test('they are moved, closed, and known by their address', async () => {
  const again = { name: 'Người Khác', email: 'moi@xuan-lac.example', role: 'OFFICER', unit: 'xuan-lac' };
  expect(codesOf(await change('inviteOfficial', again))).toEqual(['ADDRESS_TAKEN']);
  const moved = await change('transferOfficial', { ...(await named(people.waiting)), unit: 'ngoc-phai' });
  expect(moved.errors).toEqual([]);
  expect((await unitOf(people.waiting, 'officer')).data.viewer.unit).toEqual({ slug: 'ngoc-phai' });
  const closed = await change('deactivateOfficial', await named(people.officer));
  expect(closed.errors).toEqual([]);
  expect(closed.official).toMatchObject({ isActive: false });
});

test('published again, the map has them where they were, and the records of that time stand in the log', async () => {
  const log = '{ administrationLog(within: "cho-don", noun: OFFICIAL, first: 30) { nodes { action subject } } }';
  const { data } = await api.ask('administrator', log, {}, AFTER);
  expect(data.administrationLog.nodes).toContainEqual({ action: 'INVITE', subject: people.leader });
  await step('publishReorganisation', 'second', undefined, AFTER);
  const again = await api.ask(
    { id: people.moved, role: 'officer' },
    '{ viewer { unit { slug } } }',
    {},
    `${AFTER.slice(0, 17)}30.000Z`,
  );
  expect(again).toEqual({ data: { viewer: { unit: { slug: 'nam-cuong-2025' } } } });
});
