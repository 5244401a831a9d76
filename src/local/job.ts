import { wrongUse } from './base/command-error.js';
import { runWithOptions } from './base/options.js';
import { momentShown } from './base/texts.js';
import { JOB_COMMAND, jobOptions } from './command/job-options.js';
import { jobLines } from './data/job-lines.js';
import { runJob } from './data/run-job.js';
import { useDataFolder } from './data/use-data-folder.js';

await runWithOptions(JOB_COMMAND, async (parsed) => {
  const { job, period, at, data, isDry } = jobOptions(parsed);
  await useDataFolder(data, async ({ now, beside }) => {
    const occurrence = at ?? now;
    console.log(
      `${job}, ${momentShown(occurrence)}, ${beside ? `beside the service at ${beside}` : 'without a running service'}`,
    );
    if (isDry) console.log('  dry run: a run would do this; nothing is written, and nothing is sent');
    const payload = { occurrence, ...(period !== undefined && { period }), ...(isDry && { dryRun: true as const }) };
    const outcome = await runJob(job, payload).catch(refusedPeriod);
    for (const line of jobLines(outcome)) console.log(`  ${line}`);
  });
});

/** Shows the job's own message about a period that it cannot rank. */
function refusedPeriod(error: unknown): never {
  const names = ['PeriodNotRankableError', 'PeriodIdError'];
  if (!(error instanceof Error) || !names.includes(error.name)) throw error;
  throw wrongUse(`Option --period: ${error.message}.`, { cause: error });
}
