import type { Replacement } from '../../support/mutation.js';

/** A place of the service broken, and the proof that notices it in the size of `npm test`. */
export type Fault = Replacement & {
  /** `R9` */
  readonly proof: string;
  /** Words of the fault in the proof's result: a proof that fails only because the machine is busy lacks them. */
  readonly says: RegExp;
};
