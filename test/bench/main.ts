import { benchApi } from './api.js';
import { benchCertainty } from './certainty.js';
import { benchCold } from './cold/cold.js';
import { benchColdPages } from './cold/cold-pages.js';
import { benchCountry } from './country/country.js';
import { benchDurable } from './durable.js';
import { benchHome } from './home.js';
import { benchHouse } from './house/house.js';
import { benchHttp } from './http/http.js';
import { benchPages } from './pages.js';
import { benchProvince } from './province.js';
import { benchRanking } from './ranking.js';
import { benchReminders } from './reminders.js';
import { benchStored } from './stored/stored.js';
import { benchUnits } from './units/units.js';

const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  cold: benchCold,
  'cold-pages': benchColdPages,
  api: benchApi,
  http: benchHttp,
  ranking: benchRanking,
  certainty: benchCertainty,
  reminders: benchReminders,
  pages: benchPages,
  province: benchProvince,
  country: benchCountry,
  units: benchUnits,
  stored: benchStored,
  durable: benchDurable,
  home: benchHome,
};

const [first, ...rest] = process.argv.slice(2);
const wanted = first === undefined ? Object.keys(BENCHES) : [first, ...rest];
const unknown = wanted.filter((name) => !(name in BENCHES));
if (first === 'house') {
  await benchHouse(rest);
} else if (unknown.length > 0) {
  console.error(
    `There is no bench called ${unknown.join(', ')}. There are: ${[...Object.keys(BENCHES), 'house'].join(', ')}.`,
  );
  process.exitCode = 2;
} else {
  for (const name of wanted) {
    console.log(`\n── bench ${name}`);
    await BENCHES[name]?.();
  }
}
