import type { OfficialRole } from '../../../src/domain/official/official.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { decreedHolidays } from '../../../src/seed/settings/holidays.js';
import { seededLetterhead } from '../../../src/seed/settings/office.js';
import { createStores } from '../../../src/store/index.js';
import { createTableInput } from '../../../src/store/table/table-definition.js';
import { functionEnv } from '../../support/api/invoke.js';
import { issuerEnv } from '../../support/api/tokens.js';
import { official } from '../../support/builders/mail-builder.js';
import { approved, indicator, method } from '../../support/builders/ranking-builder.js';
import { scope } from '../../support/builders/scope-builder.js';
import { communesOf } from '../../support/letters/reminder-world.js';
import { memoryClient } from '../../support/table/doors/memory-client.js';
import { memoryDatabase } from '../../support/table/engine/memory-database.js';
import type { Model } from '../model/model.js';
import { drawn, drawnBetween } from '../world/keyed.js';
import type { Given, World } from '../world/world.js';
import { ASKED, called, LOADED, SOURCE } from './asked.js';
import type { Api } from './client.js';
import { HOUR_MS } from './days.js';
import { ABOVE, addressOf, chairmanOf, hatOf, nameOf, officerOf, type Person } from './officials.js';

export const TABLE = 'xaso-simulated';
export const PLACE = { unit: 'cho-don', path: 'bac-kan/cho-don' };
const indicators = ASKED.map((asked) => {
  const { code, kind, points, frequency } = asked;
  const scoring =
    'target' in asked
      ? { rule: 'target' as const, target: { '2025': asked.target }, targetStatus: { '2025': 'local' as const } }
      : 'max' in asked
        ? { rule: 'levels' as const, max: asked.max, ruleStatus: 'local' as const }
        : { rule: 'yesNo' as const, ruleStatus: 'local' as const };
  return indicator({ code, kind, points, scoring, frequency });
});

/** Shares of seeds: with up to 100 communes, over Tết, over the end of the year. */
const [LARGE, OVER_TET, OVER_A_YEAR] = [1 / 60, 1 / 12, 1 / 3];
/** The last day of the story: after one month and its reminders, after two more months with a quarter and a year, or after Tết. */
export function lastDayOf(seed: number): string {
  const length = drawn(seed, 'length');
  return length < OVER_TET ? '2027-02-26' : length < OVER_A_YEAR ? '2026-12-31' : '2026-11-13';
}

/** Stores a district with its communes and officials, and figures of a quarter before the scope began, which count for nothing. */
export async function loadScope(seed: number, start: number, given: Pick<Given, 'communes' | 'only'>) {
  const [database, before] = [memoryDatabase(), start - 24 * HOUR_MS];
  database.answer('CreateTable', { ...createTableInput(TABLE) }, start);
  const client = memoryClient(database, () => before);
  const stores = createStores(client, TABLE);
  const most = drawn(seed, 'length') > 1 - LARGE ? 100 : drawn(seed, 'is large') < 0.1 ? 24 : 8;
  const count = given.communes ?? drawnBetween(5, most, seed, 'communes');
  const units = communesOf(count);
  const left = units.filter(({ id }) => !given.only || given.only.has(communeKey(id)));
  const hat = drawn(seed, 'two hats') < 0.5 ? left.find(({ id }) => id === units[0]?.id)?.id : undefined;
  const { units: others } = seededRegister(false);
  await stores.registers.save({ version: 1, units: [...others.filter(({ level }) => level !== 'COMMUNE'), ...left] });
  const made = method(indicators, { id: 'SIMULATED-1' });
  await stores.methods.save(made);
  await stores.settings.save({
    ...{ stageScope: 'cho-don', registerVersion: 1, methods: [{ id: made.id, from: '2024-01' }] },
    // Earlier days would only lengthen the settings that each function reads.
    holidays: decreedHolidays().filter(({ date }) => date > '2026-10'),
    scopes: [scope({ firstPeriod: '2026-10', remindersFrom: '2026-10-05', letterhead: seededLetterhead(true) })],
  });
  function registered({ id, role, unit, acts }: Person) {
    const place = unit ? { unit, path: `${PLACE.path}/${unit}` } : role === 'administrator' ? PLACE : {};
    const several = unit && unit === hat && role === 'officer' ? { several: true } : {};
    const person = { id: acts ?? id, name: nameOf(id), email: addressOf(id) };
    return official(role as OfficialRole, { ...person, ...place, ...several });
  }
  const own = left.flatMap(({ id }) => [officerOf(id), chairmanOf(id)]);
  await stores.officials.save([...own, ...(hat ? [hatOf(hat)] : []), ...ABOVE].map(registered));
  const { id, codes } = SOURCE;
  const source = { id, name: { vi: id, en: id }, unit: 'cho-don', indicators: codes };
  await stores.sources.save([{ ...source, active: true, isDemonstration: false }]);
  const loaded = { [LOADED.code]: { kind: 'ratio', numerator: 30, denominator: 60 } } as const;
  const reports = left.map(({ id }) => approved(id, LOADED.period, loaded));
  await stores.reports.load(reports, []);
  // The loader drew the names of its writes from the machine's chance. One fixed name replaces them.
  const renames = { UpdateExpression: 'SET writers = :all', ExpressionAttributeValues: { ':all': ['the loader'] } };
  database.answer('UpdateItem', { TableName: TABLE, Key: { pk: 'SETTINGS', sk: 'CURRENT' }, ...renames }, before);
  const names = new Map(left.map(({ id, name, kind }) => [id, called(name.vi, kind)]));
  return { database, size: count, communes: left.map(({ id }) => id), names, hat };
}

/** What people, systems and administrators of a story share. The model is told of every act and decree. */
export type Life = Awaited<ReturnType<typeof loadScope>> &
  Readonly<{ world: World; api: Api; seed: number; lastDay: string; model: Model; failed: (error: unknown) => void }>;

/** The key of a commune. A story without it has none of its people. */
export const communeKey = (id: string): string => `commune ${id}`;

/** The public keys come from the issuer by a request, which may fail. */
const { TOKEN_KEYS: KEYS, ...issuer } = issuerEnv;
export { KEYS };
/** The environment of a function in AWS, without other endpoints. */
const SENDER = { EMAIL_FROM: 'nhac-viec@xaso.example', RELEASE: 'simulated' };
const { AWS_ENDPOINT_URL_DYNAMODB: _, ...env } = functionEnv('http://localhost', TABLE, { ...issuer, ...SENDER });
export const ENV: Readonly<Record<string, string>> = { ...env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
