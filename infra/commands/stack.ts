import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { FUNCTION_SETTINGS } from '../../src/lambda/base/env.js';
import { wrongUse } from '../../src/local/base/command-error.js';
import { badValue, type CommandSpec, helpText, runWithOptions } from '../../src/local/base/options.js';
import { placesInSources } from '../bundle/readable-stack.js';

const spec: CommandSpec = {
  call: 'npm run -s stack --',
  purpose: 'Reads a log and names files and lines of the sources: npm run -s stack < log',
  options: {
    bundles: { value: 'folder', help: 'where npm run synth put the bundles of the release (cdk.out/bundles)' },
    function: { value: 'name', help: 'for lines that name no function' },
  },
};

const functionOf = (line: string): string | undefined => /"function":"([\w-]+)"/.exec(line)?.[1];

await runWithOptions(spec, async ({ text }) => {
  if (process.stdin.isTTY) return console.log(helpText(spec));
  const named = text.function;
  const known = Object.keys(FUNCTION_SETTINGS);
  if (named !== undefined && !known.includes(named)) throw badValue('function', named, `one of ${known.join(', ')}`);
  const bundles = text.bundles ?? 'cdk.out/bundles';
  if (!existsSync(bundles))
    throw wrongUse(`There are no bundles in ${bundles}. Check the release of the log out, then: npm run synth`);
  const readable = placesInSources(bundles);
  const functions = named === undefined ? known : [named];
  for await (const line of createInterface({ input: process.stdin })) {
    const name = functionOf(line);
    // A file that only one function has is found without the function's name.
    console.log((name === undefined ? functions : [name]).reduce((so, each) => readable(each, so), line));
  }
});
