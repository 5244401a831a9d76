import type { Mutant } from '../../support/mutation.js';
import { accessMutants } from './access.js';
import { contractMutants } from './contract.js';
import { domainMutants } from './domain.js';
import { draftMutants } from './drafts.js';
import { filingMutants } from './filing.js';
import { jobsMutants } from './jobs.js';
import { storeMutants } from './store.js';
import unseen from './unseen.json' with { type: 'json' };

export const MUTANTS: readonly Mutant[] = [
  ...storeMutants,
  ...filingMutants,
  ...jobsMutants,
  ...accessMutants,
  ...domainMutants,
  ...draftMutants,
  ...contractMutants,
];

/** Why the simulator cannot see the effect of a mutant, by its name; listed before anybody looked for them. */
export const UNSEEN: ReadonlyMap<string, string> = new Map([
  ...Object.entries(unseen),
  ...draftMutants.map(({ name }) => [name, 'no browser is part of a story'] as const),
]);
