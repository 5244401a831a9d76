import { describe, expect, it } from 'vitest';
import { PayloadError, readPayload } from '../../src/lambda/base/payload.js';

describe('payload of a job', () => {
  it('an occurrence as EventBridge writes it gets its milliseconds', () => {
    expect(readPayload({ occurrence: '2026-11-17T20:00:00Z' })).toEqual({ occurrence: '2026-11-17T20:00:00.000Z' });
  });

  it('a run by hand may name one period', () => {
    expect(readPayload({ occurrence: '2026-11-17T20:00:00.000Z', period: '2026-10' })).toEqual({
      occurrence: '2026-11-17T20:00:00.000Z',
      period: '2026-10',
    });
  });

  it('a run may be dry, and is a real one otherwise', () => {
    const occurrence = '2026-11-17T20:00:00.000Z';
    expect(readPayload({ occurrence, dryRun: true })).toEqual({ occurrence, dryRun: true });
    expect(readPayload({ occurrence, dryRun: false })).toEqual({ occurrence });
  });

  it.each([
    undefined,
    null,
    {},
    'x',
    { occurrence: '' },
    { occurrence: 'now' },
    { occurrence: '<aws.scheduler.scheduled-time>' },
    { occurrence: 1_700_000_000 },
    { occurrence: '2026-11-17T20:00:00Z', period: 7 },
    { occurrence: '2026-11-17T20:00:00Z', dryRun: 'yes' },
  ])('%j is refused', (event) => {
    expect(() => readPayload(event)).toThrow(PayloadError);
  });
});
