import { LOCAL_TABLE } from '../../../src/local/base/environment.js';
import { useDataFolder } from '../../../src/local/data/use-data-folder.js';
import { connect } from '../../../src/store/connect.js';
import { createStores, type Stores } from '../../../src/store/index.js';
import { halfReport } from '../reminders-country.js';

/** Half of each commune's report, and a scope that reminds. */
export async function fillCountry(stores: Stores): Promise<void> {
  const settings = await stores.settings.current();
  const scopes = settings.scopes.map((scope) => ({ ...scope, remindersFrom: '2026-10-16' }));
  await stores.settings.save({ ...settings, scopes });
  const { units } = await stores.registers.version(settings.registerVersion);
  await stores.reports.load(units.filter(({ level }) => level === 'COMMUNE').map(halfReport), []);
}

/** As a program of its own it fills a folder. */
const [data] = process.argv[1]?.endsWith('fill-country.ts') ? process.argv.slice(2) : [];
if (data !== undefined) {
  await useDataFolder(data, () => fillCountry(createStores(connect(process.env), LOCAL_TABLE)));
  process.exit(0);
}
