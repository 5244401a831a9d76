import { invalid, NotUnderstoodError } from '../data/refusal.js';
import { type ItemAttributes, typeOf, type Value } from '../data/value.js';

/** The two text attributes that address an item, or order it in the index. */
export type KeyNames = { readonly partition: string; readonly sort: string };
export type Index = KeyNames & { readonly name: string };
export type Schema = {
  readonly name: string;
  readonly key: KeyNames;
  readonly indexes: readonly Index[];
  /** All key attributes of the table and its indexes. */
  readonly keyNames: ReadonlySet<string>;
};

/** The key values of one item. */
export type RowKey = { readonly partition: string; readonly sort: string };

export const PARTITION_BYTES = 2048;
export const SORT_BYTES = 1024;

export const indexOf = (schema: Schema, name: string): Index => {
  const index = schema.indexes.find((each) => each.name === name);
  if (!index) throw invalid(`The table does not have the specified index: ${name}`);
  return index;
};

/**
 * The key of a request.
 * @throws TableRefusal unless it has exactly the two key attributes
 */
export function wholeKey(schema: Schema, sent: ItemAttributes): RowKey {
  const names = Object.keys(sent);
  const { partition, sort } = schema.key;
  if (names.length !== 2 || !names.includes(partition) || !names.includes(sort))
    throw invalid('The provided key element does not match the schema');
  for (const name of [partition, sort])
    if (typeof sent[name] !== 'string') throw invalid('The provided key element does not match the schema');
  return keyOfItem(schema, sent);
}

/** The key attributes of a whole item. */
export function keyOfItem({ key }: Schema, item: ItemAttributes): RowKey {
  const [partition, sort] = [item[key.partition], item[key.sort]];
  for (const [name, value] of [
    [key.partition, partition],
    [key.sort, sort],
  ] as const) {
    if (value === undefined)
      throw invalid(`One or more parameter values were invalid: Missing the key ${name} in the item`);
    if (typeof value !== 'string')
      throw invalid(
        `One or more parameter values were invalid: Type mismatch for key ${name} expected: S actual: ${typeOf(value)}`,
      );
    if (value === '')
      throw invalid(
        `One or more parameter values are not valid. The AttributeValue for a key attribute cannot contain an empty string value. Key: ${name}`,
      );
  }
  const found = { partition: partition as string, sort: sort as string };
  checkLengths(found);
  return found;
}

export function checkLengths({ partition, sort }: RowKey): void {
  if (Buffer.byteLength(partition) > PARTITION_BYTES)
    throw invalid(
      `One or more parameter values were invalid: Size of hashkey has exceeded the maximum size limit of${PARTITION_BYTES} bytes`,
    );
  if (Buffer.byteLength(sort) > SORT_BYTES)
    throw invalid(
      `One or more parameter values were invalid: Aggregated size of all range keys has exceeded the size limit of ${SORT_BYTES} bytes`,
    );
}

/**
 * The key of an item in an index. Undefined if the item lacks one of the attributes.
 * @throws TableRefusal for a value that no index can hold
 */
export function indexKeyOf(index: Index, item: ItemAttributes): RowKey | undefined {
  for (const name of [index.partition, index.sort]) checkIndexed(index, name, item[name]);
  const [partition, sort] = [item[index.partition], item[index.sort]];
  if (partition === undefined || sort === undefined) return undefined;
  const key = { partition: partition as string, sort: sort as string };
  checkLengths(key);
  return key;
}

function checkIndexed(index: Index, name: string, value: Value | undefined): void {
  if (value === undefined) return;
  if (typeof value !== 'string')
    throw invalid(
      `One or more parameter values were invalid: Type mismatch for Index RowKey ${name} Expected: S Actual: ${typeOf(value)} IndexName: ${index.name}`,
    );
  if (value === '')
    throw invalid(
      `One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty string value. IndexName: ${index.name}, IndexKey: ${name}`,
    );
}

type KeySchema = readonly { readonly AttributeName: string; readonly KeyType: string }[];
export type DefinedTable = {
  readonly TableName: string;
  readonly AttributeDefinitions: readonly { readonly AttributeName: string; readonly AttributeType: string }[];
  readonly KeySchema: KeySchema;
  readonly GlobalSecondaryIndexes?: readonly {
    readonly IndexName: string;
    readonly KeySchema: KeySchema;
    readonly Projection: { readonly ProjectionType: string };
  }[];
  readonly BillingMode?: string;
};

/**
 * The schema of a table with two text keys and indexes that hold whole items.
 * @throws NotUnderstoodError for any other table
 */
export function schemaOf(definition: DefinedTable): Schema {
  const isText = (name: string) =>
    definition.AttributeDefinitions.some(
      ({ AttributeName, AttributeType }) => AttributeName === name && AttributeType === 'S',
    );
  const names = (keys: KeySchema): KeyNames => {
    const of = (type: string) => keys.find(({ KeyType }) => KeyType === type)?.AttributeName;
    const [partition, sort] = [of('HASH'), of('RANGE')];
    if (!partition || !sort || keys.length !== 2) throw new NotUnderstoodError('a key of other than two attributes');
    if (!isText(partition) || !isText(sort)) throw new NotUnderstoodError('a key that is no text');
    return { partition, sort };
  };
  const indexes = (definition.GlobalSecondaryIndexes ?? []).map(({ IndexName, KeySchema, Projection }) => {
    if (Projection.ProjectionType !== 'ALL') throw new NotUnderstoodError('an index that does not hold whole items');
    return { name: IndexName, ...names(KeySchema) };
  });
  const key = names(definition.KeySchema);
  const keyNames = new Set([key, ...indexes].flatMap(({ partition, sort }) => [partition, sort]));
  return { name: definition.TableName, key, indexes, keyNames };
}
