import type { ItemAttributes } from '../../../src/engine/table/data/value.js';
import type { Input, Output, RowChange } from '../../../src/engine/table/operation/request.js';
import { keyOfItem, type RowKey } from '../../../src/engine/table/operation/schema.js';
import { base64, withAttributes } from '../../../src/engine/table/wire/json.js';
import { toWire } from '../../../src/engine/table/wire/wire.js';
import { wireAnswer } from '../../support/table/doors/wire-answer.js';
import { rowsBehind } from '../../support/table/engine/behind.js';
import { type MemoryDatabase, memoryDatabase } from '../../support/table/engine/memory-database.js';
import type { Clock } from './clock.js';
import { drawn, remembered } from './keyed.js';
import type { Answer, Door } from './outside.js';

/** An answer to a read without ConsistentRead may be this old. */
const BEHIND_MS = 2_000;

/** The share of queries whose page ends early, not only at a megabyte. */
const CUT = 0.1;

const THROTTLED = { __type: 'com.amazonaws.dynamodb.v20120810#ThrottlingException', message: 'Rate exceeded' };
export const tableThrottled: Answer = { status: 400, body: JSON.stringify(THROTTLED) };

function isConsistent(operation: string, input: Input): boolean {
  const reads = operation === 'BatchGetItem' ? Object.values(input.RequestItems as Record<string, Input>) : [input];
  const isRead = ['GetItem', 'Query', 'BatchGetItem'].includes(operation);
  return !isRead || reads.every((each) => each.ConsistentRead === true && each.IndexName === undefined);
}

/** The wire form of an item. Items never change and are read many times. */
const wired = remembered((item: ItemAttributes) => toWire(item, base64), new WeakMap());

export function tableDoor(database: MemoryDatabase, name: string, clock: Clock, seed: number): Door {
  const table = database.table(name);
  const recent = new Map<string, { readonly key: RowKey; readonly moment: number }>();
  database.onChange(({ moment, keys }: RowChange) => {
    const key = keyOfItem(table.schema, keys);
    recent.set(`${key.partition}\n${key.sort}`, { key, moment });
  });

  /** A stale table: each recently changed item is as it was at a moment of its own. */
  function behind(moment: number, share: (item: string) => number): MemoryDatabase | undefined {
    for (const [item, last] of recent) if (last.moment <= moment - BEHIND_MS) recent.delete(item);
    if (recent.size === 0) return undefined;
    const then = [...recent].map(([item, { key }]) => {
      const at = moment - BEHIND_MS * share(item);
      return { key, row: table.rows.versions(key).find((version) => version.moment <= at)?.row };
    });
    return memoryDatabase(new Map([[name, { ...table, rows: rowsBehind(table.rows, then) }]]));
  }

  return ({ headers, body }, key) => {
    const [operation = '', moment] = [headers['x-amz-target']?.split('.')[1], clock.now];
    /** How stale an item of the answer is, from 0 to 1. */
    const share = (item: string) => drawn(seed, key, item);
    const whole = JSON.parse(body.toString()) as Input;
    const isCut = operation === 'Query' && whole.Limit === undefined && share('is cut') < CUT;
    const input = isCut ? { ...whole, Limit: 1 + Math.floor(share('cut') * 5) } : whole;
    const asked = isConsistent(operation, input) ? database : (behind(moment, share) ?? database);
    let output: Output = {};
    const answers = (name: string, taken: Input): Output => {
      output = asked.answer(name, taken, moment);
      return {};
    };
    const { status, body: refused } = wireAnswer(answers, operation, input);
    const answered = status === 200 ? withAttributes(output, wired) : refused;
    return { status, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: JSON.stringify(answered) };
  };
}

/** A record of the table's stream, for changes that the filter of the function lets through. */
export const streamRecord = ({ keys, after, kind }: RowChange) => ({
  eventName: kind,
  dynamodb: { Keys: toWire(keys, base64), NewImage: toWire({ state: after?.state ?? null }, base64) },
});
