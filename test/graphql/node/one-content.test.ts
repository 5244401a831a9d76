import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { oneContent } from '../../support/api/one-content.js';
import { cachedWorld, keptAt, NOW, REFORMS } from '../../support/reform/cached-answers.js';
import { publishAll } from '../../support/reform/reforms-to-come.js';

test('a client that keeps objects by type and id has one content for each, while some units were renamed and merged and others are going to be', async () => {
  const world = await cachedWorld();
  await publishAll(world, REFORMS);
  const { faults, failed } = await keptAt(world, NOW, ['administrator']);
  expect({ faults, failed }).toEqual({ faults: [], failed: [] });
  await world.api.close();
});

test('a second content is told with both, whatever the alias; other arguments are another key', () => {
  const cache = oneContent();
  const keep = (text: string, data: object, variables = {}) =>
    cache.keep(parse(text), variables, data as Record<string, unknown>, text);
  const unit = { __typename: 'Unit', id: '1' };
  const asked = 'query($lang: L = VI) { unit { __typename id named: name(lang: $lang) } }';
  keep(asked, { unit: { ...unit, named: 'Xã A' } });
  keep(asked, { unit: { ...unit, named: 'A Commune' } }, { lang: 'EN' });
  expect(cache.faults).toEqual([]);
  keep('{ row { unit { __typename id name(lang: VI) } } }', { row: { unit: { ...unit, name: 'Xã B' } } });
  expect(cache.faults).toEqual([
    `Unit 1.name({"lang":"VI"}): "Xã A" of ${asked} | "Xã B" of { row { unit { __typename id name(lang: VI) } } }`,
  ]);
});
