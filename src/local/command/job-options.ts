import { JOBS } from '../../domain/operation/job-run.js';
import { parsePeriod } from '../../domain/time/period.js';
import { jobs } from '../../jobs/index.js';
import { wrongUse } from '../base/command-error.js';
import { badValue, type CommandSpec, type Parsed } from '../base/options.js';
import { MOMENT_FORMS } from '../base/texts.js';
import { resolveDataFolder } from '../data/data-folder.js';
import { readMoment } from './start-options.js';
import { TABLE_OPTIONS } from './table-options.js';

export const JOB_COMMAND: CommandSpec = {
  call: 'npm run job --',
  purpose: `Runs one job now, beside a running service or alone.

${JOBS.map((name) => `  npm run job -- ${name.padEnd(20)} ${jobs[name].purpose}`).join('\n')}`,
  positionals: ['job'],
  options: {
    period: { value: 'period', help: 'rank only this month, quarter or year: 2026-10, 2026-Q3, 2026' },
    at: { value: 'instant', help: `run as if scheduled then (default now): ${MOMENT_FORMS}` },
    'dry-run': { help: 'only say what the job would do: write nothing, send nothing' },
    data: TABLE_OPTIONS.data,
  },
};

export function jobOptions({ text, flags, positionals }: Parsed) {
  const [given] = positionals;
  const job = JOBS.find((name) => name === given);
  if (!job) {
    const reason = given === undefined ? 'Which job?' : `There is no job "${given}".`;
    throw wrongUse(`${reason} Jobs are ${JOBS.join(' and ')}: npm run job -- ${JOBS[0]}`);
  }
  const { period, at, data } = text;
  if (period !== undefined && job !== 'recompute-rankings') {
    throw wrongUse(`Option --period: only recompute-rankings takes one; leave it out for ${job}.`);
  }
  if (period !== undefined && !parsePeriod(period)) {
    throw badValue('period', period, 'a period: give 2026-10, 2026-Q3 or 2026');
  }
  return {
    job,
    period,
    at: at === undefined ? undefined : readMoment('at', at),
    data: resolveDataFolder(data),
    isDry: flags.has('dry-run'),
  };
}
