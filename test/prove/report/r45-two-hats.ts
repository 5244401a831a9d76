import fc from 'fast-check';
import { absenceFaults } from '../../../src/domain/absence/absence-edit.js';
import type { OfficialViewer } from '../../../src/domain/access/access.js';
import type { Change, FilingSituation } from '../../../src/domain/report/filing-situation.js';
import type { Report } from '../../../src/domain/report/report.js';
import { filingStateOf } from '../../../src/domain/report/sign-off.js';
import { decide } from '../../../src/domain/report/transitions.js';
import { dueDayOf } from '../../../src/domain/settings/deadline.js';
import { addDays, localDateOf } from '../../../src/domain/time/local-date.js';
import { nextWorkingDay } from '../../../src/domain/time/working-calendar.js';
import { mayChange, signatoryOf } from '../../../src/file-report/filing-rights.js';
import { type FilingReference, filingReferences } from '../../../src/file-report/reference.js';
import { type TestTable, testTable } from '../../support/aws/dynamo.js';
import { officer, scope } from '../../support/builders/scope-builder.js';
import { situation } from '../../support/filing/filing-decision.js';
import {
  AFTER_CLOSING,
  COMMUNE,
  COMMUNE_PATH,
  chairmanOf,
  codesOf,
  file,
  loadFilingWorld,
  MONTH,
  setSignOff,
} from '../../support/filing/filing-world.js';
import {
  forbidden,
  HATS,
  type Memory,
  NOTHING,
  OTHERS,
  PAIRS,
  PERSON,
  remembered,
  stepsFrom,
} from '../../support/filing/two-hats.js';
import { sized } from '../../support/start/real.js';
import type { Proof } from '../proof.js';

/** The pairs that failed. */
const TELLING = [
  ['officer', 'reviewer'],
  ['officer', 'for the chairman'],
] as const;
const MOST_STATES = { full: Number.POSITIVE_INFINITY, reduced: sized(50, 150) } as const;
const WALKS = { full: 120, reduced: sized(2, 4) } as const;
const SEED = 45;
const LAWS = ['OWN_REPORT', 'TYPED_BY_SUBSTITUTE'];

type Reached = { readonly head: Report | undefined; readonly memory: Memory };
type Seen = { states: number; tried: number; refused: number; readonly wrong: string[] };

const figureOf = (head: Report | undefined) => {
  const figure = head?.working.get('F03');
  return figure?.kind === 'count' ? figure.value : undefined;
};
const said = (viewer: OfficialViewer, { action }: Change) =>
  `${viewer.id} as ${viewer.role}${viewer.actsFor ? ` for ${viewer.actsFor.id}` : ''}: ${action}`;

/** States that differ in nothing of which a rule of two hats could depend are one. */
const keyOf = ({ head, memory }: Reached): string =>
  JSON.stringify([
    head ? [filingStateOf(head), head.extensionRequest !== undefined, head.extension !== null, head.hands] : null,
    head && [...head.working.keys()].length > 1,
    [...memory.typed].toSorted(),
    [...memory.sent].toSorted(),
  ]);

/** Whether the viewer has the right at all, with figures typed along or without. */
const may = (viewer: OfficialViewer, change: Change, of: FilingReference): boolean =>
  mayChange(viewer, change.action, of) &&
  (change.action !== 'SUBMIT' || change.entries.length === 0 || mayChange(viewer, 'SAVE', of));

/** Every state that any order of steps of these people leads to, and every step in each of them. */
function walkAll(
  people: readonly OfficialViewer[],
  of: FilingReference,
  signOff: boolean,
  most: number,
  seen: Seen,
): void {
  const base: Partial<FilingSituation> = { scope: scope({ signOff }), hasChairman: true, now: AFTER_CLOSING };
  const previous = new Map([['F03', { kind: 'count', value: 7 } as const]]);
  const queue: Reached[] = [{ head: undefined, memory: NOTHING }];
  const known = new Set<string>();
  let keys = 0;
  for (let reached = queue.pop(); reached && known.size < most; reached = queue.pop()) {
    if (known.has(keyOf(reached))) continue;
    known.add(keyOf(reached));
    const { head, memory } = reached;
    const on = situation({ ...base, previous, head });
    seen.wrong.push(...namingFaults(reached));
    const later = nextWorkingDay(on.calendar, addDays(dueDayOf(on.scope, MONTH, on.calendar), 1));
    for (const change of stepsFrom(figureOf(head), head?.extension ? undefined : later))
      for (const viewer of people) {
        if (!may(viewer, change, of)) continue;
        seen.tried += 1;
        const request = {
          key: `r45-key-${++keys}`,
          expectedRevision: head?.tokens.at(-1) ?? null,
          payload: 'p',
          change,
        };
        const decision = decide(on, { ...request, ...signatoryOf(viewer, of) });
        const law = forbidden(memory, viewer, change);
        if (decision.kind === 'REFUSED') {
          const told = decision.errors.map(({ code }) => code).filter((code) => LAWS.includes(code));
          seen.refused += told.length;
          // A refusal by the state alone says nothing about the person.
          if (told.some((code) => code !== law)) seen.wrong.push(`${said(viewer, change)} refused as ${told.join()}`);
        } else if (law) seen.wrong.push(`${said(viewer, change)} is accepted against ${law}`);
        if (decision.kind === 'ACCEPTED')
          queue.push({ head: { ...decision.head, tokens: ['r45-token'] }, memory: remembered(memory, viewer, change) });
      }
  }
  seen.states += known.size;
}

