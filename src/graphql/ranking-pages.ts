import { groupIn, pillarIn } from '../domain/catalogue.js';
import type { MethodVersion } from '../domain/method.js';
import type { Ranking } from '../domain/ranking.js';
import { overall, type Part, rowsBy } from '../domain/ranking-view.js';
import { badCursor, connectionOf, decodeCursor, type PageArgs } from './connections.js';
import type { Context } from './context.js';
import { badUserInput, notFound } from './errors.js';
import { knownMethod } from './reference.js';

type Given = string | null | undefined;
export type RowsArgs = PageArgs & { readonly pillar?: Given; readonly group?: Given };

function partArgument(method: MethodVersion, { pillar, group }: RowsArgs): Part {
  if (pillar != null && group != null) throw badUserInput('group', group, 'only one of "pillar" and "group"');
  const codes = (of: readonly { readonly code: string }[]) => of.map(({ code }) => `"${code}"`).join(', ');
  if (pillar != null) {
    if (!pillarIn(method, pillar)) throw notFound('pillar', pillar, codes(method.pillars));
    return { kind: 'pillar', code: pillar };
  }
  if (group != null) {
    if (!groupIn(method, group)) throw notFound('group', group, codes(method.groups));
    return { kind: 'group', code: group };
  }
  return overall;
}

const listName = ({ scope, period }: Ranking, part: Part): string =>
  ['rows', scope, period, part.kind, part.kind === 'overall' ? '' : part.code].join(' ');

/** A reader who pages stays on the version the first page came from, also after a newer one is published. */
async function versionOfCursor({ reads }: Context, ranking: Ranking, list: string, after: Given): Promise<Ranking> {
  if (after == null) return ranking;
  const cursor = decodeCursor(after)?.list.match(/^(.*) v(\d{1,9})$/);
  if (cursor?.[1] !== list) throw badCursor(after);
  const version = Number(cursor[2]);
  if (version === ranking.version) return ranking;
  const published = await reads.ranking(ranking.scope, ranking.period, version);
  if (!published) throw badCursor(after);
  return published;
}

export async function pageOfRows(context: Context, current: Ranking, args: RowsArgs) {
  const part = partArgument(knownMethod(context.reference, current.method), args);
  const name = listName(current, part);
  const ranking = await versionOfCursor(context, current, name, args.after);
  const page = connectionOf(
    {
      list: `${name} v${ranking.version}`,
      items: rowsBy(ranking, part),
      keyOf: (row) => row.path,
      inOrderOfKeys: false,
    },
    args,
  );
  const edges = page.edges.map(({ node, cursor }) => ({ cursor, node: { ranking, row: node, part } }));
  return { ...page, edges, nodes: edges.map(({ node }) => node), version: ranking.version };
}
