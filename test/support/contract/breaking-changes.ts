import type * as Graphql from 'graphql';
import { tool } from '../start/tools.js';

/** A change by which a client of the last release may fail. */
export type BreakingChange = { readonly path: string; readonly message: string };

type Change = {
  readonly criticality: { readonly level: string };
  readonly path?: string | undefined;
  readonly message: string;
};
type Inspector = { diff(before: Graphql.GraphQLSchema, after: Graphql.GraphQLSchema): Promise<readonly Change[]> };

/** With the graphql beside graphql-inspector: it does not accept a schema made by another copy. Undefined where it is absent. */
export async function breakingChanges(before: string, after: string): Promise<readonly BreakingChange[] | undefined> {
  const inspector = tool<Inspector>('@graphql-inspector/core');
  const graphql = tool<typeof Graphql>('graphql');
  if (!inspector || !graphql) return undefined;
  const changes = await inspector.diff(graphql.buildSchema(before), graphql.buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === 'BREAKING')
    .map(({ path = '', message }) => ({ path, message }));
}

/** The changes that the section of the next release does not name, as `Type.field` in backquotes. */
export function unnamedIn(changelog: string, changes: readonly BreakingChange[]): readonly BreakingChange[] {
  const [, next = ''] = changelog.split(/^## /m);
  return changes.filter(({ path }) => !next.includes(`\`${path}\``));
}
