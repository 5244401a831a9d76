import { observationsKey } from '../../../src/store/keys/figure.js';
import { mailDayKey, mailKey, suppressionKey } from '../../../src/store/keys/mail.js';
import { draftKey, methodKey } from '../../../src/store/keys/method.js';
import { officialKey } from '../../../src/store/keys/official.js';
import { currentRankingKey, recomputeMarkKey } from '../../../src/store/keys/ranking.js';
import { deliveryKey, reportKey, revisionKey } from '../../../src/store/keys/report.js';
import { settingsKey } from '../../../src/store/keys/stage.js';
import type { Item } from '../../../src/store/table/table.js';
import type { Damage } from './damage.js';
import { DAY, type DamagedWorld, plannedToday, SECOND_METHOD } from './world.js';

const SOME = '2026-10-15T03:00:00.000Z';

/** Everything that somebody is told, or what is told about something. */
const about = (who: string, what = '.*'): RegExp => new RegExp(`^${who}: ${what}$`);

/** Root queries about the scope whose settings cannot be read. */
const INSIDE_CHO_DON: readonly string[] = [
  'communeProfile',
  'completeness',
  'explain',
  'holidayTable',
  'methodDraft',
  'methodDrafts',
  'myWork',
  'operation',
  'overview',
  'ranking',
  'rankingHistories',
  'rankingHistory',
  'remindersPlanned',
  'report',
  'reportForm',
  'reports',
  'scopeRules',
  'simulateRanking',
  'workCalendar',
];
/** Root queries about October, which is ranked by the damaged version. */
const USING_THE_METHOD: readonly string[] = [
  'completeness',
  'groups',
  'indicator',
  'methodVersion',
  'overview',
  'pillars',
  'ranking',
  'report',
  'reportForm',
  'reports',
  'simulateRanking',
];

const idOf = (world: DamagedWorld, place: number): string => world.communes[place]?.id ?? '';
const pathOf = (world: DamagedWorld, place: number): string => world.communes[place]?.path ?? '';
const scopeAt = (stored: Item, change: (scopes: Record<string, unknown>[]) => unknown[]): Item => {
  const body = JSON.parse(stored.body as string);
  return { ...stored, body: JSON.stringify({ ...body, scopes: change(body.scopes) }) };
};

