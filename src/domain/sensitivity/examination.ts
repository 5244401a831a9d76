import { type DecidedRanking, decided } from '../certainty/certainty.js';
import type { MethodVersion } from '../method/method.js';
import type { Ranking } from '../ranking/ranking.js';
import type { Sensitivity } from './factor.js';
import { sensitivityOf } from './sensitivity.js';

/** What takes long to say of a publication: which pairs are told apart, and what moves the order. */
export type Examination = DecidedRanking & { readonly sensitivity: Sensitivity };

export const examined = (ranking: Ranking, method: MethodVersion): Examination => ({
  ...decided(ranking, method),
  sensitivity: sensitivityOf(ranking, method),
});
