import { type Certainty, certaintyFrom, certaintyOf, isDecidedLater } from '../domain/certainty/certainty.js';
import { dataQualityIn, rankingOrigins } from '../domain/insight/data-quality.js';
import { notApplicableIn } from '../domain/insight/not-applicable.js';
import type { MethodVersion } from '../domain/method/method.js';
import type { Ranking } from '../domain/ranking/ranking.js';
import type { Examination } from '../domain/sensitivity/sensitivity.js';
import { BoundedCache } from '../store/table/cached.js';

/** Rows of the rankings whose results are kept: one ranking of a country, or two years of a province. */
const ROWS_KEPT = 20_000;

/**
 * Computes a result at its first use and keeps it for that version of a ranking, which never changes. The key contains
 * the hash of the inputs, so a refilled table gets no old results.
 */
export function perVersion<T, More extends readonly unknown[] = []>(
  make: (ranking: Ranking, method: MethodVersion, ...more: More) => T,
) {
  const kept = new BoundedCache<T>(ROWS_KEPT);
  return (ranking: Ranking, method: MethodVersion, ...more: More): T => {
    const { scope, period, version, inputHash, rows } = ranking;
    const name = [scope, period, version, inputHash].join(' ');
    const remembered = kept.get(name);
    if (remembered !== undefined) return remembered;
    const made = make(ranking, method, ...more);
    kept.set(name, made, rows.length);
    return made;
  };
}

/** The findings about a large publication. Undefined until it is examined. */
export type ExaminationOf = (ranking: Ranking) => Promise<Examination | undefined>;

const certaintyAtOnce = perVersion(certaintyOf);
const certaintyKept = perVersion(certaintyFrom);

/** The certainty of a publication. Null while a large publication is not examined: no request waits for that. */
export async function certaintyIn(
  ranking: Ranking,
  method: MethodVersion,
  examinationOf: ExaminationOf,
): Promise<Certainty | null> {
  if (!isDecidedLater(ranking)) return certaintyAtOnce(ranking, method);
  const examination = await examinationOf(ranking);
  return examination ? certaintyKept(ranking, method, examination) : null;
}

export const dataQualityOf = perVersion(dataQualityIn);

export const originsOf = perVersion(rankingOrigins);

export const notApplicableOf = perVersion(notApplicableIn);
