import { describe, expect, it } from 'vitest';
import { timeLeftText } from '../../../src/domain/text/time-left-texts.js';

describe('the time left', () => {
  it('follows from the speed so far', () => {
    expect(timeLeftText(100, 300, 10_000)).toEqual({ vi: '20 giây', en: '20 s' });
    expect(timeLeftText(1, 3, 1)?.en).toBe('1 s');
    expect(timeLeftText(300, 300, 10_000)?.en).toBe('0 s');
  });

  it('is not known before the first', () => {
    expect(timeLeftText(0, 300, 10_000)).toBeUndefined();
  });

  it('is said in minutes from two on', () => {
    expect(timeLeftText(1, 120, 1_000)?.en).toBe('119 s');
    expect(timeLeftText(1, 121, 1_000)).toEqual({ vi: '2 phút', en: '2 min' });
    expect(timeLeftText(1, 122, 1_000)?.vi).toBe('3 phút');
  });
});
