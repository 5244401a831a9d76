import { foldText } from '../text/fold-text.js';

const LONGEST = 60;

/** The id of a draft without a given id: `1683/NQ-UBTVQH15` becomes `1683-nq-ubtvqh15`. */
export const draftIdOf = (decision: string): string =>
  foldText(decision).replaceAll(' ', '-').slice(0, LONGEST).replace(/-+$/, '') || 'reorganisation';
