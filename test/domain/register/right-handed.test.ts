import { expect, test } from 'vitest';
import { type Position, rightHanded } from '../../../src/domain/register/boundaries.js';

const counterclockwise: readonly Position[] = [
  [105.5, 22.1],
  [105.6, 22.1],
  [105.6, 22.2],
  [105.5, 22.1],
];
const clockwise = counterclockwise.toReversed();

test('an outline runs counterclockwise and a hole clockwise, however the file turns them', () => {
  for (const outline of [counterclockwise, clockwise])
    for (const hole of [counterclockwise, clockwise])
      expect(rightHanded([outline, hole])).toEqual([counterclockwise, clockwise]);
});
