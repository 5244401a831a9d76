import type { Command } from './random-commands.js';

/**
 * Requests to which dynalite answers otherwise than AWS's engine, which the table in memory follows. Comparisons skip them.
 * The contract tests of the stores show that dynalite agrees on the requests of stores.
 */
type Difference = {
  readonly what: string;
  readonly reason: string;
  readonly meets: (text: string, command: Command) => boolean;
};

const inExpression = (pattern: RegExp) => (text: string) => pattern.test(text);

export const KNOWN_DIFFERENCES: readonly Difference[] = [
  {
    what: 'operands of IN and of functions that are not there or of another type',
    reason: 'its process ends at some of them',
    meets: inExpression(/\bIN \(|size\(|contains\(|begins_with\((?!sk, |areaSk, )/),
  },
  {
    what: 'NOT before NOT',
    reason: 'it takes the second one for the name of a function',
    meets: inExpression(/\bNOT\b/),
  },
  {
    what: 'types of operands that are given',
    reason: 'it looks at fewer of them before it looks at the item',
    meets: inExpression(
      / BETWEEN (?!:v\d+ AND :v\d+$)|:v\d+ (BETWEEN|=|<|>)|attribute_type|if_not_exists|list_append| [+-] /,
    ),
  },
  {
    what: 'lists, maps, sets and bytes in a comparison',
    reason: 'it compares them as texts, or not at all',
    meets: inExpression(/[=<>] (?!:)/),
  },
  {
    what: 'the end of a page at the end of a range',
    reason: 'it says that more may follow',
    meets: inExpression(/ BETWEEN |sk [<>]= /),
  },
  {
    what: 'a projection beside Select, and placeholders without any',
    reason: 'it does not refuse the one and refuses the other',
    meets: (_, { input }) =>
      'Select' in input ||
      [input.ExpressionAttributeNames, input.ExpressionAttributeValues].some((each) => isEmpty(each)),
  },
  {
    what: 'an attribute of the index in an update',
    reason: 'it looks at its type before the condition',
    meets: (text, { operation }) => operation === 'UpdateItem' && /area/.test(text),
  },
  {
    what: 'an empty text as a key of the index',
    reason: 'it keeps the item',
    meets: (_, { operation, input }) =>
      /Put|Write/.test(operation) && /"area(Sk)?":{"S":""}/.test(JSON.stringify(input)),
  },
  {
    what: 'a start beside a range',
    reason: 'it compares their texts in the order of JavaScript',
    meets: (text, { input }) => 'ExclusiveStartKey' in input && /\b(sk|areaSk) [<>]/.test(text),
  },
  {
    what: 'a key in an update',
    reason: 'it refuses it before it looks at the condition',
    meets: inExpression(/(SET|REMOVE|ADD|DELETE) (.*, )?#?(pk|sk)\b/),
  },
  {
    what: 'a sum of more than 38 digits',
    reason: 'it keeps it',
    meets: inExpression(/\bADD /),
  },
  {
    what: 'a place within a key',
    reason: 'it looks for it only in a projection',
    meets: inExpression(/(pk|sk|area|areaSk)[.[]/),
  },
  {
    what: 'an empty text as the key of a query',
    reason: 'it finds nothing and does not refuse',
    meets: (_, { operation, input }) => operation === 'Query' && valuesOf(input).some((value) => value === '{"S":""}'),
  },
  {
    what: 'values of other types than text and number',
    reason: 'it takes them for operands of < and > as well',
    meets: (_, { input }) =>
      ['ConditionExpression', 'FilterExpression'].some((field) => field in input) &&
      valuesOf(input).some((value) => !/^\{"[SN]":/.test(value)),
  },
  {
    what: 'what is given back',
    reason: 'nothing is an empty map, never what failed a condition, and it passes over an unknown wish of a deletion',
    meets: (_, { operation, input }) =>
      'ReturnValuesOnConditionCheckFailure' in input ||
      /UPDATED/.test(String(input.ReturnValues)) ||
      (operation === 'DeleteItem' && input.ReturnValues === 'ALL_NEW'),
  },
];

/**
 * AWS's local engine answers UPDATED_NEW with a whole list where an element becomes a list made of it. AWS promises only
 * what was updated, which is what it answers everywhere else; what it stores is the same.
 */
export const isOddOnLocal = ({ input }: Command): boolean =>
  input.ReturnValues === 'UPDATED_NEW' && /\] = [^,]*list_append\(/.test(String(input.UpdateExpression));

const valuesOf = (input: Command['input']): string[] =>
  Object.values(input.ExpressionAttributeValues ?? {}).map((value) => JSON.stringify(value));

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

const EXPRESSIONS = [
  'ConditionExpression',
  'UpdateExpression',
  'KeyConditionExpression',
  'FilterExpression',
  'ProjectionExpression',
];

export function knownDifference(command: Command): Difference | undefined {
  const names = JSON.stringify(command.input.ExpressionAttributeNames ?? '');
  const texts = EXPRESSIONS.map((field) => String(command.input[field] ?? ''));
  return KNOWN_DIFFERENCES.find(
    ({ meets }) => texts.some((text) => text !== '' && meets(text, command)) || meets(names, command),
  );
}
