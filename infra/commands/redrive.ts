import { CommandError, EXIT, runCommand } from '../../src/local/base/command-error.js';
import { type CommandSpec, HELP_OPTION, helpLines, parseOptions } from '../../src/local/base/options.js';
import { awsCalls } from './aws-calls.js';
import { runLive } from './live-functions.js';
import { redriveQueues } from './redrive-queues.js';
import { stageNamed } from './stage-named.js';

const spec: CommandSpec = {
  call: 'npm run redrive --',
  positionals: ['stage', 'function'],
  options: { help: HELP_OPTION },
};

/** Functions with dead-letter queues, and their names in the stack. */
const PARTS: Readonly<Record<string, string>> = {
  'recompute-rankings': 'RecomputeRankings',
  'send-reminders': 'SendReminders',
  'send-returned': 'SendReturned',
  'mail-feedback': 'MailFeedback',
};

await runCommand(async () => {
  const { flags, positionals } = parseOptions(process.argv.slice(2), spec);
  if (flags.has('help')) {
    console.log(`Gives a function again what its queues of dead letters hold.\n\n${helpLines(spec)}`);
    return 0;
  }
  const stage = stageNamed(positionals[0], spec.call);
  const part = PARTS[positionals[1] ?? ''];
  if (part === undefined)
    throw new CommandError(
      `Which function? ${Object.keys(PARTS).join(', ')}: ${spec.call} ${stage.name} send-reminders`,
      EXIT.usage,
    );
  const call = awsCalls(stage.region);
  const stack = `xaso-${stage.name}`;
  const { done, failed, lines } = await redriveQueues(
    call,
    async (event) => void (await runLive(call, stack, part, event)),
    `${stack}-${part}`,
  );
  for (const line of lines) console.log(line);
  console.log(`${done} done, ${failed} failed again and kept.`);
  return failed === 0 ? 0 : EXIT.unexpected;
});
