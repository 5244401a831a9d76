import { ScanCommand, UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { ITEM_KINDS } from '../item-kinds.js';
import type { Key } from '../keys.js';
import { item, parseItem, V } from './item.js';
import { LAYOUTS, type Layouts, layoutOf, upgraded, versionOf } from './layouts.js';
import { accepted, getItem, type Item, putItem, type Table } from './table.js';

/** Where a sweep has got to, for the next one that brings items to the same versions. */
const stateKey: Key = { pk: 'UPGRADE', sk: 'STATE' };
const stateItem = item({ target: z.string(), next: z.optional(z.object({ pk: z.string(), sk: z.string() })) });

export type Sweep = {
  /** Items looked at by this run. */
  readonly looked: number;
  /** Of these, the ones that were of an older layout. */
  readonly raised: number;
  /** Of a later layout, or none: left as they are. */
  readonly left: number;
};

const TRIES = 5;

/**
 * Brings every item to the version that this release writes. May be ended at any moment: the next run goes on behind the
 * last page that was done. An item that somebody changes meanwhile keeps that change. A second run changes nothing.
 */
export async function raiseLayouts(
  table: Table,
  { layouts = LAYOUTS, pageSize }: { readonly layouts?: Layouts; readonly pageSize?: number } = {},
  tell: (sweep: Sweep) => void = () => {},
): Promise<Sweep> {
  const target = ITEM_KINDS.map((kind) => `${kind} ${layoutOf(layouts, kind).writes}`).join(', ');
  const stored = await getItem(table, stateKey);
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
    await putItem(table, { ...stateKey, v: V, target, ...(next && { next: { pk: next.pk, sk: next.sk } }) });
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
    if (await accepted(table.db.send(new UpdateCommand(changeBetween(table.name, stored, raised))))) return 'RAISED';
    stored = await getItem(table, { pk: found.pk, sk: found.sk });
  }
  return stored ? 'LEFT' : 'CURRENT';
}

/** Only what the upgrade changed is written, and only if everything that it looked at is as it was. */
function changeBetween(TableName: string, before: Item, after: Item): UpdateCommandInput {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => !isKey(name));
  const place = new Map(names.map((name, i) => [name, i]));
  const conditions = names.map((name) =>
    before[name] === undefined
      ? `attribute_not_exists(#n${place.get(name)})`
      : `#n${place.get(name)} = :b${place.get(name)}`,
  );
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const set = changed
    .filter((name) => after[name] !== undefined)
    .map((name) => `#n${place.get(name)} = :a${place.get(name)}`);
  const gone = changed.filter((name) => after[name] === undefined).map((name) => `#n${place.get(name)}`);
  return {
    TableName,
    Key: { pk: before.pk, sk: before.sk },
    UpdateExpression: `SET ${set.join(', ')}${gone.length > 0 ? ` REMOVE ${gone.join(', ')}` : ''}`,
    ConditionExpression: ['attribute_exists(pk)', ...conditions].join(' AND '),
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#n${place.get(name)}`, name])),
    ExpressionAttributeValues: Object.fromEntries([
      ...names.filter((name) => before[name] !== undefined).map((name) => [`:b${place.get(name)}`, before[name]]),
      ...changed.filter((name) => after[name] !== undefined).map((name) => [`:a${place.get(name)}`, after[name]]),
    ]),
  };
}

const isKey = (name: string): boolean => name === 'pk' || name === 'sk';
