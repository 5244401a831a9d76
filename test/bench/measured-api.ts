import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createGraphqlApi } from '../../src/graphql/index.js';
import { readConfig } from '../../src/lambda/base/config.js';
import { connect } from '../../src/store/connect.js';
import { createStores } from '../../src/store/index.js';

type Send = (command: { constructor: { name: string }; input: unknown }) => Promise<unknown>;

let sent = 0;
let remembering = true;

/** How many requests the client has been asked for. */
export const requests = (): number => sent;

/** Remembers DynamoDB's answers from now on, so that everything but its client is measured; `false` ends that. */
export const remember = (on: boolean): void => {
  remembering = on;
};

/** The client, counted. What it answered before it can answer again from memory. */
function counted(db: DynamoDBDocumentClient): DynamoDBDocumentClient {
  const send = db.send.bind(db) as Send;
  const answers = new Map<string, Promise<unknown>>();
  const remembered: Send = (command) => {
    sent += 1;
    if (!remembering) return send(command);
    const asked = command.constructor.name + JSON.stringify(command.input);
    const known = answers.get(asked) ?? send(command);
    answers.set(asked, known);
    return known;
  };
  return Object.assign(db, { send: remembered });
}

const { table } = readConfig('graphql', process.env);

/** The API as its Lambda function makes it, over a counted client. */
export const starting = createGraphqlApi(createStores(counted(connect(process.env)), table), console.error);
