import { runCommand, wrongUse } from './base/command-error.js';
import { momentShown } from './base/texts.js';
import { jobHelp, parseJobOptions } from './command/job-options.js';
import { jobLines } from './data/job-lines.js';
import { runJob } from './data/run-job.js';
import { useDataFolder } from './data/use-data-folder.js';

await runCommand(async () => {
  const options = parseJobOptions(process.argv.slice(2));
  if (!options) {
    console.log(jobHelp());
    return 0;
  }
  const { job, period, at, data, isDry } = options;
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
  return 0;
});

/** Shows the job's own message about a period that it cannot rank. */
function refusedPeriod(error: unknown): never {
  const names = ['PeriodNotRankableError', 'PeriodIdError'];
  if (!(error instanceof Error) || !names.includes(error.name)) throw error;
  throw wrongUse(`Option --period: ${error.message}.`, { cause: error });
}
