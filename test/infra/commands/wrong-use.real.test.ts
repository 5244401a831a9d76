import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it.each([
  ['drill.ts restore --bucket exports', 'Of which table? npm run drill -- restore --table <name> --bucket exports'],
  ['person/person.ts export nobody --stage test --data folder', 'Options --stage and --data name two places'],
  ['stack.ts --function grahpql', 'Option --function: "grahpql" is not one of graphql, '],
])('a command refuses an option that means nothing: %s', (line, refusal) => {
  const [file, ...args] = line.split(' ');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', `infra/commands/${file}`, ...args], {
    encoding: 'utf8',
    input: '',
  });
  expect(stderr).toContain(refusal);
  expect(status).toBe(2);
});
