import type { ChangeArguments } from '../../src/administer/request.js';
import { revisionOf, type Trail } from '../../src/domain/official/trail.js';
import { lifeOf } from '../../src/domain/register/life.js';
import { instantAt, type LocalDate } from '../../src/domain/time/local-date.js';
import type { PeriodId } from '../../src/domain/time/period.js';
import { type Administration, administrationFor } from '../../src/graphql/administration/administration.js';
import { recomputeRankings } from '../../src/jobs/ranking/recompute-rankings.js';
import { sendReminders } from '../../src/jobs/reminder/send-reminders.js';
import { ACCOUNTS_ENDPOINT } from '../../src/lambda/base/env.js';
import { cognitoAccounts } from '../../src/lambda/sign-in/cognito-accounts.js';
import { startAccountServer } from '../../src/local/aws/account-server.js';
import { LOCAL_ISSUER } from '../../src/local/aws/development-issuer.js';
import type { Stores } from '../../src/store/index.js';
import { trailOf } from '../../src/store/reference/settings-store.js';
import { type TestTable, testTable } from '../support/aws/dynamo.js';
import { figures, submitted } from '../support/builders/mail-builder.js';
import { randomNumbers } from '../support/builders/random-communes.js';
import { officer } from '../support/builders/scope-builder.js';
import { communesOf, depsOn, load } from '../support/letters/reminder-world.js';
import { type RandomEdit, randomEdit, randomStep } from '../support/random-edits.js';
import { sized } from '../support/start/real.js';
import type { Proof } from './proof.js';

const SIZES = {
  full: { seeds: 200, edits: 50, runEvery: 10 },
  reduced: { seeds: sized(1, 3), edits: 30, runEvery: 3 },
} as const;

