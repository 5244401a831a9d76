import type { Replacement } from '../../support/mutation.js';

/** A place of the service broken, and the proof that notices it in the size of `npm test`. */
export type Fault = Replacement & {
  /** `R9` */
  readonly proof: string;
  /** What the result of the proof says of it, so that a machine with other work does not look like a proof that noticed. */
  readonly says: RegExp;
};
