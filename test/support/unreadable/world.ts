import type { Official } from '../../../src/domain/official/official.js';
import type { Unit } from '../../../src/domain/register/unit.js';
import type { Report } from '../../../src/domain/report/report.js';
import type { ScopeSettings } from '../../../src/domain/settings/scope-settings.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { demonstrationSources } from '../../../src/seed/register/source-systems.js';
import { seededLetterhead } from '../../../src/seed/settings/office.js';
import type { Stores } from '../../../src/store/index.js';
import { figures, official, submitted } from '../builders/mail-builder.js';
import { scope } from '../builders/scope-builder.js';
import { mailEntry, revision } from '../builders/stored-builder.js';
import { communesOf } from '../letters/reminder-world.js';

/** The nights of the world. September is approved everywhere. October was due on Friday the 16th; reminders follow a working day later. */
export const FIRST_NIGHT = '2026-10-16T20:00:00.000Z';
export const SECOND_NIGHT = '2026-10-18T20:00:00.000Z';
export const DAY = '2026-10-19';
export const SWEEP = '2026-10-19T01:00:00.000Z';
export const ASKED_AT = '2026-10-19T03:00:00.000Z';
const MONTHS = ['2026-09', '2026-10'] as const;
export const SECOND_METHOD = { ...seededMethod, id: 'DTI-commune-2' };
const RETURNED_AT = '2026-10-16T03:00:00.000Z';

const neighbours = (): readonly [Unit, ...Unit[]] => {
  const district = seededRegister(false).units.find(({ level }) => level === 'DISTRICT') as Unit;
  const [model] = communesOf(1);
  const name = (word: string) => ({ vi: word, en: word });
  const other: Unit = {
    ...district,
    id: 'huyen-hai',
    path: 'bac-kan/huyen-hai',
    name: name('Huyện Hai'),
    gsoCode: null,
  };
  const commune = (id: string): Unit => ({
    ...(model as Unit),
    id,
    path: `${other.path}/${id}`,
    parent: other.id,
    name: name(id),
    gsoCode: null,
  });
  return [other, commune('xa-mot'), commune('xa-hai'), commune('xa-ba')];
};

const officialAt = (role: 'officer' | 'chairman', unit: Unit): Official =>
  official(role, { id: `${role}-${unit.id}`, unit: unit.id, path: unit.path, email: `${role}.${unit.id}@so.example` });

/** Communes of Chợ Đồn: a draft, nothing, a returned report, a draft by a commune whose officer's address was free again; then approved ones. */
export type DamagedWorld = { readonly communes: readonly Unit[]; readonly officials: readonly Official[] };

/** A province with two districts, each ranked and reminded by itself. */
export async function loadWorld(stores: Stores, size: number): Promise<DamagedWorld> {
  const [other, ...communesThere] = neighbours();
  const communes = [...communesOf(size), ...communesThere];
  const others = seededRegister(false).units.filter(({ level }) => level !== 'COMMUNE');
  await stores.registers.save({ version: 1, units: [...others, other, ...communes] });
  for (const method of [seededMethod, SECOND_METHOD]) await stores.methods.save(method);
  await stores.settings.save({
    stageScope: 'cho-don',
    registerVersion: 1,
    methods: [
      { id: seededMethod.id, from: '2024-01' },
      { id: SECOND_METHOD.id, from: '2026-10' },
    ],
    holidays: [],
    scopes: [reminded('bac-kan', 'bac-kan'), reminded('cho-don', 'bac-kan/cho-don'), reminded(other.id, other.path)],
  });
  const officials = [
    ...communes.flatMap((unit) => [officialAt('officer', unit), officialAt('chairman', unit)]),
    ...(['reviewer', 'leader', 'administrator', 'auditor'] as const).map((role) =>
      official(role, { unit: 'cho-don', path: 'bac-kan/cho-don', email: `${role}@chodon.example` }),
    ),
    official('leader', { id: 'leader-bac-kan', unit: 'bac-kan', path: 'bac-kan', email: 'leader@backan.example' }),
  ];
  await stores.officials.save(officials);
  await stores.sources.save(demonstrationSources);
  await stores.reports.load(reportsOf(communes, communesThere), revisions(communes[2] as Unit));
  await stores.observations.save([observation]);
  await stores.suppressions.suppress(freeAgain(communes[3] as Unit));
  const [suppression] = (await stores.suppressions.everSuppressed()).suppressions;
  if (suppression) await stores.suppressions.lift(suppression, lifted);
  await recomputeRankings(stores, { occurrence: FIRST_NIGHT });
  await changeSomething(stores, communes, communesThere);
  return { communes, officials };
}

