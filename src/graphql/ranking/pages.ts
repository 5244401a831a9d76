import { groupIn, pillarIn } from '../../domain/method/catalogue.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import { overall, type Part, rowsBy } from '../../domain/ranking/view.js';
import { knownMethod } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import { oneOf, onlyOneOf } from '../shared/accepted-texts.js';
import { badCursor, connectionOf, decodeCursor, type PageArgs } from '../shared/connections.js';
import { badUserInput, notFound } from '../shared/errors.js';

type Given = string | null | undefined;
export type RowsArgs = PageArgs & { readonly pillar?: Given; readonly group?: Given };

function partArgument(method: MethodVersion, { pillar, group }: RowsArgs): Part {
  if (pillar != null && group != null) throw badUserInput('group', group, onlyOneOf('pillar', 'group'));
  const codes = (of: readonly { readonly code: string }[]) => oneOf(of.map(({ code }) => code));
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

/** The version a cursor came from; null when it came from another list. */
function versionIn(after: string, list: string): number | null {
  const cursor = decodeCursor(after)?.list.match(/^(.*) v(\d{1,9})$/);
  return cursor?.[1] === list ? Number(cursor[2]) : null;
}

function page(ranking: Ranking, part: Part, list: string, args: RowsArgs) {
  const rows = connectionOf(
    {
      list: `${list} v${ranking.version}`,
      items: rowsBy(ranking, part),
      keyOf: (row) => row.path,
      inOrderOfKeys: false,
    },
    args,
  );
  const edges = rows.edges.map((edge) => edge.with({ ranking, row: edge.node, part }));
  return { ...rows, edges, nodes: edges.map(({ node }) => node), version: ranking.version };
}

/**
 * Later pages stay on the version of the first page, even after a newer one is published. The first page needs no
 * promise.
 */
export function pageOfRows({ reference, queries }: Context, current: Ranking, args: RowsArgs) {
  const part = partArgument(knownMethod(reference, current.method), args);
  const list = listName(current, part);
  if (args.after == null) return page(current, part, list, args);
  const { after } = args;
  const version = versionIn(after, list);
  if (version === null) throw badCursor(after);
  if (version === current.version) return page(current, part, list, args);
  return queries.ranking(current.scope, current.period, version).then((published) => {
    if (!published) throw badCursor(after);
    return page(published, part, list, args);
  });
}
