import type { CertainRow, CertaintyOfRanking } from '../../../src/portal/certainty/load.js';

type Sets = Pick<CertainRow['certainty'], 'noise' | 'choice' | 'all'>;

const set = ([best, worst]: readonly [number, number]) => ({ best, worst });

/** A ranked commune; its sets are of its rank alone unless they are given. */
export function certainRow(
  rank: number,
  sets: Partial<Record<keyof Sets, readonly [number, number]>> = {},
  more: Partial<CertainRow> & { readonly may?: boolean; readonly sure?: boolean; readonly error?: number } = {},
): CertainRow {
  const { may = rank <= 3, sure = rank <= 3, error = 0.01, ...row } = more;
  const own = [rank, rank] as const;
  return {
    rank,
    index: 0.9 - rank / 100,
    change: 0,
    noChangeSentence: null,
    unit: { slug: `xa-${rank}` },
    unitOnDay: { name: `Xã Số ${rank}` },
    certainty: {
      standardError: error,
      noise: set(sets.noise ?? own),
      choice: set(sets.choice ?? own),
      all: set(sets.all ?? own),
      mayBeAmongFirst: may,
      surelyAmongFirst: sure,
    },
    ...row,
  };
}

export const certaintyOfRanking = (more: Partial<CertaintyOfRanking> = {}): CertaintyOfRanking => ({
  ...{ level: 0.9, z: 2.7995, communes: 4, notYetRanked: 0, clustering: 1, variation: 0.25 },
  ...{ statement: 'Phân biệt được 2/6 cặp.' },
  ...more,
});
