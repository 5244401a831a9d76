export type RefusalName =
  | 'ValidationException'
  | 'ConditionalCheckFailedException'
  | 'ResourceNotFoundException'
  | 'ResourceInUseException'
  | 'SerializationException';

/** What DynamoDB refuses. A door turns it into the error of its kind. */
export class TableRefusal extends Error {
  constructor(
    override readonly name: RefusalName,
    message: string,
    /** The item that did not meet a condition, where it was asked for. */
    readonly item?: { readonly [name: string]: unknown },
  ) {
    super(message);
  }
}

export const noSuchTable = (): TableRefusal =>
  new TableRefusal('ResourceNotFoundException', 'Cannot do operations on a non-existent table');

export const invalid = (message: string): TableRefusal => new TableRefusal('ValidationException', message);

/** Asked for something that DynamoDB can do and this table cannot. It never guesses an answer. */
export class NotUnderstoodError extends Error {
  override name = 'NotUnderstoodError';
  constructor(what: string) {
    super(`The table does not understand ${what}`);
  }
}
