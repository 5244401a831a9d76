import type { Language } from '../../domain/text/text.js';
import type { CertaintyOfCommuneQuery, CertaintyQuery } from '../generated/certainty.js';
import type { SensitivityAnswer } from '../sensitivity/load-sensitivity.js';

type RankingOfPage = NonNullable<CertaintyQuery['ranking']>;
type AnyRow = RankingOfPage['rows']['nodes'][number];

export type CertaintyOfRanking = NonNullable<RankingOfPage['certainty']>;

/** A commune with a rank. Only such a one has a certainty. */
export type CertainRow = AnyRow & {
  readonly rank: number;
  readonly certainty: NonNullable<AnyRow['certainty']>;
};

export type RankInWords = NonNullable<NonNullable<NonNullable<CertaintyOfCommuneQuery['ranking']>['row']>['certainty']>;

/** What the page shows. Null where no ranking is published. */
export type CertaintyAnswer = {
  readonly ranking: Omit<RankingOfPage, 'rows'>;
  /** Communes with a rank, in its order. */
  readonly rows: readonly CertainRow[];
  /** How many are awarded, where somebody asks for the first few. */
  readonly awarded: number;
  readonly sensitivity: SensitivityAnswer;
  /** For whom the page is read, with what the API says of its rank; undefined where nobody has one. */
  readonly chosen: { readonly row: CertainRow; readonly words: RankInWords } | undefined;
} | null;

export const hasRank = (row: AnyRow): row is CertainRow => row.rank !== null && row.certainty !== null;

/** What each section is made of. */
export type CertaintyProps = Omit<NonNullable<CertaintyAnswer>, 'chosen'> & {
  readonly certainty: CertaintyOfRanking;
  readonly chosen: NonNullable<NonNullable<CertaintyAnswer>['chosen']>;
  /** Of this page, without what stands behind it. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly language: Language;
};
