import { auditOf } from '../domain/audit/method-audit.js';
import { isDecidedLater } from '../domain/certainty/certainty.js';
import type { MethodVersion } from '../domain/method/method.js';
import type { Ranking } from '../domain/ranking/ranking.js';
import type { Sensitivity } from '../domain/sensitivity/factor.js';
import { sensitivityOf } from '../domain/sensitivity/sensitivity.js';
import { type ExaminationOf, perVersion } from './version-memory.js';

// Memory for audits and sensitivity, apart from what rows and exports need: the function of files uses neither.
export const auditIn = perVersion(auditOf);

const sensitivityAtOnce = perVersion(sensitivityOf);

/** The sensitivity of a publication. Null while a large publication is not examined. */
export async function sensitivityIn(
  ranking: Ranking,
  method: MethodVersion,
  examinationOf: ExaminationOf,
): Promise<Sensitivity | null> {
  if (!isDecidedLater(ranking)) return sensitivityAtOnce(ranking, method);
  return (await examinationOf(ranking))?.sensitivity ?? null;
}
