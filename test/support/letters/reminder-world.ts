import type { Official } from '../../../src/domain/official/official.js';
import type { Register, Unit } from '../../../src/domain/register/unit.js';
import type { Report } from '../../../src/domain/report/report.js';
import type { ScopeSettings, Settings } from '../../../src/domain/settings/scope-settings.js';
import { instantAt, type LocalDate } from '../../../src/domain/time/local-date.js';
import type { PeriodId } from '../../../src/domain/time/period.js';
import type { Mailer } from '../../../src/email/sending/mailer.js';
import type { SendRemindersDeps } from '../../../src/jobs/reminder/reminder-deps.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { decreedHolidays } from '../../../src/seed/settings/holidays.js';
import { seededLetterhead } from '../../../src/seed/settings/office.js';
import type { Stores } from '../../../src/store/index.js';
import { official } from '../builders/mail-builder.js';
import { scope } from '../builders/scope-builder.js';
import { outbox } from './outbox.js';

export type World = {
  readonly communes?: number;
  /** A chairman beside the officer of each commune, a reviewer and a leader. */
  readonly everybody?: boolean;
  /** Villages below the communes, which figures of villages are checked against. */
  readonly villages?: boolean;
  readonly reports?: readonly Report[];
  readonly officials?: (all: readonly Official[]) => readonly Official[];
  readonly scope?: Partial<ScopeSettings>;
  /** First month of the method version; by default before everything. */
  readonly methodFrom?: PeriodId;
};

/** October 2026 is the first period: due on 16 October, one working day late on the 19th. */
export const ONE_LATE: LocalDate = '2026-10-19';
export const THREE_LATE: LocalDate = '2026-10-21';
export const morning = (day: LocalDate) => instantAt(day, '08:00');

/** The district's own communes, and made-up ones beyond the twentieth. */
export function communesOf(count: number): Unit[] {
  const seeded = seededRegister(false).units.filter(({ level }) => level === 'COMMUNE');
  const [model] = seeded;
  if (!model) throw new Error('The seeded register is empty');
  const more = Array.from({ length: Math.max(count - seeded.length, 0) }, (_, i): Unit => {
    const id = `xa-${String(i + 1).padStart(5, '0')}`;
    return {
      ...model,
      id,
      path: `bac-kan/cho-don/${id}`,
      kind: 'COMMUNE',
      name: { vi: `Xã ${i + 1}`, en: `Commune ${i + 1}` },
    };
  });
  return [...seeded.slice(0, count), ...more];
}

const officialsOf = (communes: readonly Unit[], everybody: boolean): Official[] => [
  ...communes.flatMap((unit) =>
    (everybody ? (['officer', 'chairman'] as const) : (['officer'] as const)).map((role) =>
      official(role, {
        id: `${role}-${unit.id}`,
        unit: unit.id,
        path: unit.path,
        email: `${role}.${unit.id}@chodon.example`,
      }),
    ),
  ),
  ...(everybody ? (['reviewer', 'leader'] as const).map((role) => official(role)) : []),
];

/** Loads a district that reports since October 2026, reminds from the day on which that falls due, and returns its officials. */
export async function load(stores: Stores, world: World = {}): Promise<readonly Official[]> {
  const communes = communesOf(world.communes ?? 20);
  const register: Register = {
    version: 1,
    units: [...seededRegister(world.villages ?? false).units.filter(({ level }) => level !== 'COMMUNE'), ...communes],
  };
  const settings: Settings = {
    stageScope: 'cho-don',
    registerVersion: 1,
    methods: [{ id: seededMethod.id, from: world.methodFrom ?? '2024-01' }],
    holidays: decreedHolidays(),
    scopes: [
      scope({
        firstPeriod: '2026-10',
        remindersFrom: '2026-10-16',
        letterhead: seededLetterhead(true),
        ...world.scope,
      }),
    ],
  };
  const all = officialsOf(communes, world.everybody ?? false);
  const officials = world.officials?.(all) ?? all;
  await stores.registers.save(register);
  await stores.methods.save(seededMethod);
  await stores.settings.save(settings);
  await stores.officials.save(officials);
  await stores.reports.load(world.reports ?? [], []);
  return officials;
}

/** The job's means on those stores, with an outbox and a clock that shows the occurrence's own day unless told otherwise. */
export function depsOn(
  stores: Stores,
  given: Partial<Pick<SendRemindersDeps, 'mailer' | 'now' | 'wait' | 'timeLeft' | 'report'>> = {},
) {
  const box = outbox();
  const deps: SendRemindersDeps = {
    ...stores,
    mailer: box as Mailer,
    sender: 'bao-cao@chodon.example',
    now: () => morning(ONE_LATE),
    wait: async () => {},
    timeLeft: () => Number.POSITIVE_INFINITY,
    report: (error) => {
      throw error;
    },
    ...given,
  };
  return { deps, box };
}

export const later = (instant: string, minutes: number): string =>
  new Date(Date.parse(instant) + minutes * 60_000).toISOString();
