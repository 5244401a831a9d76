import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

type Command = { readonly input: Record<string, unknown> };
type Consumed = { readonly CapacityUnits?: number };

/**
 * Counts what a job asks of the table, and what DynamoDB says that it costs.
 * @param asksUnits whether it is asked for that: the embedded engine then weighs each item once more, so not while time counts
 */
export function metered(db: DynamoDBDocumentClient, asksUnits: boolean) {
  const meter = { requests: 0, readUnits: 0, writeUnits: 0 };
  const send = db.send.bind(db) as unknown as (command: Command) => Promise<Record<string, unknown>>;
  const counted = async (command: Command) => {
    meter.requests += 1;
    if (asksUnits) command.input.ReturnConsumedCapacity = 'TOTAL';
    const answer = await send(command);
    const consumed = [answer.ConsumedCapacity ?? []].flat() as Consumed[];
    const units = consumed.reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);
    // Every read says how consistent it is; names of classes do not survive the bundling.
    const isRead = 'ConsistentRead' in command.input;
    meter[isRead ? 'readUnits' : 'writeUnits'] += units;
    return answer;
  };
  return { meter, db: Object.assign(db, { send: counted }) };
}
