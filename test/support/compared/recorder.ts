import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemAttributes } from '../../../src/engine/table/data/value.js';
import { withAttributes } from '../../../src/engine/table/wire/json.js';
import { toWire, type WireAttributes } from '../../../src/engine/table/wire/wire.js';
import type { Seen } from '../table/doors/memory-client.js';
import type { Command } from './random-commands.js';

/** The variable with a folder for recordings: each expression that a test sends, once, with the item that it met. */
export const RECORD_INTO = 'XASO_RECORD_EXPRESSIONS';

export type Recorded = Command & { readonly before?: WireAttributes };

const EXPRESSIONS = [
  'ConditionExpression',
  'UpdateExpression',
  'KeyConditionExpression',
  'FilterExpression',
  'ProjectionExpression',
];

const wire = (attributes: ItemAttributes) => toWire(attributes, (bytes) => Buffer.from(bytes).toString('base64'));

export function recorder(folder = process.env[RECORD_INTO]): Seen {
  if (folder === undefined) return () => {};
  const kept = new Set<string>();
  return (operation, input, database) => {
    const texts = EXPRESSIONS.map((field) => input[field]);
    if (texts.every((text) => text === undefined)) return;
    const said = JSON.stringify([operation, input.IndexName, texts]);
    // The same expression about a present and an absent item makes two different requests.
    const { pk, sk } = (input.Key ?? input.Item ?? {}) as { pk?: string; sk?: string };
    const item = database.table(String(input.TableName)).rows.get({ partition: pk ?? '', sort: sk ?? '' })?.item;
    const name = createHash('sha256')
      .update(`${said}${item !== undefined}`)
      .digest('hex');
    if (kept.has(name)) return;
    kept.add(name);
    const path = join(folder, `${name}.json`);
    if (existsSync(path)) return;
    const { TableName: _, ...rest } = withAttributes(input, wire);
    const recorded: Recorded = { operation, input: rest, ...(item && { before: wire(item) }) };
    writeFileSync(path, JSON.stringify(recorded));
  };
}

export const recordedIn = (folder: string): Recorded[] =>
  readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Recorded);
