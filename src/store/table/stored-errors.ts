/** Others kept changing the same item in every try. Nothing was written; the same request may succeed soon. */
export class ContendedError extends Error {
  override name = 'ContendedError';
}

/** An id is referred to, but nothing is stored under it. */
export class NotStoredError extends Error {
  override name = 'NotStoredError';
}

/** A write would store other content under the id of an immutable item. */
export class ImmutableError extends Error {
  override name = 'ImmutableError';
}
