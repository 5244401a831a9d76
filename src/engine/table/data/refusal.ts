export type RefusalName =
  | 'ValidationException'
  | 'ConditionalCheckFailedException'
  | 'ResourceNotFoundException'
  | 'ResourceInUseException';

/** A refusal of DynamoDB. Each interface turns it into its own kind of error. */
export class TableRefusal extends Error {
  constructor(
    override readonly name: RefusalName,
    message: string,
    /** The item that failed the condition, if the request asked for it. */
    readonly item?: { readonly [name: string]: unknown },
  ) {
    super(message);
  }
}

export const noSuchTable = (): TableRefusal =>
  new TableRefusal('ResourceNotFoundException', 'Cannot do operations on a non-existent table');

export const invalid = (message: string): TableRefusal => new TableRefusal('ValidationException', message);

/** The request needs a feature of DynamoDB that this table lacks. The table never guesses an answer. */
export class NotUnderstoodError extends Error {
  override name = 'NotUnderstoodError';
  constructor(what: string) {
    super(`The table does not understand ${what}`);
  }
}
