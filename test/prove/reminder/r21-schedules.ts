import { jobs } from '../../../src/jobs/index.js';
import { nextOccurrences } from '../../../src/local/aws/schedule.js';
import { awsCronRuns } from '../../support/builders/aws-cron.js';
import type { Proof } from '../proof.js';

/** Starts on and between runs, on a leap day and across New Year. */
const STARTS = [
  '2026-11-16T20:00:00.000Z',
  '2026-11-16T20:00:01.000Z',
  '2026-11-17T09:47:12.345Z',
  '2026-12-31T16:59:59.999Z',
  '2028-02-28T17:30:00.000Z',
];
/** Forms that a later schedule may use, so that the options of croner are held to more than today's two lines. */
const FURTHER = [
  '0 8 ? * MON-FRI *',
  '0 8 ? * 2-6 *',
  '15 7 ? * 2 *',
  '0 6 15 * ? *',
  '5/20 9 1 1/3 ? *',
  '0 9 ? JAN,DEC SUN 2026-2030',
];

export const proof: Proof = {
  id: 'R21',
  property: 'the local scheduler and EventBridge agree on when each job runs',
  async run(size, progress) {
    const count = size === 'full' ? 400 : 100;
    const crons = [...Object.values(jobs).map((job) => job.cron), ...FURTHER];
    const differing: string[] = [];
    for (const cron of crons) {
      for (const start of size === 'full' ? STARTS : STARTS.slice(0, 3)) {
        progress(`${cron} from ${start}`);
        const aws = awsCronRuns(cron, count, new Date(start)).map((run) => run.toISOString());
        const local = nextOccurrences(cron, count, new Date(start)).map((run) => run.toISOString());
        if (aws.length === 0 || aws.join() !== local.join()) differing.push(`${cron} from ${start}`);
      }
    }
    return {
      size: `next ${count} runs of ${Object.keys(jobs).length} schedules and ${FURTHER.length} further forms`,
      result: differing.length === 0 ? 'all equal' : `differ: ${differing.join('; ')}`,
      pass: differing.length === 0,
    };
  },
};
