import { GraphQLError } from 'graphql';
import { afterEach, expect, it, vi } from 'vitest';
import { deadlineError } from '../../../src/graphql/http/deadline.js';
import { failureOf } from '../../../src/graphql/http/failure.js';
import { errorFormatter } from '../../../src/graphql/http/format-error.js';
import { errorLog } from '../../../src/lambda/log/error-log.js';
import { log } from '../../../src/lambda/log/log.js';
import { SettingsContendedError } from '../../../src/store/reference/settings-store.js';

const said = vi.spyOn(log, 'error').mockImplementation(() => {});
afterEach(() => said.mockClear());

const contended = new SettingsContendedError('The settings changed 10 times while they were being saved');

it('settings that others always change first are an answer that says "again" in both languages', () => {
  const reported: unknown[] = [];
  const format = errorFormatter((error) => void reported.push(error));
  const { message, extensions } = format(
    { message: '' },
    new GraphQLError('', { originalError: contended, path: ['publish'] }),
  );
  expect(extensions).toMatchObject({ code: 'SERVICE_UNAVAILABLE', retryAfter: 3 });
  expect(message).toContain('send the request again in a few seconds');
  expect(failureOf(contended).text.vi).toContain('đề nghị gửi lại yêu cầu sau ít giây');
  expect(reported).toEqual([contended]);
});

it.each([
  [contended, 'SettingsContendedError'],
  [deadlineError(), 'DEADLINE_EXCEEDED'],
])('%s is a line of the log, and no internal error', (error, because) => {
  errorLog()(error);
  expect(said.mock.calls).toEqual([[{ message: 'a caller was told to ask again', because }]]);
});

it('an error of our own stays an internal error', () => {
  errorLog()(new TypeError('x is not a function'));
  expect(said.mock.calls).toMatchObject([[{ message: 'internal error', internalError: 'TypeError' }]]);
});
