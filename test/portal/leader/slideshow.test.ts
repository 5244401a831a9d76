import { expect, test } from 'vitest';
import { slideAfter } from '../../../src/portal/leader/slideshow.js';

test('keys lead on and back, and stay inside', () => {
  expect(['ArrowRight', 'PageDown', ' '].map((key) => slideAfter(key, 0, 3))).toEqual([1, 1, 1]);
  expect(['ArrowLeft', 'PageUp', 'Backspace'].map((key) => slideAfter(key, 2, 3))).toEqual([1, 1, 1]);
  expect([slideAfter('ArrowRight', 2, 3), slideAfter('ArrowLeft', 0, 3)]).toEqual([2, 0]);
  expect([slideAfter('Home', 2, 3), slideAfter('End', 0, 3), slideAfter('a', 1, 3)]).toEqual([0, 2, undefined]);
});
