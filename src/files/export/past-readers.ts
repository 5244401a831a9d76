import { betweenBy, currentBy } from '../../domain/ranking/not-formed.js';
import type { PastReaders } from '../../reference-data/earlier-rankings.js';
import { seenNow } from '../../reference-data/reference.js';
import type { FilesContext } from '../context.js';
import { latestIn } from '../table/parameters.js';

export const pastReaders = (context: FilesContext): PastReaders => {
  const { stores, reference, today } = context;
  const seen = seenNow(reference, today);
  return {
    ranking: currentBy(seen, stores.rankings).current,
    rankings: betweenBy(seen, stores.rankings).between,
    latestRanking: (scope) => latestIn(context, scope),
    loadedSpans: async () => (await stores.figureFiles.all()).filter(({ state }) => state === 'APPROVED'),
    reports: stores.reports.inScope,
    reportsAt: async (addresses) => (await stores.reports.history(addresses)).reports,
  };
};
