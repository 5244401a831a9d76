import { describe, expect, it } from 'vitest';
import type { AnnouncedStanding } from '../../../src/domain/mail/announced.js';
import { isWorthAnnouncing } from '../../../src/domain/news/ranking-corrections.js';

const told: AnnouncedStanding = { rank: 5, ranked: 20, points: 598.1, reason: null };
const unranked: AnnouncedStanding = { rank: null, ranked: 20, points: 598.1, reason: 'NO_REPORT' };
const anew = (now: Partial<AnnouncedStanding>, before = told) => isWorthAnnouncing(before, { ...before, ...now });

describe('a standing is told anew', () => {
  it('when the rank is another, or there is one where there was none', () => {
    expect(anew({ rank: 6 })).toBe(true);
    expect(anew({ rank: null, reason: 'LOW_COVERAGE' })).toBe(true);
    expect(anew({ rank: 20, reason: null }, unranked)).toBe(true);
    expect(anew({})).toBe(false);
  });

  it('when an unranked commune is unranked for another reason', () => {
    expect(anew({ reason: 'AWAITING_REVIEW' }, unranked)).toBe(true);
    expect(anew({}, unranked)).toBe(false);
  });

  it('when the points differ by 1.0 of 1,000, up or down, and not when they differ by 0.9', () => {
    expect(anew({ points: 599.1 })).toBe(true);
    expect(anew({ points: 597.1 })).toBe(true);
    expect(anew({ points: 599 })).toBe(false);
    expect(anew({ points: 597.2 })).toBe(false);
  });

  it('when there are points where there were none', () => {
    expect(anew({ points: null })).toBe(true);
    expect(anew({ points: 0 }, { ...unranked, points: null })).toBe(true);
    expect(anew({}, { ...unranked, points: null })).toBe(false);
  });

  it('not when another number of communes is ranked', () => {
    expect(anew({ ranked: 19 })).toBe(false);
  });
});
