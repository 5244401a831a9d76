import type { PastReaders } from '../../reference-data/earlier-rankings.js';
import { latestRanking } from '../../reference-data/latest-ranking.js';
import type { FilesContext } from '../context.js';

export const pastReaders = ({ stores, today }: FilesContext): PastReaders => ({
  ranking: stores.rankings.current,
  rankings: stores.rankings.between,
  latestRanking: (scope) => latestRanking(stores.rankings, scope, today),
  loadedSpans: async () => (await stores.figureFiles.all()).filter(({ state }) => state === 'APPROVED'),
  reports: stores.reports.inScope,
});
