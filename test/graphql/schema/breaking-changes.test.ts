import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import { publishedSdl } from '../../../src/graphql/schema/published-sdl.js';
import { breakingChanges, unnamedIn } from '../../support/contract/breaking-changes.js';

const BEFORE =
  'enum Kind { OLD NEW } input Asked { a: Int } type Query { unit: String! units(kind: Kind): [String!] old(by: Asked): String }';
const AFTER =
  'enum Kind { NEW } input Asked { a: Int b: Int! } type Query { unit: String units(first: Int = 20): [String!] kind: Kind asked(by: Asked): Int }';

const found = breakingChanges(BEFORE, AFTER);

describe('breaking changes', () => {
  test('are parts that go, fields that may become null and what becomes needed; an argument with a default is none', () => {
    expect(found.map(({ path }) => path).toSorted()).toEqual([
      'Asked.b',
      'Kind.OLD',
      'Query.old',
      'Query.unit',
      'Query.units.kind',
    ]);
  });

  test('are not texts that became codes, unless a list or a need comes with them', () => {
    const asked = (arg: string) => `scalar PeriodCode scalar Day type Query { a(p: ${arg}): ID }`;
    expect(breakingChanges(asked('String!'), asked('PeriodCode!'))).toEqual([]);
    expect(breakingChanges(asked('[ID!]'), asked('[PeriodCode!]'))).toEqual([]);
    expect(breakingChanges(asked('String'), asked('PeriodCode!'))).toHaveLength(1);
    expect(breakingChanges(asked('String'), asked('Day'))).toHaveLength(1);
  });

  test('since the last release are all named in CHANGELOG', () => {
    const changes = breakingChanges(readFileSync('test/fixtures/released.graphqls', 'utf8'), publishedSdl());
    expect(unnamedIn(readFileSync('CHANGELOG.md', 'utf8'), changes)).toEqual([]);
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
  expect(
    buildSchema(readFileSync('test/fixtures/released.graphqls', 'utf8')).getQueryType()?.getFields(),
  ).toHaveProperty('ranking');
});
