import { recomputeRankings } from '../jobs/ranking/recompute-rankings.js';
import { connect } from '../store/connect.js';
import { createStores } from '../store/index.js';
import { readConfig } from './base/config.js';
import { readPayload } from './base/payload.js';
import { logUnreadable } from './base/unreadable.js';

const { table } = readConfig('recompute-rankings', process.env);
const stores = createStores(connect(process.env), table);

export const handler = async (event: unknown) => {
  const outcome = await recomputeRankings(stores, readPayload(event));
  logUnreadable(outcome.unreadable);
  return outcome;
};
