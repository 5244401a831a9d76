import { listedRows, type RowsQuestion } from '../../domain/insight/listed-rows.js';
import { groupIn, pillarIn } from '../../domain/method/catalogue.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import { overall, type Part } from '../../domain/ranking/view.js';
import { knownMethod, knownUnit } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { RequireFields } from '../generated/resolver-types.js';
import type { RankingRowsArgs } from '../generated/types.js';
import { oneOf, onlyOneOf } from '../shared/accepted-texts.js';
import { badCursor, connectionOf, decodeCursor } from '../shared/connections.js';
import { badUserInput, notFound } from '../shared/errors.js';

export type RowsArgs = RequireFields<RankingRowsArgs, 'sortBy' | 'reverse'>;

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

/** Everything that shapes a list: a cursor of another list is refused. */
const listName = ({ scope, period }: Ranking, { part, order, reverse, search, kind, ranked }: RowsQuestion): string =>
  JSON.stringify(['rows', scope, period, part, order, reverse, search ?? '', kind ?? '', ranked ?? '']);

/** The version a cursor came from; null when it came from another list. */
function versionIn(cursor: string, list: string): number | null {
  const parts = decodeCursor(cursor)?.list.match(/^(.*) v(\d{1,9})$/);
  return parts?.[1] === list ? Number(parts[2]) : null;
}

type Listed = { readonly question: RowsQuestion; readonly list: string; readonly args: RowsArgs };

function page({ reference }: Context, ranking: Ranking, { question, list, args }: Listed) {
  const rows = connectionOf(
    {
      list: `${list} v${ranking.version}`,
      items: listedRows(ranking, question, (id) => knownUnit(reference, id)),
      keyOf: (row) => row.path,
      inOrderOfKeys: false,
    },
    args,
  );
  const edges = rows.edges.map((edge) => edge.with({ ranking, row: edge.node, part: question.part }));
  return { ...rows, edges, nodes: edges.map(({ node }) => node), version: ranking.version };
}

/**
 * Pages stay on the version of the page that gave the cursor, even after a newer one is published. The first page needs
 * no promise.
 */
export function pageOfRows(context: Context, current: Ranking, args: RowsArgs) {
  const { sortBy: order, reverse, search, kind, ranked } = args;
  const part = partArgument(knownMethod(context.reference, current.method), args);
  const question = { part, order, reverse, search, kind, ranked };
  const listed = { question, list: listName(current, question), args };
  const [argument, cursor] = args.after == null ? (['before', args.before] as const) : (['after', args.after] as const);
  if (cursor == null) return page(context, current, listed);
  const version = versionIn(cursor, listed.list);
  if (version === null) throw badCursor(argument, cursor);
  if (version === current.version) return page(context, current, listed);
  return context.queries.ranking(current.scope, current.period, version).then((published) => {
    if (!published) throw badCursor(argument, cursor);
    return page(context, published, listed);
  });
}
