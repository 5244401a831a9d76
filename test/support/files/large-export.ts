import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import type { Stores } from '../../../src/store/index.js';
import { COUNTRY, MONTH, reportsOf, settingsOf, syntheticCountry } from '../../bench/ranking-country.js';

/** The request for a file that is too large for an answer. */
export const LARGE_EXPORT = { path: '/files/reports.csv', query: `within=${COUNTRY}&period=${MONTH}` };

/** Loads the country's approved reports of a month. */
export async function loadLargeExport(stores: Stores): Promise<void> {
  const { units, provinces } = syntheticCountry({ communes: 3_321, provinces: 34 });
  const monthly = [...reportsOf(units)].filter(({ period }) => period === MONTH);
  await stores.registers.save({ version: 1, units });
  await stores.methods.save(seededMethod);
  await stores.settings.save(settingsOf('country', provinces));
  await stores.reports.load(monthly, []);
}
