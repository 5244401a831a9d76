import { describe, expect, it } from 'vitest';
import { AccountsUnavailableError } from '../../../src/administer/accounts.js';
import { closingAfter, firstFailure } from '../../../src/local/base/closing.js';
import { describeFailure, EXIT, sayWhenWaiting } from '../../../src/local/base/command-error.js';
import { unreadableTable } from '../../../src/local/command/unreadable-table.js';
import { saidWhileWaiting } from '../../../src/store/table/patience.js';

const named = (name: string, message: string) => Object.assign(new Error(message), { name });
const late = named('TimeoutError', 'a request has exceeded the configured 300000 ms requestTimeout.');

describe('of several failures the first is told', () => {
  it('where closing fails because the work did', async () => {
    const closes = async () => {
      throw new Error('Database is not open');
    };
    // Files of one worker share the process: a test before this one may have closed because of a failure.
    const before = firstFailure();
    await expect(closingAfter(async () => Promise.reject(late), closes)).rejects.toBe(late);
    expect(firstFailure()).toBe(before ?? late);
    await expect(closingAfter(async () => Promise.reject(new Error('a later one')), closes)).rejects.toThrow(
      'a later one',
    );
    expect(firstFailure()).toBe(before ?? late);
  });

  it('and where the work is done, closing has its own', async () => {
    const closes = async () => {
      throw new Error('the disk is full');
    };
    await expect(closingAfter(async () => 1, closes)).rejects.toThrow('the disk is full');
    expect(
      await closingAfter(
        async () => 2,
        async () => {},
      ),
    ).toBe(2);
  });
});

describe('a part of the service that does not answer', () => {
  it.each([late, new AccountsUnavailableError('Cognito does not answer AdminCreateUser')])(
    'is named with the way out: %s',
    (error) => {
      const { message, exitCode } = describeFailure(error, {});
      expect(exitCode).toBe(EXIT.unreachable);
      expect(message).toContain(error.message);
      expect(message).toContain('Give the same command again');
      expect(message).not.toMatch(/XASO_DEBUG|redentials/);
    },
  );
});

describe('a table in AWS that cannot be read', () => {
  const table = { table: 'xaso', region: 'ap-southeast-1' };

  it.each([
    [late, 'It does not answer', 'redentials'],
    [
      named('UnrecognizedClientException', 'The security token is invalid.'),
      'AWS_SECRET_ACCESS_KEY',
      'does not answer',
    ],
    [named('CredentialsError', 'AWS_ACCESS_KEY_ID must be set'), 'AWS_SECRET_ACCESS_KEY', 'does not answer'],
    [named('ResourceNotFoundException', 'Requested resource not found'), 'no such table', 'redentials'],
  ])('has the way out of its own cause: %s', (error, says, saysNot) => {
    const { message, exitCode } = unreadableTable(error, table);
    expect(exitCode).toBe(EXIT.unreachable);
    expect(message).toContain(`${error.name}: ${error.message}`);
    expect(message).toContain(says);
    expect(message).not.toContain(saysNot);
  });
});

it('a command that waits says so, once in thirty seconds however much it waits for', async () => {
  const said: string[] = [];
  let now = 0;
  const stop = sayWhenWaiting(
    (line) => said.push(line),
    () => now,
  );
  const waits = () => saidWhileWaiting('the database', new Promise((answer) => setTimeout(answer, 45)), 10);
  await Promise.all([waits(), waits()]);
  now = 29_999;
  await waits();
  expect(said).toHaveLength(1);
  now = 30_000;
  await waits();
  stop();
  now = 90_000;
  await waits();
  expect(said).toHaveLength(2);
  expect(said[0]).toContain('waits for the database, 0.0 s so far');
});
