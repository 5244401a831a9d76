import { benchApi } from './api.js';
import { benchCold } from './cold.js';
import { benchCountry } from './country/country.js';
import { benchDurable } from './durable.js';
import { benchHttp } from './http/http.js';
import { benchProvince } from './province.js';
import { benchRanking } from './ranking.js';
import { benchReminders } from './reminders.js';
import { benchStored } from './stored/stored.js';
import { benchUnits } from './units/units.js';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  cold: benchCold,
  api: benchApi,
  http: benchHttp,
  ranking: benchRanking,
  reminders: benchReminders,
  province: benchProvince,
  country: benchCountry,
  units: benchUnits,
  stored: benchStored,
  durable: benchDurable,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 2;
} else {
  for (const name of wanted.length > 0 ? wanted : Object.keys(BENCHES)) {
    console.log(`\n── bench ${name}`);
    await BENCHES[name]?.();
  }
}
