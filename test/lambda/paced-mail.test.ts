import { expect, test } from 'vitest';
import { shareOfPace } from '../../src/lambda/base/paced-mail.js';

test('each of three senders takes a third of the pace, and knows the whole quota of the day', () => {
  const daily = { most: 50_000, used: 120 };
  expect(shareOfPace({ perSecond: 12, daily }, 3)).toEqual({ perSecond: 4, daily });
  expect(shareOfPace({ perSecond: 1, daily: null }, 4)).toEqual({ perSecond: 0.25, daily: null });
  expect(shareOfPace({ perSecond: 12, daily }, 1)).toEqual({ perSecond: 12, daily });
  expect(shareOfPace(undefined, 3)).toBeUndefined();
});
