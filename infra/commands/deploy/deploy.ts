import { wrongUse } from '../../../src/local/base/command-error.js';
import { type CommandSpec, runWithOptions } from '../../../src/local/base/options.js';
import { awsCalls } from '../aws-calls.js';
import { runProgram } from '../run-program.js';
import { stageNamed } from '../stage-named.js';
import { setUpStage } from './set-up-stage.js';

const spec: CommandSpec = {
  call: 'npm run deploy --',
  purpose: 'Deploys a stage to AWS, loads what is real, tries it, and lists what is left to do.',
  positionals: ['stage'],
  options: {
    administrator: { value: 'e-mail', help: 'invites the first administrator; with --name' },
    name: { value: 'full name', help: 'of the first administrator' },
    yes: { help: 'deploys new rights without asking, for a pipeline' },
  },
};

await runWithOptions(spec, async ({ text, flags, positionals }) => {
  const stage = stageNamed(positionals[0], spec.call);
  const { administrator, name } = text;
  if ((administrator === undefined) !== (name === undefined))
    throw wrongUse(
      `--administrator and --name belong together: ${spec.call} ${stage.name} --administrator <e-mail> --name "<full name>"`,
    );
  return await setUpStage(stage, {
    call: awsCalls(stage.region),
    run: runProgram,
    fetch,
    print: console.log,
    newcomer: administrator === undefined ? undefined : { email: administrator, name: name ?? '' },
    asksForRights: !flags.has('yes'),
  });
});
