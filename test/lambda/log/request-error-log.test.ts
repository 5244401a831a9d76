import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { UnreadableItemError } from '../../../src/domain/text/unreadable-item.js';
import { requestErrorLog } from '../../../src/lambda/log/error-log.js';
import { log } from '../../../src/lambda/log/log.js';

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  vi.spyOn(log, 'error').mockImplementation(({ message }) => void lines.push(message));
});
afterEach(() => vi.restoreAllMocks());

test('a request leaves one line, whatever its fields meet, and the next request another', () => {
  const report = requestErrorLog();
  for (let request = 1; request <= 3; request++) {
    log.within({}, () => {
      for (let field = 0; field < 1_000; field++)
        report(field % 2 ? new TypeError(`field ${field}`) : new RangeError(`field ${field}`));
    });
    expect(lines).toEqual(Array.from({ length: request }, () => 'internal error'));
  }
});

test('an item that cannot be read is named once, and takes no line from a later fault of another request', () => {
  const report = requestErrorLog();
  log.within({}, () => {
    for (let field = 0; field < 10; field++) report(new UnreadableItemError('REPORT#xuan-lac', 'damaged'));
  });
  expect(lines).toEqual(['an item cannot be read']);
  log.within({}, () => {
    report(new UnreadableItemError('REPORT#xuan-lac', 'damaged'));
    report(new TypeError('another'));
  });
  expect(lines).toEqual(['an item cannot be read', 'internal error']);
});
