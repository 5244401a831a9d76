import { Agent, request } from 'node:http';
import { decimalOf, decimalText } from '../../../src/engine/table/data/decimal.js';
import type { Input } from '../../../src/engine/table/operation/request.js';
import type { WireAttributes, WireValue } from '../../../src/engine/table/wire/wire.js';
import { createTableInput } from '../../../src/store/table/table-definition.js';
import { wireAnswer } from '../table/doors/wire-answer.js';
import { type MemoryDatabase, memoryDatabase } from '../table/engine/memory-database.js';
import type { Command } from './random-commands.js';

export const TABLE = 'xaso-compared';

/** The answer of an engine, or the name of its refusal, without orders, units and sizes, which engines may choose. */
export type Said = { readonly refused?: string; readonly message?: string; readonly answer?: unknown };

export type ComparedEngine = { readonly name: string; say(command: Command): Promise<Said>; close(): void };

type Sent = (operation: string, body: object) => Promise<{ status: number; body: Record<string, unknown> }>;

export async function inMemory(database: MemoryDatabase = memoryDatabase()): Promise<ComparedEngine> {
  let moment = 0;
  // A body goes the way of the wire, so that nothing of it is shared.
  const sent: Sent = async (operation, body) => {
    moment += 1;
    const answered = (name: string, input: Input) => database.answer(name, input, moment);
    const { status, body: answer } = wireAnswer(answered, operation, JSON.parse(JSON.stringify(body)));
    return { status, body: JSON.parse(JSON.stringify(answer)) };
  };
  return compared('memory', sent, () => {});
}

/** A real engine behind its socket; its JSON is sent as it is, without a client that would mend it. */
export async function atEndpoint(name: string, endpoint: string): Promise<ComparedEngine> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const sent: Sent = (operation, body) =>
    new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `DynamoDB_20120810.${operation}`,
        'x-amz-date': '20261129T000000Z',
        authorization:
          'AWS4-HMAC-SHA256 Credential=local/20261129/ap-southeast-1/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
      };
      const asked = request(endpoint, { agent, method: 'POST', headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) });
        });
      });
      asked.on('error', reject).end(JSON.stringify(body));
    });
  return compared(name, sent, () => agent.destroy());
}

async function compared(name: string, sent: Sent, close: () => void): Promise<ComparedEngine> {
  await sent('CreateTable', createTableInput(TABLE));
  const once = async ({ operation, input }: Command): Promise<Said> => {
    const { status, body } = await sent(operation, withTable(operation, input));
    if (status === 200) return { answer: plainAnswer(operation, body) };
    const { __type, message, Message, Item } = body as {
      __type: string;
      message?: string;
      Message?: string;
      Item?: WireAttributes;
    };
    return {
      refused: __type.split('#').at(-1),
      message: message ?? Message,
      ...(Item && { answer: ordered(Item) }),
    };
  };
  const say = async (command: Command): Promise<Said> => {
    if (command.operation !== 'Scan') return once(command);
    const found = { Items: [] as WireAttributes[], Count: 0, ScannedCount: 0 };
    let input = command.input;
    for (;;) {
      const said = await once({ operation: 'Scan', input });
      if (said.refused) return said;
      const {
        Items = [],
        Count,
        ScannedCount,
        LastEvaluatedKey,
      } = said.answer as typeof found & { LastEvaluatedKey?: object };
      found.Items.push(...Items);
      found.Count += Count;
      found.ScannedCount += ScannedCount;
      if (!LastEvaluatedKey) return { answer: { ...found, Items: found.Items.toSorted(byText) } };
      input = { ...command.input, ExclusiveStartKey: LastEvaluatedKey };
    }
  };
  return { name, say, close };
}

const withTable = (operation: string, input: Command['input']): object =>
  operation.startsWith('Batch') ? { RequestItems: { [TABLE]: input.RequestItems } } : { TableName: TABLE, ...input };

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

function plainAnswer(operation: string, { ConsumedCapacity: _, ...answer }: Record<string, unknown>): unknown {
  if (operation !== 'BatchGetItem') return ordered(answer);
  const { Responses = {} } = answer as { Responses?: Record<string, unknown[]> };
  const items = (Responses[TABLE] ?? []).map(ordered);
  return { ...(ordered(answer) as object), Responses: items.toSorted(byText) };
}

/** A number in one way of writing. A text that AWS takes for no number stays as the engine wrote it. */
function writtenAlike(number: string): string {
  try {
    return decimalText(decimalOf(number));
  } catch {
    return number;
  }
}

const SETS = ['SS', 'NS', 'BS'];

/** The value with sorted names and members of sets, and with numbers in one way of writing. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Record<string, WireValue>)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inside]) => {
        if (name === 'N' && typeof inside === 'string') return [name, writtenAlike(inside)];
        return SETS.includes(name) && Array.isArray(inside) ? [name, inside.toSorted()] : [name, ordered(inside)];
      }),
  );
}