const reminded = (id: string, path: string): ScopeSettings =>
  scope({
    scope: id,
    path,
    firstPeriod: '2026-09',
    remindersFrom: '2026-10-16',
    letterhead: seededLetterhead(true),
  });

const whole = (unit: Unit, period: string, overrides: Partial<Report> = {}): Report => {
  const working = figures(period, []);
  return submitted(unit, period, { working, approved: working, ...overrides });
};

function reportsOf(communes: readonly Unit[], neighbours: readonly Unit[]): Report[] {
  const [draft, nothing, returned, free, ...approved] = communes.filter((unit) => !neighbours.includes(unit));
  const [first, ...rest] = neighbours;
  const open = { state: 'DRAFT', approved: null, firstSubmittedAt: null } as const;
  return [
    ...communes.map((unit) => whole(unit, '2026-09')),
    ...[...approved, ...rest].map((unit) => whole(unit, '2026-10')),
    ...[draft, free, first].flatMap((unit) => (unit ? [whole(unit, '2026-10', open)] : [])),
    ...(returned
      ? [
          whole(returned, '2026-10', {
            state: 'RETURNED',
            approved: null,
            tokens: ['token-1', 'token-2'],
            firstSubmittedAt: '2026-10-15T03:00:00.000Z',
            savedAt: RETURNED_AT,
          }),
        ]
      : []),
    ...(nothing ? [] : []),
  ];
}

const revisions = ({ id }: Unit) => [
  revision({ unit: id, token: 'token-1', at: '2026-10-15T03:00:00.000Z', action: 'SUBMIT', actor: `officer-${id}` }),
  revision({
    unit: id,
    token: 'token-2',
    at: RETURNED_AT,
    action: 'RETURN',
    actor: 'reviewer-1',
    note: 'Rà soát lại.',
  }),
];

const freeAgain = ({ id }: Unit) =>
  ({ address: `officer.${id}@so.example`, cause: 'BOUNCE', at: '2026-10-01T00:00:00.000Z', detail: '550' }) as const;
const lifted = {
  at: '2026-10-02T00:00:00.000Z',
  by: 'administrator-1',
  byName: 'Đinh Công Thành',
  reason: 'Đã sửa',
  key: 'lift-0001',
  payload: 'p',
};

const observation = {
  unit: 'cho-don',
  indicator: null,
  relation: 'EQ',
  numerator: 1,
  denominator: 2,
  value: null,
  uom: { vi: '%', en: '%' },
  event: null,
  relatedTo: null,
  note: null,
} as const;

/** Changes one approved figure of each district and month, so that every ranking has something to publish. */
async function changeSomething(stores: Stores, communes: readonly Unit[], neighbours: readonly Unit[]): Promise<void> {
  const own = communes.filter((unit) => !neighbours.includes(unit)).at(-1);
  const changed = [own, neighbours.at(-1)].flatMap((unit) =>
    unit
      ? MONTHS.map((period) => {
          const working = figures(period, ['G03']);
          return whole(unit, period, { working, approved: working });
        })
      : [],
  );
  await stores.reports.load(changed, []);
}

/** A letter of today that an earlier sweep has planned and did not come to send. */
export const plannedToday = ({ id, path }: Unit) =>
  mailEntry({
    day: DAY,
    official: `officer-${id}`,
    path,
    items: [{ unit: id, period: '2026-10', step: 1 }],
    occurrence: SWEEP,
  });
