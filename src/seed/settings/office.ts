import type { MethodVersion } from '../../domain/method/method.js';
import type { Unit } from '../../domain/register/unit.js';
import { ownNameOf } from '../../domain/register/unit-text.js';
import type { Letterhead, Settings } from '../../domain/settings/scope-settings.js';
import type { Instant } from '../../domain/time/local-date.js';
import { holidays } from './holidays.js';
import { collectedMonth, scopeOf } from './settings.js';
import { DEMONSTRATION_CONTACT, LETTERHEAD, NEUTRAL_LETTERHEAD, UNNAMED_CONTACT } from './texts.js';

/** The address of the pages in letters until the real one is known. */
export const SEEDED_APP_URL = 'https://xaso.example';

export const seededLetterhead = (demonstration: boolean): Letterhead => ({
  ...LETTERHEAD,
  ...(demonstration ? DEMONSTRATION_CONTACT : UNNAMED_CONTACT),
  appUrl: SEEDED_APP_URL,
});

/** A letterhead that names only the unit. No letter is sent before an administrator fills it in and turns reminders on. */
const letterheadOf = ({ name, level }: Unit): Letterhead => ({
  ...NEUTRAL_LETTERHEAD(name, ownNameOf(name.vi), level !== 'COUNTRY'),
  appUrl: SEEDED_APP_URL,
});

/** The settings of an office that loads its own register: its unit, the usual calendar, no reminders yet. */
export function officeSettings(scope: Unit, method: MethodVersion, registerVersion: number, asOf: Instant): Settings {
  const firstPeriod = collectedMonth(asOf);
  const place = { scope, letterhead: () => letterheadOf(scope) };
  return {
    stageScope: scope.id,
    registerVersion,
    methods: [{ id: method.id, from: firstPeriod }],
    holidays: holidays(),
    scopes: [scopeOf(place, { firstPeriod, remindersFrom: null, demonstration: false })],
  };
}
