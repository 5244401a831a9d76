import { expect, test } from 'vitest';
import type { Revision } from '../../../src/domain/report/report.js';
import { lastSentBack } from '../../../src/domain/report/revision-changes.js';

type Action = Revision['action'];
const course = (...actions: Action[]) => actions.map((action, at) => ({ revision: { action }, at }));

test.each<[Action[], number | undefined]>([
  [[], undefined],
  [['SAVE', 'SUBMIT'], undefined],
  [['SUBMIT', 'RETURN'], 1],
  [['HAND_TO_CHAIRMAN', 'RETURN_TO_OFFICER', 'SAVE'], 1],
  [['SUBMIT', 'RETURN', 'SAVE', 'SUBMIT', 'RETURN', 'SAVE'], 4],
  [['SUBMIT', 'APPROVE', 'REOPEN'], 2],
  [['SUBMIT', 'RETURN', 'HAND_TO_CHAIRMAN', 'TAKE_BACK'], undefined],
  [['HAND_TO_CHAIRMAN', 'RETURN_TO_OFFICER', 'HAND_TO_CHAIRMAN', 'SUBMIT'], undefined],
])('after %j the report came back by step %s', (actions, place) => {
  expect(lastSentBack(course(...actions))?.at).toBe(place);
});
