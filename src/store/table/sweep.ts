import { ScanCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { ITEM_KINDS } from '../item-kinds.js';
import type { Key } from '../keys/key.js';
import { upgradeStateKey } from '../keys/stage.js';
import { parseItem, V } from './item.js';
import { LAYOUTS, type Layouts, layoutOf, upgraded, versionOf } from './layouts.js';
import { accepted, getItem, type Item, putItem, type Table } from './table.js';

/** How far a sweep has got. The next sweep to the same versions continues there. */
const stateItem = z.object({ target: z.string(), next: z.optional(z.object({ pk: z.string(), sk: z.string() })) });

export type Sweep = {
  /** Items that this run read. */
  readonly looked: number;
  /** Items that this run upgraded from an older layout. */
  readonly raised: number;
  /** Items left unchanged because their layout is later or invalid, or because others kept changing them. */
  readonly left: number;
};

const TRIES = 5;

/**
 * Upgrades every item to the version that this release writes. It may be killed at any moment: the next run continues
 * after the last finished page. A change that somebody makes meanwhile stays. A second run changes nothing.
 */
export async function raiseLayouts(
  table: Table,
  { layouts = LAYOUTS, pageSize }: { readonly layouts?: Layouts; readonly pageSize?: number } = {},
  tell: (sweep: Sweep) => void = () => {},
): Promise<Sweep> {
  const target = ITEM_KINDS.map((kind) => `${kind} ${layoutOf(layouts, kind).writes}`).join(', ');
  const stored = await getItem(table, upgradeStateKey);
  const state = stored && parseItem(stateItem, stored);
  let next = state?.target === target ? state.next : undefined;
  let sweep: Sweep = { looked: 0, raised: 0, left: 0 };
  do {
    const page = await table.db.send(
      new ScanCommand({ TableName: table.name, ConsistentRead: true, Limit: pageSize, ExclusiveStartKey: next }),
    );
    for (const found of (page.Items ?? []) as Item[]) {
      const outcome = await raise(table, found, layouts);
      sweep = {
        looked: sweep.looked + 1,
        raised: sweep.raised + (outcome === 'RAISED' ? 1 : 0),
        left: sweep.left + (outcome === 'LEFT' ? 1 : 0),
      };
    }
    next = page.LastEvaluatedKey as Key | undefined;
    await putItem(table, { ...upgradeStateKey, v: V, target, ...(next && { next: { pk: next.pk, sk: next.sk } }) });
    tell(sweep);
  } while (next);
  return sweep;
}

async function raise(table: Table, found: Item, layouts: Layouts): Promise<'RAISED' | 'CURRENT' | 'LEFT'> {
  let stored: Item | undefined = found;
  for (let attempt = 1; attempt <= TRIES && stored; attempt++) {
    const raised = upgraded(stored, layouts, 'WRITTEN');
    if (!raised) return 'LEFT';
    if (raised === stored || versionOf(raised) === stored.v) return 'CURRENT';
    if (await accepted(table.db.send(changeBetween(table.name, stored, raised)))) return 'RAISED';
    stored = await getItem(table, { pk: found.pk, sk: found.sk });
  }
  return stored ? 'LEFT' : 'CURRENT';
}

/**
 * Writes only the differing attributes, and only if the attributes are still as they were read. An attribute that
 * somebody adds meanwhile stays. Lists and maps are compared by size alone, because engines compare them differently:
 * every real change also changes a text, a number or the length of a trail.
 */
export function changeBetween(TableName: string, before: Item, after: Item): UpdateCommand {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !isKey(name));
  const looked = names.map((name, i) => ({ name, i, old: before[name], now: after[name] }));
  const conditions = looked.map(({ i, old }) => {
    if (old === undefined) return `attribute_not_exists(#n${i})`;
    if (old === null) return `attribute_type(#n${i}, :null)`;
    return typeof old === 'object' ? `size(#n${i}) = :s${i}` : `#n${i} = :b${i}`;
  });
  const changed = looked.filter(({ old, now }) => JSON.stringify(old) !== JSON.stringify(now));
  const set = changed.filter(({ now }) => now !== undefined);
  const gone = changed.filter(({ now }) => now === undefined).map(({ i }) => `#n${i}`);
  const sets = set.length > 0 ? `SET ${set.map(({ i }) => `#n${i} = :a${i}`).join(', ')}` : '';
  return new UpdateCommand({
    TableName,
    Key: { pk: before.pk, sk: before.sk },
    UpdateExpression: `${sets}${gone.length > 0 ? ` REMOVE ${gone.join(', ')}` : ''}`,
    ConditionExpression: ['attribute_exists(pk)', ...conditions].join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(looked.map(({ name, i }) => [`#n${i}`, name])),
    ExpressionAttributeValues: Object.fromEntries([
      ...(looked.some(({ old }) => old === null) ? [[':null', 'NULL'] as const] : []),
      ...looked.flatMap(({ i, old }) => {
        if (old === undefined || old === null) return [];
        return [typeof old === 'object' ? ([`:s${i}`, sizeOf(old)] as const) : ([`:b${i}`, old] as const)];
      }),
      ...set.map(({ i, now }) => [`:a${i}`, now] as const),
    ]),
  });
}

const sizeOf = (value: object): number =>
  Array.isArray(value) || value instanceof Uint8Array ? value.length : Object.keys(value).length;

const isKey = (name: string): boolean => name === 'pk' || name === 'sk';
