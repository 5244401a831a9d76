import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReorganisationWorld } from '../../support/administration/reorganisation-world.js';
import { cachedWorld, keptAt, LATER, NOW, REFORMS } from '../../support/reform/cached-answers.js';
import { publishAll } from '../../support/reform/reforms-to-come.js';

/** Nothing is kept twice, and every document of a client was answered to somebody. */
const NOTHING_TWICE = { faults: [], failed: [], unanswered: [] };

describe('no kind of viewer is answered two contents for one type and id', () => {
  let world: ReorganisationWorld;
  beforeAll(async () => {
    world = await cachedWorld();
  });
  afterAll(() => world.api.close());

  test('before units are renamed and merged', async () => {
    expect(await keptAt(world, NOW)).toEqual(NOTHING_TWICE);
  });

  test('while some were renamed and merged, and others are going to be', async () => {
    await publishAll(world, REFORMS);
    expect(await keptAt(world, NOW)).toEqual(NOTHING_TWICE);
  });

  test('after all of them were', async () => {
    expect(await keptAt(world, LATER)).toEqual(NOTHING_TWICE);
  });
});
