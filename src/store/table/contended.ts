/** Others kept changing the same item at the same moment. Nothing was written; the same request may succeed soon. */
export class ContendedError extends Error {
  override name = 'ContendedError';
}
