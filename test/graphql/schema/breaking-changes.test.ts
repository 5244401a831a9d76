import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { publishedSdl } from '../../../src/graphql/schema/published-sdl.js';
import { breakingChanges, unnamedIn } from '../../support/contract/breaking-changes.js';

const BEFORE = 'type Query { unit: String! units: [String!] old: String }';
const AFTER = 'type Query { unit: String units(first: Int = 20): [String!] }';

const found = await breakingChanges(BEFORE, AFTER);

describe.skipIf(!found)('breaking changes', () => {
  test('are fields that go and fields that may become null; an argument with a default is none', () => {
    expect(found?.map(({ path }) => path).toSorted()).toEqual(['Query.old', 'Query.unit']);
  });

  test('since the last release are all named in CHANGELOG', async () => {
    const changes = await breakingChanges(readFileSync('schema/released.graphqls', 'utf8'), publishedSdl());
    expect(unnamedIn(readFileSync('CHANGELOG.md', 'utf8'), changes ?? [])).toEqual([]);
  });
});

test('a change counts as named only in the section of the next release, and by its whole name', () => {
  const change = { path: 'Query.units', message: 'Field units was removed' };
  const changelog = (next: string) =>
    `# Changelog\n\n## [Unreleased]\n\n- ${next}\n\n## [0.1.0]\n\n- \`Query.units\` is new\n`;
  expect(unnamedIn(changelog('`Query.units` is gone'), [change])).toEqual([]);
  expect(unnamedIn(changelog('Query.units is gone'), [change])).toEqual([change]);
  expect(unnamedIn(changelog('`Query.unitsOfToday` is gone'), [change])).toEqual([change]);
});

test('the contract of the last release is a schema', () => {
  expect(buildSchema(readFileSync('schema/released.graphqls', 'utf8')).getQueryType()?.getFields()).toHaveProperty(
    'ranking',
  );
});
