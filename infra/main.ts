import { createApp } from './app.js';
import { placeholdersIn } from './placeholders.js';
import { stages } from './stages.js';

const { directory, stacks } = (await createApp()).synth();
console.log(`${directory}: ${stacks.map((stack) => stack.stackName).join(', ')}`);
for (const stage of stages)
  for (const placeholder of placeholdersIn(stage)) console.log(`  ${stage.name}, infra/stages.ts: ${placeholder}`);