export const damages: readonly Damage[] = [
  {
    kind: 'an officer',
    isQuick: true,
    key: (world) => officialKey(`officer-${idOf(world, 0)}`),
    attribute: 'role',
    withheld: (world) => about(`officer-${idOf(world, 0)}`),
    instead: (world) => about(`chairman-${idOf(world, 0)}`, `2026-10 of ${idOf(world, 0)}`),
  },
  {
    kind: 'a leader',
    key: () => officialKey('leader-1'),
    attribute: 'email',
    withheld: () => about('leader-1'),
    errors: ['node'],
  },
  {
    kind: 'a reviewer whom a letter names',
    key: () => officialKey('reviewer-1'),
    attribute: 'name',
    withheld: () => about('reviewer-1'),
  },
  {
    kind: 'the head of a draft',
    isQuick: true,
    key: (world) => reportKey(pathOf(world, 0), '2026-10'),
    attribute: 'state',
    withheld: (world) => about('.*', `2026-10 of ${idOf(world, 0)}`),
    hindered: ['bac-kan 2026-10', 'cho-don 2026-10'],
    errors: ['report', 'reportForm'],
  },
  {
    kind: 'the head of an approved report',
    key: (world) => reportKey(pathOf(world, 4), '2026-10'),
    attribute: 'approved',
    change: (stored) => ({ ...stored, approved: 'G01=1/2 G0', working: undefined }),
    hindered: ['bac-kan 2026-10', 'cho-don 2026-10'],
  },
  {
    kind: 'a suppression that was lifted',
    isQuick: true,
    key: (world) => suppressionKey(`officer.${idOf(world, 3)}@so.example`),
    attribute: 'cause',
    withheld: (world) => about(`officer-${idOf(world, 3)}`),
    instead: (world) => about(`chairman-${idOf(world, 3)}`, `2026-10 of ${idOf(world, 3)}`),
  },
  {
    kind: 'a ledger entry that waits',
    isQuick: true,
    key: (world) => mailKey({ day: DAY, official: `officer-${idOf(world, 0)}`, kind: 'DAILY' }),
    attribute: 'items',
    prepare: async ({ stores }, { communes: [first] }) => {
      if (first) await stores.mail.plan([plannedToday(first)]);
    },
    withheld: (world) => about(`officer-${idOf(world, 0)}`),
  },
  {
    kind: 'the marker of the day',
    key: () => mailDayKey('all', DAY),
    attribute: 'occurrence',
    prepare: ({ stores }) =>
      stores.mail.finishDay({ scope: 'all', day: DAY, occurrence: '2026-10-19T00:30:00.000Z', sent: 0 }),
  },
  {
    kind: 'the settings of the inner scope',
    isQuick: true,
    key: () => settingsKey,
    attribute: 'body',
    name: 'SETTINGS / CURRENT / scopes.1 cho-don',
    change: (stored) =>
      scopeAt(stored, (scopes) => scopes.map((scope) => (scope.scope === 'cho-don' ? { ...scope, ladder: 7 } : scope))),
    withheld: () => /^(?!leader-bac-kan|\w+-xa-).*/,
    silent: ['cho-don'],
    errors: INSIDE_CHO_DON,
  },
  {
    kind: 'the settings of a scope that has lost id and path',
    key: () => settingsKey,
    attribute: 'body',
    name: 'SETTINGS / CURRENT / scopes.1 without a name',
    change: (stored) => scopeAt(stored, (scopes) => scopes.map((scope) => (scope.scope === 'cho-don' ? {} : scope))),
    withheld: () => /^(?!leader-bac-kan|\w+-xa-).*/,
    silent: ['cho-don'],
    errors: INSIDE_CHO_DON,
  },
  {
    kind: 'the trail of one scope in the settings',
    isQuick: true,
    key: () => settingsKey,
    attribute: 'trails',
    name: 'SETTINGS / CURRENT / trails.SCOPE#cho-don',
    change: (stored) => ({ ...stored, trails: { 'SCOPE#cho-don': [7], 'SCOPE#bac-kan': ['key-0001#0'] } }),
    errors: ['scopeRules'],
    onlyAsked: true,
  },
  {
    kind: 'a method version',
    isQuick: true,
    key: () => methodKey(SECOND_METHOD.id),
    attribute: 'body',
    withheld: () => about('.*', '2026-10 of .*'),
    hindered: ['bac-kan 2026-10', 'cho-don 2026-10', 'huyen-hai 2026-10'],
    errors: USING_THE_METHOD,
  },
  {
    kind: 'a ranking that stands',
    key: () => currentRankingKey('cho-don', '2026-10'),
    attribute: 'body',
    hindered: ['cho-don 2026-10'],
    errors: ['ranking', 'explain', 'rollUp', 'simulateRanking', 'communeProfile'],
  },
  {
    kind: 'the revision by which a report was returned',
    key: (world) => revisionKey(idOf(world, 2), '2026-10', 'token-2'),
    attribute: 'action',
    withheld: (world) => about('.*', `2026-10 of ${idOf(world, 2)} returned`),
  },
  {
    kind: 'a mark for the ranking',
    key: () => recomputeMarkKey('cho-don', '2026-09'),
    attribute: 'token',
    prepare: ({ stores }) => stores.recomputeMarks.mark('cho-don', '2026-09', 'token'),
  },
  {
    kind: 'a draft of a method',
    key: () => draftKey('DTI-commune-3'),
    attribute: 'body',
    prepare: async ({ stores }) => {
      const method = { ...SECOND_METHOD, id: 'DTI-commune-3' };
      const draft = { method, basedOn: SECOND_METHOD.id, state: 'DRAFT', from: null, trail: [] } as const;
      await stores.drafts.administer(undefined, draft, 'key-0001#0');
    },
    errors: ['methodDraft'],
  },
  {
    kind: 'what source systems delivered',
    key: (world) => deliveryKey(pathOf(world, 0), '2026-10'),
    attribute: 'edition',
    prepare: async ({ stores }, { communes: [first] }) => {
      const delivery = { system: 'thue', batch: 'batch-0001', takenAt: SOME, receivedAt: SOME, figures: new Map() };
      if (first) await stores.deliveries.record({ unit: first.id, path: first.path, period: '2026-10' }, delivery);
    },
    errors: ['reportForm'],
    onlyAsked: true,
  },
  {
    kind: 'published figures',
    key: () => observationsKey('cho-don'),
    attribute: 'body',
    errors: ['publishedFigures'],
    onlyAsked: true,
  },
];
