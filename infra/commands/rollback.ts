import { type CommandSpec, runWithOptions } from '../../src/local/base/options.js';
import { stackOf } from '../stages.js';
import { awsCalls } from './aws-calls.js';
import { goToRelease } from './releases.js';
import { stageNamed } from './stage-named.js';

const spec: CommandSpec = {
  call: 'npm run rollback --',
  purpose: 'Lets a stage answer with an earlier release. Data stays as it is.',
  positionals: ['stage'],
  options: {
    to: { value: 'release', help: 'the release to go to (default: the one before the live one)' },
  },
};

await runWithOptions(spec, async ({ text, positionals }) => {
  const stage = stageNamed(positionals[0], spec.call);
  for (const line of await goToRelease(awsCalls(stage.region), stackOf(stage), text.to)) console.log(line);
});
