import type { Official, OfficialRole } from '../../src/domain/official/official.js';
import type { Unit } from '../../src/domain/register/unit.js';
import type { Report } from '../../src/domain/report/report.js';
import type { Settings } from '../../src/domain/settings/scope-settings.js';
import { instantAt } from '../../src/domain/time/local-date.js';
import { seededMethod } from '../../src/seed/catalogue/catalogue.js';
import { decreedHolidays } from '../../src/seed/settings/holidays.js';
import { seededLetterhead } from '../../src/seed/settings/office.js';
import type { Stores } from '../../src/store/index.js';
import { figures } from '../support/builders/mail-builder.js';
import { draft, officer, scope } from '../support/builders/scope-builder.js';
import { MONTH, type Size, syntheticCountry } from './ranking-country.js';

/** One working day after the due day of the first month: every officer is late, and every leader gets the first digest. */
export const LATE = instantAt('2026-10-19', '08:00');

const LACKING = ['G03', 'G05', 'G08', 'G09', 'E07', 'S03', 'S04'];

/** Each province is a scope of its own, with a reviewer and a leader; each commune has an officer, a chairman and half a report. */
export async function loadCountry(
  stores: Stores,
  size: Size,
): Promise<{ readonly officers: number; readonly leaders: number }> {
  const { units, provinces } = syntheticCountry(size);
  const communes = units.filter(({ level }) => level === 'COMMUNE');
  const settings: Settings = {
    stageScope: provinces[0]?.id ?? '',
    registerVersion: 1,
    methods: [{ id: seededMethod.id, from: '2026-01' }],
    holidays: decreedHolidays(),
    scopes: provinces.map(({ id, path }) =>
      scope({ scope: id, path, firstPeriod: MONTH, remindersFrom: '2026-10-16', letterhead: seededLetterhead(true) }),
    ),
  };
  await stores.registers.save({ version: 1, units });
  await stores.methods.save(seededMethod);
  await stores.settings.save(settings);
  await stores.officials.save(officialsOf(communes, provinces));
  await stores.reports.load(communes.map(halfReport), []);
  return { officers: communes.length, leaders: provinces.length };
}

/** An officer and a chairman in each commune, a reviewer and a leader in each unit above. */
export const officialsOf = (communes: readonly Unit[], above: readonly Unit[]): Official[] => [
  ...communes.flatMap((unit) => [official('officer', unit), official('chairman', unit)]),
  ...above.flatMap((unit) => [official('reviewer', unit), official('leader', unit)]),
];

const official = (role: OfficialRole, { id, path }: Unit): Official =>
  officer({ id: `${role}-${id}`, role, unit: id, path, email: `${role}.${id}@xaso.example`, phone: '0209 000 0102' });

export const halfReport = ({ id, path }: Unit): Report =>
  draft({ unit: id, path, period: MONTH, working: figures(MONTH, LACKING), isDemonstration: true });
