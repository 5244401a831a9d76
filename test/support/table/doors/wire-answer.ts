import type { Input, Output } from '../../../../src/engine/table/operation/request.js';
import {
  type JsonAnswer,
  outputToWire,
  refusalToWire,
  requestFromWire,
} from '../../../../src/engine/table/wire/json.js';

/** Answers an operation of a table in memory in the JSON of DynamoDB, at once. */
export function wireAnswer(
  answer: (operation: string, input: Input) => Output,
  operation: string | undefined,
  body: Input,
): JsonAnswer {
  try {
    return outputToWire(answer(...requestFromWire(operation, body)));
  } catch (error) {
    return refusalToWire(error);
  }
}
