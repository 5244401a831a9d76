import { afterAll, beforeAll, expect, test } from 'vitest';
import { stageScopeOn } from '../../../src/domain/settings/scopes.js';
import { newKey } from '../../support/administration/administration-api.js';
import {
  FIRST,
  inputOf,
  type ReorganisationWorld,
  reform,
  reorganisationWorld,
  SECOND,
} from '../../support/administration/reorganisation-world.js';
import { diesAfterWrites } from '../../support/aws/dynamo-faults.js';

let world: ReorganisationWorld;
let expectedRevision: string;
beforeAll(async () => {
  world = await reorganisationWorld('2026-11-24T08:00:00.000Z');
  const created = await world.change('createReorganisationDraft', inputOf(reform), FIRST);
  expectedRevision = created.reorganisation.revision;
});
afterAll(() => world.api.close());

/** The map in the table, as a new process reads it. */
async function map() {
  const { settings, registers } = world.api.table.stores;
  const current = await settings.current();
  const { registerVersion, scopes } = current;
  const { units, events = [] } = await registers.version(registerVersion);
  return {
    communes: units.filter(({ level, validTo }) => level === 'COMMUNE' && validTo === null).length,
    stageScope: stageScopeOn(current, '2026-11-24'),
    scopes: scopes.map(({ scope, ended }) => `${scope}${ended ? ` until ${ended.lastDay}` : ''}`),
    events: events.map(({ id }) => id),
  };
}

const OLD = { communes: 20, stageScope: 'cho-don', scopes: ['cho-don'], events: [] };
const NEW = {
  communes: 8,
  stageScope: 'thai-nguyen-2025',
  scopes: ['cho-don until 2026-10-31', 'thai-nguyen-2025'],
  events: ['reform-2026'],
};

/** Kills the step after each number of writes in turn, until one is enough; each time there is one map or the other. */
async function killedEverywhere(step: string, before: object, after: object): Promise<number> {
  const input = { id: reform.id, expectedRevision, idempotencyKey: newKey() };
  for (let writes = 0; ; writes++) {
    const off = diesAfterWrites(world.api.table.db, writes);
    const answer = await world.change(step, input, SECOND);
    off();
    const now = await map();
    expect([before, after]).toContainEqual(now);
    if (answer.errors?.length === 0) {
      expect(now).toEqual(after);
      return writes;
    }
  }
}

test('a crash between any two writes of a publication shows one map or the other, and a repeat finishes it', async () => {
  expect(await map()).toEqual(OLD);
  expect(await killedEverywhere('publishReorganisation', OLD, NEW)).toBeGreaterThan(2);
});

test('so does a crash while it is taken back', async () => {
  expect(await killedEverywhere('withdrawReorganisation', NEW, OLD)).toBeGreaterThan(2);
});

test('after that it is published again, under a number that no interrupted try has taken', async () => {
  const again = await world.change('publishReorganisation', { id: reform.id, expectedRevision }, SECOND);
  expect(again.errors).toEqual([]);
  expect(await map()).toEqual(NEW);
});
