import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  FIRST,
  type ReorganisationWorld,
  reorganisationWorld,
  SECOND,
} from '../../support/administration/reorganisation-world.js';

const DAY = '2027-01-01';
const merge = {
  id: 'nhap-xa-2027',
  effective: DAY,
  decision: '12/NQ-HĐND',
  changes: [
    {
      form: {
        id: 'xuan-cuong',
        kind: 'COMMUNE',
        name: { vi: 'Xã Xuân Cường', en: 'Xuân Cường Commune' },
        parent: 'cho-don',
        predecessors: [{ unit: 'xuan-lac' }, { unit: 'nam-cuong' }],
        clause: '1.2',
      },
    },
  ],
};
const rename = {
  id: 'doi-ten-2027',
  effective: DAY,
  decision: '34/NQ-HĐND',
  changes: [{ alter: { unit: 'ban-thi', name: { vi: 'Xã Bản Mới', en: 'Bản Mới Commune' } } }],
};

const beginning = {
  id: 'lap-thon-2027',
  effective: '2027-02-01',
  decision: '56/NQ-HĐND',
  changes: [
    {
      form: {
        id: 'thon-moi-2027',
        kind: 'VILLAGE',
        name: { vi: 'Thôn Mới', en: 'Mới Village' },
        parent: 'ban-thi',
      },
    },
  ],
};

let world: ReorganisationWorld;
beforeAll(async () => {
  world = await reorganisationWorld('2026-11-27T01:00:00.000Z');
  for (const draft of [merge, rename, beginning]) {
    const created = await world.change('createReorganisationDraft', draft, FIRST);
    const named = { id: draft.id, expectedRevision: created.reorganisation.revision };
    expect((await world.change('publishReorganisation', named, SECOND)).errors).toEqual([]);
  }
});
afterAll(() => world.api.close());

const data = async (query: string) => {
  const answer = await world.api.askText(query);
  expect(answer.errors).toBeUndefined();
  return answer.data;
};

test('before its day a merger is announced, and nothing else is said of it', async () => {
  const { unit, units, node } = await data(`{
    unit(id: "xuan-lac") {
      validTo isPlanned movedTo { slug } successors { slug } lineage { day }
      planned { day kinds decision after { name } successors { id slug name isPlanned day } }
    }
    units(search: "xuan cuong") { totalCount isPlanned }
    node(id: "${Buffer.from('Unit:xuan-cuong').toString('base64url')}") { id }
  }`);
  expect({ ...unit, planned: [] }).toEqual({
    ...{ validTo: null, isPlanned: false, movedTo: [], successors: [], lineage: [], planned: [] },
  });
  expect(unit.planned).toEqual([
    {
      ...{ day: DAY, kinds: ['MERGE'], decision: '12/NQ-HĐND §1.2', after: null },
      successors: [{ id: expect.any(String), slug: 'xuan-cuong', name: 'Xã Xuân Cường', isPlanned: true, day: DAY }],
    },
  ]);
  expect([units, node]).toEqual([{ totalCount: 0, isPlanned: false }, null]);
});

test('a unit that begins without predecessors is announced, with all else that is planned', async () => {
  const asked = '{ day kinds decision unit { slug isPlanned } after { name } successors { slug } }';
  const { all, below, elsewhere, unit, now } = await data(`{
    all: plannedChanges ${asked}
    below: plannedChanges(within: "ban-thi") ${asked}
    elsewhere: plannedChanges(within: "bang-lung") { day }
    unit(id: "thon-moi-2027", at: "2027-02-01") { planned ${asked} }
    now: units(search: "thon moi") { totalCount }
  }`);
  const begins = {
    ...{ day: '2027-02-01', kinds: ['BEGIN'], decision: '56/NQ-HĐND', successors: [] },
    ...{ unit: { slug: 'thon-moi-2027', isPlanned: true }, after: { name: 'Thôn Mới' } },
  };
  const renamed = {
    ...{ day: DAY, kinds: ['RENAME'], decision: '34/NQ-HĐND', successors: [] },
    ...{ unit: { slug: 'ban-thi', isPlanned: false }, after: { name: 'Xã Bản Mới' } },
  };
  expect(all.map(({ unit: { slug } }: typeof begins) => slug)).toEqual([
    ...['ban-thi', 'nam-cuong', 'xuan-lac', 'thon-moi-2027'],
  ]);
  expect(below).toEqual([renamed, begins]);
  expect([elsewhere, unit.planned, now.totalCount]).toEqual([[], [begins], 0]);
});

test('a question about a day to come is answered by the planned map, and says so', async () => {
  const { now, then, gone, begun, found } = await data(`{
    now: unit(id: "ban-thi") { name isPlanned onDay { name isPlanned } }
    then: unit(id: "ban-thi", at: "${DAY}") { name isPlanned onDay { name } planned: onDay(day: "${DAY}") { name day isPlanned } }
    gone: unit(id: "xuan-lac", at: "${DAY}") { slug }
    begun: unit(id: "xuan-cuong", at: "${DAY}") { name validFrom isPlanned predecessors { slug } onDay { day name } }
    found: units(search: "xuan cuong", at: "${DAY}") { totalCount isPlanned nodes { isPlanned } }
  }`);
  expect(now).toEqual({ name: 'Xã Bản Thi', isPlanned: false, onDay: { name: 'Xã Bản Thi', isPlanned: false } });
  expect(then).toEqual({
    ...{ name: 'Xã Bản Mới', isPlanned: false, onDay: { name: 'Xã Bản Thi' } },
    planned: { name: 'Xã Bản Mới', day: DAY, isPlanned: true },
  });
  expect(gone).toBeNull();
  expect(begun).toEqual({
    ...{ name: 'Xã Xuân Cường', validFrom: DAY, isPlanned: true },
    onDay: { day: DAY, name: 'Xã Xuân Cường' },
    predecessors: [{ slug: 'xuan-lac' }, { slug: 'nam-cuong' }],
  });
  expect(found).toEqual({ totalCount: 1, isPlanned: true, nodes: [{ isPlanned: true }] });
});

test('what a day says of a unit has an id of its own: a client keeps the names of two days apart', async () => {
  const { unit } = await data(`{ unit(id: "ban-thi") {
    id before: onDay(day: "2026-12-31") { id name unit { id } } after: onDay(day: "${DAY}") { id name unit { id } }
  } }`);
  expect(unit.before).toMatchObject({ name: 'Xã Bản Thi', unit: { id: unit.id } });
  expect(unit.after).toMatchObject({ name: 'Xã Bản Mới', unit: { id: unit.id } });
  expect(unit.before.id).not.toBe(unit.after.id);
  const { nodes } = await data(
    `{ nodes(ids: ["${unit.before.id}", "${unit.after.id}"]) { id ... on UnitOnDay { name isPlanned } } }`,
  );
  expect(nodes).toEqual([
    { id: unit.before.id, name: 'Xã Bản Thi', isPlanned: true },
    { id: unit.after.id, name: 'Xã Bản Mới', isPlanned: true },
  ]);
});
