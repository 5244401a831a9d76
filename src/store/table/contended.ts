/** Others kept changing the same item in every try. Nothing was written; the same request may succeed soon. */
export class ContendedError extends Error {
  override name = 'ContendedError';
}
