import { createApp } from './app.js';

const { directory, stacks } = (await createApp()).synth();
console.log(`${directory}: ${stacks.map((stack) => stack.stackName).join(', ')}`);
