import { runCommand } from './command-error.js';
import { jobLines } from './job-lines.js';
import { jobHelp, parseJobOptions } from './job-options.js';
import { runJob } from './run-job.js';
import { withData } from './with-data.js';

await runCommand(async () => {
  const options = parseJobOptions(process.argv.slice(2));
  if (!options) {
    console.log(jobHelp());
    return 0;
  }
  const { job, period, at, data } = options;
  await withData(data, async ({ now, beside }) => {
    const occurrence = at ?? now;
    console.log(`${job} of ${occurrence}, ${beside ? `beside the service at ${beside}` : 'without a running service'}`);
    const outcome = await runJob(job, { occurrence, ...(period === undefined ? {} : { period }) });
    for (const line of jobLines(outcome)) console.log(`  ${line}`);
  });
  return 0;
});
