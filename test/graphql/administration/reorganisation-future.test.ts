import { afterAll, beforeAll, expect, test } from 'vitest';
import { stageScopeOn } from '../../../src/domain/settings/scopes.js';
import {
  FIRST,
  inputOf,
  otherProvince,
  type ReorganisationWorld,
  reform,
  reorganisationWorld,
  SECOND,
} from '../../support/administration/reorganisation-world.js';
import { officialToken } from '../../support/api/tokens.js';

let world: ReorganisationWorld;
let expectedRevision: string;
beforeAll(async () => {
  world = await reorganisationWorld('2026-11-24T08:00:00.000Z');
  const future = inputOf({ ...reform, effective: '2026-12-01' });
  expectedRevision = (await world.change('createReorganisationDraft', future, FIRST)).reorganisation.revision;
  const published = await world.change('publishReorganisation', { id: reform.id, expectedRevision }, SECOND);
  expect(published.errors).toEqual([]);
});
afterAll(() => world.api.close());

const officer = officialToken('officer-xuan-lac', 'officer');
const form = async (unit: string, period: string) =>
  world.ask(`{ reportForm(unit: "${unit}", period: "${period}") { state } }`, {}, officer);

test('until the day comes, the map, the scope and the administrators are those of before', async () => {
  const { data } = await world.ask(
    '{ units(level: COMMUNE, first: 100) { totalCount } viewer { scope { slug } } ranking { scope { slug } } }',
  );
  expect(data).toEqual({
    units: { totalCount: 20 },
    viewer: { scope: { slug: 'cho-don' } },
    ranking: { scope: { slug: 'cho-don' } },
  });
  const settings = await world.api.table.stores.settings.current();
  expect([stageScopeOn(settings, '2026-11-30'), stageScopeOn(settings, '2026-12-01')]).toEqual([
    'cho-don',
    'thai-nguyen-2025',
  ]);
});

test('until the day comes, those who are there file; what they save fills in the drafts of the new units', async () => {
  expect((await form('xuan-lac', '2026-11')).data.reportForm.state).toBeDefined();
  expect((await form('xuan-lac', '2026-12')).data.reportForm).not.toBeNull();
  expect((await form('nam-cuong-2025', '2026-12')).data.reportForm).toBeNull();
});

test('it can be taken back before its day', async () => {
  const withdrawn = await world.change('withdrawReorganisation', { id: reform.id, expectedRevision }, SECOND);
  expect(withdrawn.errors).toEqual([]);
  expect((await form('xuan-lac', '2026-12')).data.reportForm).not.toBeNull();
});

test.each([otherProvince, reform])('until the day of $id comes, rules are changed as before', async (event) => {
  const other = await reorganisationWorld('2026-11-24T08:00:00.000Z');
  const rules = async () => {
    const query = '{ scopeRules(within: "cho-don") { allowedActions { action isAllowed whyNot(lang: EN) } } }';
    const { data, errors } = await other.ask(query);
    expect(errors).toBeUndefined();
    return data.scopeRules.allowedActions;
  };
  const before = await rules();
  expect(before.some(({ isAllowed }: { isAllowed: boolean }) => isAllowed)).toBe(true);
  const future = inputOf({ ...event, effective: '2026-12-01' });
  const { revision } = (await other.change('createReorganisationDraft', future, FIRST)).reorganisation;
  const published = await other.change('publishReorganisation', { id: event.id, expectedRevision: revision }, SECOND);
  expect(published.errors).toEqual([]);
  expect(await rules()).toEqual(before);
  await other.api.close();
});
