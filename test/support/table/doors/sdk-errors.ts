import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  ResourceInUseException,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { TableRefusal } from '../../../../src/engine/table/data/refusal.js';
import type { ItemAttributes } from '../../../../src/engine/table/data/value.js';
import { toWire } from '../../../../src/engine/table/wire/wire.js';

/** Turns a refusal of the table into the error that the SDK's client throws; returns any other error unchanged. */
export function sdkError(error: unknown): unknown {
  if (!(error instanceof TableRefusal)) return error;
  const { name, message, item } = error;
  const said = { message, $metadata: { httpStatusCode: 400, requestId: 'memory', attempts: 1, totalRetryDelay: 0 } };
  switch (name) {
    case 'ConditionalCheckFailedException':
      return new ConditionalCheckFailedException({
        ...said,
        Item: item && (toWire(item as ItemAttributes, (bytes) => bytes) as never),
      });
    case 'ResourceNotFoundException':
      return new ResourceNotFoundException(said);
    case 'ResourceInUseException':
      return new ResourceInUseException(said);
    default:
      return new DynamoDBServiceException({ ...said, name, $fault: 'client' });
  }
}
