import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Graphql from 'graphql';

/** A change by which a client of the last release may fail. */
export type BreakingChange = { readonly path: string; readonly message: string };

type Change = {
  readonly criticality: { readonly level: string };
  readonly path?: string | undefined;
  readonly message: string;
};
type Inspector = { diff(before: Graphql.GraphQLSchema, after: Graphql.GraphQLSchema): Promise<readonly Change[]> };

export const NO_INSPECTOR = 'skipped: @graphql-inspector/core is not in .tools/ (bash .ci/tools)';

/** graphql-inspector with the graphql beside it: it does not accept a schema made by another copy. */
function inspector(): { readonly diff: Inspector['diff']; readonly graphql: typeof Graphql } | undefined {
  const tools = createRequire(pathToFileURL(resolve('.tools/package.json')));
  try {
    const { diff } = tools('@graphql-inspector/core') as Inspector;
    return { diff, graphql: tools('graphql') as typeof Graphql };
  } catch {
    return undefined;
  }
}

/** Undefined where the tool is absent. */
export async function breakingChanges(before: string, after: string): Promise<readonly BreakingChange[] | undefined> {
  const tool = inspector();
  if (!tool) return undefined;
  const { buildSchema } = tool.graphql;
  const changes = await tool.diff(buildSchema(before), buildSchema(after));
  return changes
    .filter(({ criticality }) => criticality.level === 'BREAKING')
    .map(({ path = '', message }) => ({ path, message }));
}

/** The changes that the section of the next release does not name, as `Type.field` in backquotes. */
export function unnamedIn(changelog: string, changes: readonly BreakingChange[]): readonly BreakingChange[] {
  const [, next = ''] = changelog.split(/^## /m);
  return changes.filter(({ path }) => !next.includes(`\`${path}\``));
}