/** Whether somebody who typed an unsent report can be named for the chairman. */
function namingFaults({ head, memory }: Reached): string[] {
  const chairman = officer({ id: chairmanOf().id, role: 'chairman' });
  const deputy = officer({ id: `${PERSON}~deputy` });
  const absence = { substitute: deputy.id, from: '2026-10-20', until: '2026-10-21' };
  const typists = new Set(head?.hands?.typed ?? []);
  const faults = absenceFaults(
    chairman,
    { of: 'ABSENCE', absence, colleagues: [chairman, deputy], typists },
    '2026-10-15',
  );
  const isRefused = faults.some(({ code }) => code === 'SUBSTITUTE_TYPED_REPORT');
  return isRefused === memory.typed.has(PERSON) ? [] : [`${PERSON} typed, and is ${isRefused ? 'not ' : ''}named`];
}

/** Random orders through the stores; now and then the head is one that an earlier release wrote. */
async function walkStores(table: TestTable, of: FilingReference, walk: number, seen: Seen): Promise<void> {
  const { stores } = table;
  const pick =
    fc.sample(fc.array(fc.nat(1_000_000), { minLength: 80, maxLength: 80 }), { numRuns: 1, seed: SEED + walk })[0] ??
    [];
  const [first, second] = PAIRS[walk % PAIRS.length] ?? ['officer', 'reviewer'];
  const people = [HATS[first], HATS[second], ...OTHERS].filter((viewer) => viewer !== undefined);
  await stores.reports.load([{ ...EMPTY, tokens: [`begin-${walk}`] }], []);
  let memory = NOTHING;
  for (const number of pick) {
    const head = await stores.reports.one(COMMUNE_PATH, MONTH);
    const steps = stepsFrom(figureOf(head), undefined);
    const change = steps[number % steps.length] as Change;
    const viewer = people[Math.floor(number / 100) % people.length] as OfficialViewer;
    if (!may(viewer, change, of)) continue;
    if (head && number % 7 === 0) {
      const { hands: _, ...earlier } = head;
      await stores.reports.load([earlier], []);
    }
    seen.tried += 1;
    const codes = codesOf(await file(stores, change, { viewer, expectedRevision: head?.tokens.at(-1) ?? null }));
    const law = forbidden(memory, viewer, change);
    const told = codes.filter((code) => LAWS.includes(code));
    seen.refused += told.length;
    if (told.some((code) => code !== law) || (law && codes.includes('FILED')))
      seen.wrong.push(`walk ${walk}: ${said(viewer, change)} led to ${codes.join()}, expected ${law}`);
    if (codes.includes('FILED')) memory = remembered(memory, viewer, change);
  }
}

const EMPTY: Report = {
  ...{ unit: COMMUNE, path: COMMUNE_PATH, period: MONTH, state: 'DRAFT', approved: null, working: new Map() },
  ...{ tokens: [], savedAt: AFTER_CLOSING, firstSubmittedAt: null, approvedAt: null, extension: null },
  isDemonstration: true,
};

export const proof: Proof = {
  id: 'R45',
  property: 'nobody decides on what they typed, sent or signed, in whatever assignment',
  async run(size, progress) {
    const table = await testTable();
    try {
      await loadFilingWorld(table.stores);
      const of = await (await filingReferences(table.stores, localDateOf(AFTER_CLOSING)))(COMMUNE, MONTH);
      if (!of) throw new Error(`${COMMUNE} reports for ${MONTH}`);
      const seen: Seen = { states: 0, tried: 0, refused: 0, wrong: [] };
      const pairs = size === 'full' ? PAIRS : TELLING;
      const settings = size === 'full' ? [true, false] : [true];
      for (const [first, second] of pairs) {
        progress(`${first}, ${second}`);
        const hats = [HATS[first], HATS[second]].filter((viewer) => viewer !== undefined);
        for (const signOff of settings) walkAll([...new Set(hats), ...OTHERS], of, signOff, MOST_STATES[size], seen);
      }
      for (let walk = 0; walk < WALKS[size]; walk++) {
        progress(`walk ${walk}`);
        await setSignOff(table.stores, walk % 2 === 0);
        await walkStores(table, of, walk, seen);
      }
      return {
        size: `${pairs.length} pairs of assignments, ${seen.states} states of a report, ${WALKS[size]} walks through the stores`,
        result: `${seen.tried} steps tried, ${seen.refused} refused for the person, ${seen.wrong.length} wrongly ${[...new Set(seen.wrong)].slice(0, 5).join('; ')}`,
        pass: seen.wrong.length === 0 && seen.refused > 0,
      };
    } finally {
      await table.close();
    }
  },
};