const SCOPE = 'cho-don';
const BEGIN: LocalDate = '2026-10-05';
const PERIODS: readonly PeriodId[] = ['2026-08', '2026-09', '2026-10', '2026-11', '2026-12', '2026-Q3', '2026-Q4'];
const ACCOUNT = { AWS_REGION: 'ap-southeast-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };

const administrator = {
  kind: 'official',
  id: 'administrator-1',
  name: 'Đinh Công Thành',
  role: 'administrator',
  unit: SCOPE,
  places: [{ path: `bac-kan/${SCOPE}`, validFrom: null, validTo: null }],
} as const;

/** Three communes: one whose reports are approved, one whose reports wait, one that reports nothing. */
async function loadDistrict(stores: Stores): Promise<readonly string[]> {
  const [approved, waiting] = communesOf(3);
  const reports = PERIODS.flatMap((period) => {
    const working = figures(period, []);
    return [
      ...(approved ? [submitted(approved, period, { state: 'APPROVED', approved: working, working })] : []),
      ...(waiting ? [submitted(waiting, period, { state: 'SUBMITTED', working })] : []),
    ];
  });
  const officials = await load(stores, {
    communes: 3,
    everybody: true,
    // A real load also begins the first version with the first period, which an edit may move back.
    methodFrom: '2026-10',
    reports,
    officials: (all) => [
      ...all,
      officer({ id: administrator.id, role: 'administrator', unit: SCOPE, path: `bac-kan/${SCOPE}` }),
    ],
  });
  return officials.map(({ id }) => id).filter((id) => id !== administrator.id);
}

async function trailBefore(stores: Stores, edit: RandomEdit): Promise<Trail> {
  switch (edit.noun) {
    case 'SCOPE':
      return trailOf(await stores.settings.administered(), { noun: 'SCOPE', id: SCOPE });
    case 'HOLIDAYS':
      return trailOf(await stores.settings.administered(), { noun: 'HOLIDAYS', id: 'TABLE' });
    case 'OFFICIAL':
      return (await stores.officials.one(edit.id))?.trail ?? [];
    case 'METHOD':
      return (await stores.drafts.one(edit.id))?.trail ?? [];
  }
}

async function ask(
  stores: Stores,
  administration: Administration,
  edit: RandomEdit,
  asked: ChangeArguments,
): Promise<boolean> {
  switch (edit.noun) {
    case 'SCOPE':
      return isAccepted(await administration.changeSettings(SCOPE, edit.action, asked, edit.edit));
    case 'HOLIDAYS':
      return isAccepted(await administration.changeSettings(null, 'CHANGE_HOLIDAYS', asked, edit.edit));
    case 'OFFICIAL': {
      const register = await stores.registers.version(1);
      const unitOf = (id: string) => {
        const unit = lifeOf(register, id)?.entries.at(-1);
        if (!unit) throw new Error(`the register knows no ${id}`);
        return unit;
      };
      return isAccepted(await administration.changeOfficial(edit.id, edit.action, asked, edit.edit(unitOf)));
    }
    case 'METHOD':
      return isAccepted(await administration.changeDraft(edit.id, edit.action, asked, edit.edit));
  }
}

const isAccepted = ({ record }: { readonly record: unknown }): boolean => record !== null;

/** Runs both jobs of a day. Gives the name and the message of one that threw. */
async function jobsOn(stores: Stores, day: LocalDate): Promise<string | undefined> {
  const attempts = [
    ['recompute-rankings', () => recomputeRankings(stores, { occurrence: instantAt(day, '03:00') })],
    [
      'send-reminders',
      () => {
        const evening = instantAt(day, '17:30');
        return sendReminders(depsOn(stores, { now: () => evening }).deps, { occurrence: evening });
      },
    ],
  ] as const;
  for (const [job, run] of attempts) {
    try {
      await run();
    } catch (error) {
      return `${job} on ${day}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
    }
  }
  return undefined;
}

type Sequence = { readonly accepted: number; readonly asked: number; readonly runs: number; readonly fault?: string };

async function sequence(
  { stores }: TestTable,
  accounts: string,
  seed: number,
  { edits, runEvery }: { readonly edits: number; readonly runEvery: number },
): Promise<Sequence> {
  const random = randomNumbers(seed);
  const officials = await loadDistrict(stores);
  const users = cognitoAccounts(LOCAL_ISSUER.userPool, { ...ACCOUNT, [ACCOUNTS_ENDPOINT]: accounts });
  const drafts: string[] = [];
  const said: string[] = [];
  let today: LocalDate = BEGIN;
  let [accepted, runs, asked] = [0, 0, 0];
  // An accepted edit counts, and a refused one is followed by another; the bound is for a generator that only guesses wrong.
  for (; accepted < edits && asked < edits * 6; asked++) {
    if (random() < 0.5) today = randomStep(random, today);
    const edit = randomEdit({
      random,
      today,
      officials,
      units: ['cho-don', ...communesOf(3).map(({ id }) => id)],
      drafts,
    });
    const administration = administrationFor(administrator, stores, instantAt(today, '10:00'), () => {}, users);
    const request = {
      idempotencyKey: `r30-${seed}-${asked}-edit`,
      expectedRevision: revisionOf(await trailBefore(stores, edit)),
      reason: 'Theo kế hoạch',
    };
    if (!(await ask(stores, administration, edit, request))) continue;
    accepted += 1;
    said.push(
      `${today} ${JSON.stringify(edit, (key, value) => (key === 'from' && typeof value === 'object' ? value.id : value))}`,
    );
    if (accepted % runEvery !== 0 && accepted !== edits) continue;
    runs += 1;
    const fault = await jobsOn(stores, today);
    if (fault)
      return { accepted, asked, runs, fault: `seed ${seed}: ${fault}\nafter\n${said.slice(-runEvery - 5).join('\n')}` };
  }
  return { accepted, asked, runs };
}

export const proof: Proof = {
  id: 'R30',
  property: 'both jobs survive whatever administrators may do',
  async run(size, progress) {
    const { seeds, ...sizes } = SIZES[size];
    const server = await startAccountServer();
    const done: Sequence[] = [];
    try {
      for (let seed = 1; seed <= seeds; seed++) {
        progress(`sequence ${seed} of ${seeds}`);
        const table = await testTable();
        try {
          done.push(await sequence(table, server.endpoint, seed, sizes));
        } finally {
          await table.close();
        }
      }
    } finally {
      await server.close();
    }
    const sum = (of: (one: Sequence) => number) => done.reduce((all, one) => all + of(one), 0);
    const faults = done.flatMap(({ fault }) => fault ?? []);
    const accepted = sum((one) => one.accepted);
    return {
      size: `${seeds} sequences, ${accepted} edits accepted of ${sum((one) => one.asked)} asked for, both jobs run ${sum(({ runs }) => runs)} times`,
      result:
        faults.length === 0
          ? '0 runs threw'
          : `${faults.length} sequences end in a run that throws; the first: ${faults[0]}`,
      pass: faults.length === 0 && done.every((one) => one.accepted >= sizes.edits),
    };
  },
};
