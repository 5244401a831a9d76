import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  FIRST,
  type ReorganisationWorld,
  reorganisationWorld,
  SECOND,
} from '../../support/administration/reorganisation-world.js';

/** Five weeks after the clock of the world; no month of the new map has begun. */
const DAY = '2027-01-01';
const ID = 'nhap-xa-2027';
const draft = (day: string, name = 'Xã Xuân Cường') => ({
  id: ID,
  effective: day,
  decision: '12/NQ-HĐND',
  changes: [
    {
      form: {
        id: 'xuan-cuong',
        kind: 'COMMUNE',
        name: { vi: name, en: `${name.replace('Xã ', '')} Commune` },
        parent: 'cho-don',
        predecessors: [{ unit: 'xuan-lac' }, { unit: 'nam-cuong' }],
      },
    },
  ],
});

let world: ReorganisationWorld;
beforeAll(async () => {
  world = await reorganisationWorld('2026-11-27T01:00:00.000Z');
});
afterAll(() => world.api.close());

const preview = async () =>
  world.ask(`{ preview(change: { reorganisation: "${ID}" }) { reorganisation {
    ending { slug } beginning { slug name } rankings { period effect } openPeriods
  } } }`);

test('a merge that takes effect in five weeks is previewed; it concerns no ranking yet', async () => {
  const created = await world.change('createReorganisationDraft', draft(DAY), FIRST);
  expect(created.errors).toEqual([]);
  const { data, errors } = await preview();
  expect(errors).toBeUndefined();
  expect(data.preview.reorganisation).toEqual({
    ending: [{ slug: 'nam-cuong' }, { slug: 'xuan-lac' }],
    beginning: [{ slug: 'xuan-cuong', name: 'Xã Xuân Cường' }],
    rankings: [],
    openPeriods: expect.any(Array),
  });
});

test('it is corrected, published, seen and taken back before its day', async () => {
  const at = async () => (await world.ask(`{ reorganisation(id: "${ID}") { state revision } }`)).data.reorganisation;
  const corrected = await world.change(
    'changeReorganisationDraft',
    { ...draft('2027-01-02', 'Xã Xuân Nam'), expectedRevision: (await at()).revision },
    FIRST,
  );
  expect(corrected.errors).toEqual([]);
  expect((await preview()).data.preview.reorganisation.beginning).toEqual([
    { slug: 'xuan-cuong', name: 'Xã Xuân Nam' },
  ]);
  const step = async (name: string) =>
    (await world.change(name, { id: ID, expectedRevision: (await at()).revision }, SECOND)).errors;
  expect(await step('publishReorganisation')).toEqual([]);
  expect((await at()).state).toBe('PUBLISHED');
  expect(await step('withdrawReorganisation')).toEqual([]);
  expect((await at()).state).toBe('DRAFT');
  expect((await preview()).errors).toBeUndefined();
});

test('the reversed arguments of a question stay refused', async () => {
  const { errors } = await world.ask(
    '{ series(scope: "cho-don", indicator: "G01", from: "2027-01", to: "2026-10") { id } }',
  );
  expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
});
