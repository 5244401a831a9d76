import * as raw from '@aws-sdk/client-dynamodb';
import * as plain from '@aws-sdk/lib-dynamodb';
import { getRetryPlugin } from '@smithy/core/retry';
import { NotUnderstoodError } from '../../../../src/engine/table/data/refusal.js';
import type { ItemAttributes } from '../../../../src/engine/table/data/value.js';
import type { Input, Output } from '../../../../src/engine/table/operation/request.js';
import { withAttributes } from '../../../../src/engine/table/wire/json.js';
import { fromWire, toWire } from '../../../../src/engine/table/wire/wire.js';
import { connect } from '../../../../src/store/connect.js';
import type { MemoryDatabase } from '../engine/memory-database.js';
import { givenAll, takenAll } from './plain.js';
import { sdkError } from './sdk-errors.js';

type Door = {
  readonly operation: string;
  readonly taken: (input: Input) => Input;
  readonly given: (output: Output) => Output;
};
type Command = { readonly input: object };
/** Looks at each command before it is answered. */
export type Seen = (operation: string, input: Input, database: MemoryDatabase) => void;

type Args = { readonly input: Input };
type Answered = { readonly response: object; readonly output: Output };

const plainDoor = (operation: string) => ({
  operation,
  taken: (input: Input) => withAttributes(input, takenAll),
  given: (output: Output) => withAttributes(output, givenAll),
});
const rawDoor = (operation: string) => ({
  operation,
  taken: (input: Input) => withAttributes(input, fromWire),
  given: (output: Output) =>
    withAttributes(output, (held: ItemAttributes) => toWire(held, (bytes) => Uint8Array.from(bytes))),
});
/** Definitions hold no attributes; only the moment of a table has another form on the wire. */
const definitionDoor = (operation: string) => ({ operation, taken: (input: Input) => input, given: dated });

const DOORS = new Map<unknown, Door>([
  [plain.GetCommand, plainDoor('GetItem')],
  [plain.PutCommand, plainDoor('PutItem')],
  [plain.UpdateCommand, plainDoor('UpdateItem')],
  [plain.DeleteCommand, plainDoor('DeleteItem')],
  [plain.QueryCommand, plainDoor('Query')],
  [plain.ScanCommand, plainDoor('Scan')],
  [plain.BatchGetCommand, plainDoor('BatchGetItem')],
  [plain.BatchWriteCommand, plainDoor('BatchWriteItem')],
  [raw.GetItemCommand, rawDoor('GetItem')],
  [raw.PutItemCommand, rawDoor('PutItem')],
  [raw.UpdateItemCommand, rawDoor('UpdateItem')],
  [raw.DeleteItemCommand, rawDoor('DeleteItem')],
  [raw.QueryCommand, rawDoor('Query')],
  [raw.ScanCommand, rawDoor('Scan')],
  [raw.BatchGetItemCommand, rawDoor('BatchGetItem')],
  [raw.BatchWriteItemCommand, rawDoor('BatchWriteItem')],
  [raw.CreateTableCommand, definitionDoor('CreateTable')],
  [raw.DescribeTableCommand, definitionDoor('DescribeTable')],
  [raw.DeleteTableCommand, definitionDoor('DeleteTable')],
  [raw.ListTablesCommand, definitionDoor('ListTables')],
]);

const METADATA = { httpStatusCode: 200, requestId: 'memory', attempts: 1, totalRetryDelay: 0 };

/**
 * The client as stores use it, without a connection: a command goes straight to the table. What a test puts around commands
 * and attempts is run around them, with the client's own retries in between. Nothing that a connection can do wrong
 * happens here, so nothing of it is tried out on it.
 */
export function memoryClient(
  database: MemoryDatabase,
  now: () => number = Date.now,
  seen: Seen = () => {},
): plain.DynamoDBDocumentClient {
  const client = connect(MADE_UP);
  const stack = new plain.__Client(client.config as never).middlewareStack as typeof client.middlewareStack;
  stack.use(getRetryPlugin(client.config as never) as never);
  const bare = stack.identify().length;

  async function send(command: Command): Promise<Output> {
    const door = DOORS.get(command.constructor);
    if (!door) throw new NotUnderstoodError(`the command ${command.constructor.name}`);
    const engine = async ({ input }: Args): Promise<Answered> => {
      try {
        const taken = door.taken(input);
        seen(door.operation, taken, database);
        const output = door.given(database.answer(door.operation, taken, now()));
        return { response: {}, output: { $metadata: METADATA, ...output } };
      } catch (error) {
        throw sdkError(error);
      }
    };
    const input = command.input as Input;
    if (stack.identify().length === bare) return (await engine({ input })).output;
    const context = { clientName: 'DynamoDBClient', commandName: `${door.operation}Command` };
    const around = stack.resolve(engine as never, context) as (args: Args) => Promise<Answered>;
    return (await around({ input })).output;
  }

  return Object.assign(client, { middlewareStack: stack, send });
}

/** No engine listens at this address: `send` never uses it. */
const MADE_UP = {
  AWS_ENDPOINT_URL_DYNAMODB: 'http://127.0.0.1:9',
  AWS_REGION: 'ap-southeast-1',
  AWS_ACCESS_KEY_ID: 'memory',
  AWS_SECRET_ACCESS_KEY: 'memory',
};

function dated(output: Output): Output {
  return Object.fromEntries(
    Object.entries(output).map(([field, value]) => {
      const { CreationDateTime: created, ...rest } = value as Output;
      return [field, typeof created === 'number' ? { ...rest, CreationDateTime: new Date(created * 1000) } : value];
    }),
  );
}
