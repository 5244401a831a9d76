import type { Mutant } from '../../support/mutation.js';
import { accessMutants } from './access.js';
import { contractMutants } from './contract.js';
import { domainMutants } from './domain.js';
import { draftMutants } from './drafts.js';
import { filingMutants } from './filing.js';
import { jobsMutants } from './jobs.js';
import { storeMutants } from './store.js';

export const MUTANTS: readonly Mutant[] = [
  ...storeMutants,
  ...filingMutants,
  ...jobsMutants,
  ...accessMutants,
  ...domainMutants,
  ...draftMutants,
  ...contractMutants,
];
