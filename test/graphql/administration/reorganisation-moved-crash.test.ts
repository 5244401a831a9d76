import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { unitById } from '../../../src/domain/register/unit.js';
import { scopePathOn } from '../../../src/domain/settings/scope-paths.js';
import { createStores } from '../../../src/store/index.js';
import { newKey } from '../../support/administration/administration-api.js';
import {
  FIRST,
  inputOf,
  type ReorganisationWorld,
  reorganisationWorld,
  SECOND,
} from '../../support/administration/reorganisation-world.js';
import { diesAfterWrites } from '../../support/aws/dynamo-faults.js';

const TODAY = '2026-11-24';
const EVENT: Reorganisation = {
  id: 'move-2026',
  effective: '2026-11-01',
  decision: '1/NQ',
  changes: [
    {
      of: 'FORM',
      unit: { id: 'thai-nguyen-2026', kind: 'PROVINCE', gsoCode: '19', name: { vi: 'Tỉnh T', en: 'T' }, parent: null },
      predecessors: [{ unit: 'bac-kan', extent: 'WHOLE' }],
      outside: [],
      clause: null,
    },
  ],
};

let world: ReorganisationWorld;
let expectedRevision: string;
beforeAll(async () => {
  world = await reorganisationWorld(`${TODAY}T08:00:00.000Z`);
  expectedRevision = (await world.change('createReorganisationDraft', inputOf(EVENT), FIRST)).reorganisation.revision;
});
afterAll(() => world.api.close());

/** Scope, unit and reports as a process finds them that starts now: they always belong to the same map. */
async function found() {
  const stores = createStores(world.api.table.db, world.api.table.name);
  const settings = await stores.settings.current();
  const register = await stores.registers.version(settings.registerVersion);
  const scope = settings.scopes.find(({ scope: id }) => id === 'cho-don');
  const path = unitById(register, 'xuan-lac', TODAY)?.path ?? '';
  const reports = await stores.reports.ofScope(scope ? scopePathOn(scope, TODAY) : '', '2026-11');
  const own = await stores.reports.one(path, '2026-11');
  return { scope: scope && scopePathOn(scope, TODAY), path, reports: reports.length, tokens: own?.tokens };
}

async function killedEverywhere(step: string, before: object, after: object): Promise<number> {
  const input = { id: EVENT.id, expectedRevision, idempotencyKey: newKey() };
  for (let writes = 0; ; writes++) {
    const off = diesAfterWrites(world.api.table.db, writes);
    const answer = await world.change(step, input, SECOND);
    off();
    const now = await found();
    expect([before, after]).toContainEqual(now);
    if (answer.errors?.length === 0) {
      expect(now).toEqual(after);
      return writes;
    }
  }
}

test('a crash at any write shows a scope and its reports by one map or the other, there and back', async () => {
  const old = await found();
  expect(old).toMatchObject({ scope: 'bac-kan/cho-don', path: 'bac-kan/cho-don/xuan-lac', reports: 20 });
  const moved = { ...old, scope: 'thai-nguyen-2026/cho-don', path: 'thai-nguyen-2026/cho-don/xuan-lac' };
  expect(await killedEverywhere('publishReorganisation', old, moved)).toBeGreaterThan(2);
  expect(await killedEverywhere('withdrawReorganisation', moved, old)).toBeGreaterThan(2);
});
