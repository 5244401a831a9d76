import { describe, expect, it } from 'vitest';
import { mapOfDay } from '../../../src/domain/register/map-of-day.js';
import { mapVersion } from '../../../src/domain/register/map-version.js';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { unitNamed } from '../../support/builders/ranking-builder.js';

const base = { version: 1, units: [unitNamed('a', { path: 'a', parent: null })] };
const renaming = (id: string, effective: string, vi = 'Xã A'): Reorganisation => ({
  ...{ id, effective, decision: '1/NQ' },
  changes: [{ of: 'ALTER', unit: 'a', name: { vi, en: vi }, clause: null }],
});
const registerWith = (version: number, ...events: Reorganisation[]) => registerInForce(version, base, events);

describe('the version of a map', () => {
  it('is that of what was loaded, until an event is in force', () => {
    expect(mapVersion(base)).toBe('1');
    const planned = registerWith(2, renaming('x', '2027-01-01'));
    expect(mapVersion(mapOfDay(planned, '2026-12-31'))).toBe('1');
    expect(mapVersion(mapOfDay(planned, '2027-01-01'))).toMatch(/^1-2027-01-01-[0-9a-f]{8}$/);
  });

  it('tells what events say, and not who published or confirmed them, or how often', () => {
    const event = renaming('x', '2026-01-01');
    const versions = [
      registerWith(2, event),
      registerWith(5, { ...event, confirmedBy: 'somebody', publishedAt: '2026-01-01T00:00:00.000Z' }),
      registerWith(2, renaming('x', '2026-01-01', 'Xã B')),
      registerWith(3, event, renaming('y', '2026-01-02')),
    ].map(mapVersion);
    expect(versions[1]).toBe(versions[0]);
    expect(new Set(versions).size).toBe(3);
  });

  it('of the planned map differs from that of today', () => {
    const planned = registerWith(2, renaming('x', '2027-01-01'));
    expect(mapVersion(planned)).not.toBe(mapVersion(mapOfDay(planned, '2026-12-31')));
  });
});
