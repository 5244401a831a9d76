import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reorganisation, UnitChange } from '../../../src/domain/register/reorganisation.js';
import { seededCommunes } from '../../../src/seed/register/register.js';
import {
  FIRST,
  inputOf,
  type ReorganisationWorld,
  reorganisationWorld,
  SECOND,
} from '../../support/administration/reorganisation-world.js';

const half = (id: string, extent: 'PART' | 'REST', vi: string): UnitChange => ({
  of: 'FORM',
  unit: { id, kind: 'DISTRICT', gsoCode: null, name: { vi, en: vi }, parent: 'bac-kan' },
  predecessors: [{ unit: 'cho-don', extent }],
  outside: [],
  clause: null,
});

/** The district, which is the stage's scope, is divided in two; each half gets ten communes. */
const EVENT: Reorganisation = {
  id: 'division-2026',
  effective: '2026-11-01',
  decision: '1/NQ',
  changes: [
    half('bac-cho-don', 'PART', 'Huyện Bắc Chợ Đồn'),
    half('nam-cho-don', 'REST', 'Huyện Nam Chợ Đồn'),
    ...seededCommunes.map(
      ({ id }, i): UnitChange => ({
        of: 'ALTER',
        unit: id,
        parent: i % 2 === 0 ? 'bac-cho-don' : 'nam-cho-don',
        clause: null,
      }),
    ),
  ],
};

let world: ReorganisationWorld;
let expectedRevision: string;
beforeAll(async () => {
  world = await reorganisationWorld('2026-11-24T08:00:00.000Z');
});
afterAll(() => world.api.close());

const draft = async (name: string, scopeHeirs: readonly object[]) => {
  const answer = await world.change(name, {
    ...inputOf(EVENT),
    scopeHeirs,
    expectedRevision: expectedRevision ?? null,
  });
  expect(answer.errors).toEqual([]);
  expectedRevision = answer.reorganisation.revision;
  return answer.reorganisation.faults.map(({ value, path }: { value: string; path: string[] }) => [
    value,
    path.join('.'),
  ]);
};

test('a scope that is divided needs an heir that the draft names; the refusal says how', async () => {
  expect(await draft('createReorganisationDraft', [])).toEqual([['SCOPE_WITHOUT_HEIR', 'id']]);
  const refused = await world.change('publishReorganisation', { id: EVENT.id, expectedRevision }, SECOND);
  expect(refused.errors[0].message).toMatch(/^Huyện Chợ Đồn là địa bàn .* quy định của huyện Chợ Đồn, hoặc/);
});

test('only a scope that ends has one, and only a unit above the communes that exists then', async () => {
  const change = (scopeHeirs: readonly object[]) => draft('changeReorganisationDraft', scopeHeirs);
  expect(await change([{ scope: 'bac-kan', heir: 'bac-cho-don' }])).toEqual([
    ['SCOPE_WITHOUT_HEIR', 'id'],
    ['SCOPE_GOES_ON', 'scopeHeirs.0.scope'],
  ]);
  for (const heir of ['cho-don', 'xuan-lac', 'nowhere'])
    expect(await change([{ scope: 'cho-don', heir }])).toEqual([['SCOPE_HEIR_UNKNOWN', 'scopeHeirs.0.heir']]);
  expect(await change([{ scope: 'cho-don', heir: 'bac-kan' }])).toEqual([]);
});

test('the named heir takes over settings, ladder and letterhead, and collects what all communes report', async () => {
  const { settings } = world.api.table.stores;
  const [before] = (await settings.current()).scopes;
  const published = await world.change('publishReorganisation', { id: EVENT.id, expectedRevision }, SECOND);
  expect(published.errors).toEqual([]);
  const [old, heir] = (await settings.current()).scopes;
  expect(old?.ended).toEqual({ lastDay: '2026-10-31', heir: 'bac-kan', by: EVENT.id });
  expect(heir).toMatchObject({
    scope: 'bac-kan',
    path: 'bac-kan',
    ladder: before?.ladder,
    letterhead: before?.letterhead,
    inherited: { from: ['cho-don'], by: EVENT.id },
  });
  const { data } = await world.ask(
    '{ reports(scope: "bac-kan", period: "2026-11", first: 30) { totalCount nodes { state } } }',
    {},
    FIRST,
  );
  expect(data.reports.totalCount).toBe(20);
  expect(data.reports.nodes.some(({ state }: { state: string }) => state === 'APPROVED')).toBe(true);
});

test('taken back, the district has its settings again', async () => {
  const withdrawn = await world.change('withdrawReorganisation', { id: EVENT.id, expectedRevision }, SECOND);
  expect(withdrawn.errors).toEqual([]);
  const { scopes } = await world.api.table.stores.settings.current();
  expect(scopes.map(({ scope, path, ended, formerPaths }) => [scope, path, ended, formerPaths])).toEqual([
    ['cho-don', 'bac-kan/cho-don', undefined, undefined],
  ]);
});
