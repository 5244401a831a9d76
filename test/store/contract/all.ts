import type { CurrentTable } from '../../support/aws/dynamo.js';
import { administrationContract } from './administration.js';
import { batchContract } from './batch.js';
import { deliveryContract } from './delivery.js';
import { filingContract } from './filing.js';
import { immutableContract } from './immutable.js';
import { jobRunContract } from './job-run.js';
import { mailContract } from './mail.js';
import { mailSettlingContract } from './mail-settling.js';
import { movedReportContract } from './moved-report.js';
import { officialContract } from './official.js';
import { publishingContract } from './publishing.js';
import { rankedReportContract } from './ranked-report.js';
import { rankingContract } from './ranking.js';
import { recomputeMarkContract } from './recompute-marks.js';
import { reportContract } from './report.js';
import { requestCountContract } from './request-counts.js';
import { settingsContract } from './settings.js';
import { smallContract } from './small.js';
import { suppressionContract } from './suppression.js';

/** The promises of the stores on every engine. */
export const contracts: readonly ((table: CurrentTable) => void)[] = [
  reportContract,
  movedReportContract,
  rankedReportContract,
  filingContract,
  deliveryContract,
  rankingContract,
  publishingContract,
  recomputeMarkContract,
  immutableContract,
  settingsContract,
  officialContract,
  mailContract,
  mailSettlingContract,
  suppressionContract,
  smallContract,
  batchContract,
  requestCountContract,
  administrationContract,
  jobRunContract,
];

/** Contracts that read the index, which is behind by nature. R13 tries the job that reads it. */
const byIndex: readonly unknown[] = [officialContract, mailContract, mailSettlingContract, administrationContract];

/** Contracts that hold with stale answers as well. */
export const contractsWithoutIndex = contracts.filter((each) => !byIndex.includes(each));
