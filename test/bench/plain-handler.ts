import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { connect } from '../../src/store/connect.js';
import type { Key } from '../../src/store/keys/key.js';
import { methodKey } from '../../src/store/keys/method.js';
import { currentRankingKey } from '../../src/store/keys/ranking.js';
import { registerPages } from '../../src/store/keys/register.js';
import { settingsKey } from '../../src/store/keys/stage.js';

const db = connect(process.env);
const TableName = process.env.TABLE_NAME;

const item = async (key: Key) => (await db.send(new GetCommand({ TableName, Key: key, ConsistentRead: true }))).Item;

const partition = async (pk: string) => {
  const ExpressionAttributeValues = { ':pk': pk };
  const query = { TableName, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues, ConsistentRead: true };
  return (await db.send(new QueryCommand(query))).Items;
};

let kept: Promise<unknown> | undefined;

/** Reads what the API reads for its first question, with the same client, once, and answers with it as stored. */
export async function handler() {
  kept ??= Promise.all([
    item(settingsKey),
    partition(registerPages(1).pk),
    item(methodKey('DTI-commune-1')),
    item(currentRankingKey('cho-don', '2026-10')),
  ]);
  return { statusCode: 200, body: JSON.stringify(await kept) };
}
