import { betweenBy, currentBy, latestBy } from '../../domain/ranking/not-formed.js';
import type { PastReaders } from '../../reference-data/earlier-rankings.js';
import { latestRanking } from '../../reference-data/latest-ranking.js';
import { seenNow } from '../../reference-data/reference.js';
import type { FilesContext } from '../context.js';

export const pastReaders = ({ stores, reference, today }: FilesContext): PastReaders => {
  const seen = seenNow(reference, today);
  return {
    ranking: currentBy(seen, stores.rankings).current,
    rankings: betweenBy(seen, stores.rankings).between,
    latestRanking: (scope) => latestRanking(latestBy(seen, stores.rankings), scope, today),
    loadedSpans: async () => (await stores.figureFiles.all()).filter(({ state }) => state === 'APPROVED'),
    reports: stores.reports.inScope,
    reportsAt: async (addresses) => (await stores.reports.history(addresses)).reports,
  };
};
