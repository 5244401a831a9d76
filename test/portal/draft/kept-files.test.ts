import { expect, test } from 'vitest';
import { MOST_EVIDENCE_BYTES } from '../../../src/domain/evidence/evidence-file.js';
import { hasRoom, MOST_WAITING_BYTES } from '../../../src/portal/draft/device.js';

test('the device keeps files up to its bound and none beyond; one of the largest size always fits alone', () => {
  const kept = [{ size: MOST_WAITING_BYTES - 100 }];
  expect([hasRoom(kept, { size: 100 }), hasRoom(kept, { size: 101 })]).toEqual([true, false]);
  expect(hasRoom([], { size: MOST_EVIDENCE_BYTES })).toBe(true);
});
