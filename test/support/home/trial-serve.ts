import { serve } from '../../../src/home/command/serve.js';
import { shiftedClock } from '../../../src/local/base/clock.js';
import { runCommand } from '../../../src/local/base/command-error.js';

const { TRIAL_AT: at, TRIAL_SES: ses } = process.env;

// The command itself, with what no setting can say: a clock, an endpoint of SES, and made-up data.
await runCommand(() =>
  serve(process.argv.slice(2), { now: shiftedClock(at), mayBeTrialTable: true, ...(ses !== undefined && { ses }) }),
);
