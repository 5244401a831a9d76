/** Nothing is stored under an id that something else refers to. */
export class NotStoredError extends Error {
  override name = 'NotStoredError';
}

/** Somebody tried to store other content under the id of something immutable. */
export class ImmutableError extends Error {
  override name = 'ImmutableError';
}
