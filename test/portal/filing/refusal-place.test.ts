import { expect, test } from 'vitest';
import { placeOfRefusal, STATE_PLACE } from '../../../src/portal/filing/refusal-place.js';

const everywhere = () => true;

test.each([
  [['figures', 'G03'], 'G03-figure'],
  [['day'], 'gia-han-ngay'],
  [['ground'], 'gia-han-loai'],
  [['reason'], 'gia-han-ly-do'],
  [['comment'], 'tra-lai-y-kien'],
  [['document', 'number'], 'so-van-ban'],
  // Number and date stand in one form, which begins with the number.
  [['document', 'date'], 'so-van-ban'],
])('a refusal of %s leads to its field', (path, place) => {
  expect(placeOfRefusal(path, everywhere)).toBe(place);
});

test('a reason is that of the form which is on the page', () => {
  expect(placeOfRefusal(['reason'], (id) => id === 'ly-do-rut')).toBe('ly-do-rut');
});

test.each([[[]], [['period']], [['expectedRevision']], [['figures', 'Z99']]])(
  'a refusal of %j without a field on the page leads to the state of the report',
  (path) => {
    expect(placeOfRefusal(path, (id) => id === STATE_PLACE)).toBe(STATE_PLACE);
  },
);
