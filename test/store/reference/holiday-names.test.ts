import { expect, it } from 'vitest';
import { holidays } from '../../../src/seed/settings/holidays.js';
import { settingsIn } from '../../../src/store/reference/settings-schema.js';

const settings = { stageScope: 'cho-don', registerVersion: 1, methods: [], holidays: holidays(), scopes: [] };

it('a swapped day that an earlier release stored with a date in digits has the name of today', () => {
  const inDigits = settings.holidays.map(({ name, ...day }) => {
    const en = day.swappedWith === null ? name.en : name.en.replace(/ with .*/, ` with ${day.swappedWith}`);
    return { ...day, name: { ...name, en } };
  });
  expect(inDigits).not.toEqual(settings.holidays);
  const read = settingsIn(JSON.stringify({ ...settings, holidays: inDigits }), 'settings');
  expect(read.holidays).toEqual(settings.holidays);
});
