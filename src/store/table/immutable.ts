/** Another item refers to an id under which nothing is stored. */
export class NotStoredError extends Error {
  override name = 'NotStoredError';
}

/** A write would store other content under the id of an immutable item. */
export class ImmutableError extends Error {
  override name = 'ImmutableError';
}
