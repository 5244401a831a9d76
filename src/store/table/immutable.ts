/** An id is referred to, but nothing is stored under it. */
export class NotStoredError extends Error {
  override name = 'NotStoredError';
}

/** A write would store other content under the id of an immutable item. */
export class ImmutableError extends Error {
  override name = 'ImmutableError';
}
