import { describe, expect, it } from 'vitest';
import {
  type Heard,
  isAskedWeekly,
  type RunWarning,
  warningsOf,
  warningsToTell,
} from '../../../src/domain/operation/watch.js';

const TODAY = '2026-11-23';
const well: Heard = {
  addresses: { confirmed: 1, pending: 0 },
  backups: [true, true],
  copies: [true, true],
  restoreTest: { last: '2026-08-25', everyDays: 90 },
  isIncomplete: false,
};

describe('what nobody would be told of', () => {
  it.each<[string, Partial<Heard>, readonly RunWarning[]]>([
    ['all is well, and a rehearsal is ninety days old', {}, []],
    ['a rehearsal is a day older', { restoreTest: { last: '2026-08-24', everyDays: 90 } }, ['RESTORE_TEST_DUE']],
    ['no rehearsal ever', { restoreTest: { last: null, everyDays: 90 } }, ['RESTORE_TEST_DUE']],
    ['nobody is subscribed', { addresses: { confirmed: 0, pending: 0 } }, ['NO_ALARM_ADDRESS']],
    ['one of two has not confirmed', { addresses: { confirmed: 1, pending: 1 } }, ['ALARM_ADDRESS_UNCONFIRMED']],
    ['the table has no backup, the files have', { backups: [false, true] }, ['BACKUP_MISSING']],
    ['the files were not copied on', { copies: [true, false] }, ['COPY_MISSING']],
    ['a stage that makes no backups', { backups: [], copies: [] }, []],
    ['something did not answer', { isIncomplete: true, backups: undefined }, ['NOT_ASKED']],
  ])('%s', (_, heard, warnings) => {
    expect(warningsOf({ ...well, ...heard }, [], TODAY)).toEqual(warnings);
  });

  it('what was not asked tonight stays as it was, and what was asked does not', () => {
    const before: RunWarning[] = ['ALARM_ADDRESS_UNCONFIRMED', 'BACKUP_MISSING'];
    expect(warningsOf({ ...well, addresses: undefined }, before, TODAY)).toEqual(['ALARM_ADDRESS_UNCONFIRMED']);
    expect(warningsOf({ ...well, backups: undefined }, before, TODAY)).toEqual(['BACKUP_MISSING']);
  });

  it('is told once, and again when it came back', () => {
    expect(warningsToTell(['COPY_MISSING'], [])).toEqual(['COPY_MISSING']);
    expect(warningsToTell(['COPY_MISSING'], ['COPY_MISSING'])).toEqual([]);
  });

  it('addresses and rehearsals are asked about on Mondays', () => {
    const days = ['2026-11-22', '2026-11-23', '2026-11-24'];
    expect(days.map(isAskedWeekly)).toEqual([false, true, false]);
  });
});
