import { setTimeout as after } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FunctionName } from '../../../src/lambda/base/env.js';
import { atStart, invocation } from '../../../src/lambda/log/invocation.js';
import { log } from '../../../src/lambda/log/log.js';

let lines: { message: string; function?: string; operation?: string }[];
beforeEach(() => {
  lines = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => lines.push(JSON.parse(String(line))) > 0);
});
afterEach(() => vi.restoreAllMocks());

const writers = () => lines.map(({ message, function: name }) => [message, name]);

/** Writes twice, and lets others write between. */
const twice = (name: FunctionName, pause: number) =>
  invocation(
    name,
    () => ({}),
    async () => {
      log.error({ message: `${name} begins` });
      await after(pause);
      log.error({ message: `${name} ends` });
    },
  );

test('of two functions that run at the same time in one process each writes under its own name', async () => {
  await Promise.all([twice('send-reminders', 20)({}), twice('graphql', 5)({})]);
  expect(writers()).toEqual([
    ['send-reminders begins', 'send-reminders'],
    ['graphql begins', 'graphql'],
    ['graphql ends', 'graphql'],
    ['send-reminders ends', 'send-reminders'],
  ]);
});

test('a function that starts has a name before its first invocation, and what it adds is not of the next', async () => {
  await atStart('files', async () => {
    await after(1);
    log.error({ message: 'starts' });
  });
  const asked = invocation(
    'graphql',
    () => ({}),
    async (operation: string | undefined) => {
      if (operation) log.add({ operation });
      log.error({ message: 'asked' });
    },
  );
  await asked('mutation saveReport');
  await asked(undefined);
  expect(lines.map(({ function: name, operation }) => [name, operation])).toEqual([
    ['files', undefined],
    ['graphql', 'mutation saveReport'],
    ['graphql', undefined],
  ]);
});
