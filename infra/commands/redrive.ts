import { EXIT, wrongUse } from '../../src/local/base/command-error.js';
import { type CommandSpec, runWithOptions } from '../../src/local/base/options.js';
import { stackOf } from '../stages.js';
import { awsCalls } from './aws-calls.js';
import { runLive } from './live-functions.js';
import { redriveQueues } from './redrive-queues.js';
import { stageNamed } from './stage-named.js';

const spec: CommandSpec = {
  call: 'npm run redrive --',
  purpose: 'Gives a function again what its queues of dead letters hold.',
  positionals: ['stage', 'function'],
  options: {},
};

/** Functions with dead-letter queues, and their names in the stack. */
const PARTS: Readonly<Record<string, string>> = {
  'recompute-rankings': 'RecomputeRankings',
  'send-reminders': 'SendReminders',
  'send-returned': 'SendReturned',
  'mail-feedback': 'MailFeedback',
};

await runWithOptions(spec, async ({ positionals }) => {
  const stage = stageNamed(positionals[0], spec.call);
  const part = PARTS[positionals[1] ?? ''];
  if (part === undefined)
    throw wrongUse(`Which function? ${Object.keys(PARTS).join(', ')}: ${spec.call} ${stage.name} send-reminders`);
  const call = awsCalls(stage.region);
  const stack = stackOf(stage);
  const { done, failed, lines } = await redriveQueues(
    call,
    async (event) => void (await runLive(call, stack, part, event)),
    `${stack}-${part}`,
  );
  for (const line of lines) console.log(line);
  console.log(`${done} done, ${failed} failed again and kept.`);
  return failed === 0 ? 0 : EXIT.unexpected;
});
