import type { Act, Figures, Typed } from '../people/acts.js';
import { MONTH, REVIEWERS } from '../people/asked.js';
import type { Api, Person } from '../people/client.js';
import { dayOf, momentAt } from '../people/days.js';
import type { Letter } from '../world/mail-door.js';
import { causesFor, nothingTold, type Recipient, type Told, tell } from './letters.js';
import { type Place, rankingOf } from './ranking.js';
import { standingOf } from './reports.js';

/** From the first closing moment on there is a ranking; a waiting report is waited for no longer than this day. */
const [CLOSED, FINAL_AFTER, WAITED_UNTIL] = ['2026-10-14', '2026-10-26', '2026-11-02'];
/** A run reads, then writes the letter: what was done meanwhile may be in it or not. */
const READING_MS = 60_000;
const RETURNED_WITHIN_MS = 3_600_000;

/** What must be true of the service, whatever happened; each sentence that is not is kept. */
export function createModel(communes: readonly string[]) {
  const acts: Act[] = [];
  const faults: string[] = [];
  let finalSince: string | undefined;
  let [readLetters, readActs] = [0, 0];
  const recipients: Recipient[] = [
    ...communes.map((unit): Recipient => ({ id: `officer-${unit}`, role: 'officer', unit })),
    ...communes.map((unit): Recipient => ({ id: `chairman-${unit}`, role: 'chairman', unit })),
    ...REVIEWERS.map((id): Recipient => ({ id, role: 'reviewer' })),
  ];
  const told = new Map<string, Told>(recipients.map(({ id }) => [id, nothingTold()]));
  const seenIds = new Set<string>();
  const wrong = (moment: number, what: string) => void faults.push(`${new Date(moment).toISOString()} ${what}`);

  /** What was acknowledged is there, and nothing else: where something changed, and everywhere at the end. */
  async function checkReports(api: Api, now: number, isLast: boolean): Promise<void> {
    const changed = new Set(isLast ? communes : acts.slice(readActs).map(({ unit }) => unit));
    readActs = acts.length;
    for (const unit of changed) {
      const { reportForm } = await api.ask<{ reportForm: Form }>(
        REVIEWER,
        `checks ${now} ${unit}`,
        FORM,
        { unit, period: MONTH },
        true,
      );
      const expected = standingOf(acts, unit);
      const seen = {
        state: reportForm.state,
        keys: reportForm.history.nodes.map(({ revision }) => revision).toSorted(),
        working: shown(reportForm.figures, 'working'),
        approved: shown(reportForm.figures, 'approved'),
      };
      const wanted = {
        state: expected.state,
        keys: expected.keys.toSorted(),
        working: asShown(expected.working),
        approved: asShown(expected.approved ?? {}),
      };
      if (JSON.stringify(seen) !== JSON.stringify(wanted))
        wrong(now, `the report of ${unit} is ${JSON.stringify(seen)}, and ${JSON.stringify(wanted)} was acknowledged`);
    }
  }

  /** The published ranking follows from what was approved when it was made. */
  async function checkRanking(api: Api, now: number, day: string): Promise<void> {
    const night = momentAt(day, 3);
    const { ranking } = await api.ask<{ ranking: Ranking | null }>(
      REVIEWER,
      `ranking ${now}`,
      RANKING,
      { period: MONTH },
      true,
    );
    if (!ranking) {
      if (day >= CLOSED) wrong(now, 'there is no ranking');
      return;
    }
    if (day < CLOSED) wrong(now, 'a month is ranked before it has closed');
    const seen = ranking.rows.nodes.map(
      ({ unit, ...row }): Place => ({
        unit: unit.slug,
        index: inTenThousandths(row.index),
        reason: row.unrankedReason,
        rank: row.rank,
      }),
    );
    const inOrder = (places: readonly Place[]) => JSON.stringify(places.toSorted((a, b) => (a.unit < b.unit ? -1 : 1)));
    const wanted = rankingOf(acts, communes, night);
    if (inOrder(seen) !== inOrder(wanted))
      wrong(now, `the ranking is ${inOrder(seen)}, and ${inOrder(wanted)} follows`);
    const standings = communes.map((unit) => standingOf(acts, unit, night).state);
    const waits = standings.some((state) => state === 'SUBMITTED' || state === 'RETURNED');
    const isOver = (day > FINAL_AFTER && !waits) || day > WAITED_UNTIL;
    if (isOver || standings.every((state) => state === 'APPROVED')) finalSince ??= day;
    const status = finalSince === undefined ? 'PROVISIONAL' : 'FINAL';
    if (ranking.status !== status) wrong(now, `the ranking is ${ranking.status} and has to be ${status}`);
  }

  /** Each letter went once, for a reason; whoever had to be told was told. */
  function checkLetters(letters: readonly Letter[], day: string): void {
    const evening = momentAt(day, 17);
    const today = letters.slice(readLetters);
    readLetters = letters.length;
    const hadDaily = new Set<string>();
    for (const letter of today) {
      const [of, id = '', kind = ''] = letter.id.split('/');
      if (seenIds.has(letter.id)) wrong(letter.at, `${letter.id} went twice`);
      seenIds.add(letter.id);
      const recipient = recipients.find((each) => each.id === id);
      if (!recipient) wrong(letter.at, `${letter.id} went to nobody of the scope`);
      else if (kind === 'DAILY') {
        hadDaily.add(id);
        if (of !== day) wrong(letter.at, `${letter.id} is of another day`);
        if (!readDaily(recipient, letter.at)) wrong(letter.at, `${letter.id} went without a cause`);
      } else if (!acts.some((act) => isAbout(act, recipient, kind))) wrong(letter.at, `${letter.id} tells of nothing`);
    }
    for (const recipient of recipients) {
      const { sure } = causesAt(recipient, evening);
      if (!hadDaily.has(recipient.id) && sure.length > 0)
        wrong(evening, `${recipient.id} was not told of ${JSON.stringify(sure)}`);
    }
    for (const act of acts)
      for (const recipient of recipients)
        if (act.done + RETURNED_WITHIN_MS < evening && isReturnFor(act, recipient) && !tellsOf(act, recipient))
          wrong(evening, `${recipient.id} was not told of ${act.key}`);
  }

  const isReturnFor = ({ kind, unit }: Act, { role, unit: own }: Recipient) =>
    kind === 'RETURN' && role === 'officer' && own === unit;
  const isAbout = (act: Act, recipient: Recipient, kind: string) =>
    isReturnFor(act, recipient) && kind === `RETURNED#${MONTH}#${act.key}`;
  const tellsOf = (act: Act, { id }: Recipient) =>
    [...seenIds].some((seen) => seen.endsWith(`/${id}/RETURNED#${MONTH}#${act.key}`));

  /** Causes that stand whatever a run has read of what was just being done, and those that may stand. */
  function causesAt(recipient: Recipient, moment: number) {
    const before = told.get(recipient.id) ?? nothingTold();
    const settled = acts.filter(({ begun, done }) => done + READING_MS < moment || begun > moment);
    const seen = acts
      .filter(({ begun }) => begun <= moment)
      .map((act) => ({ ...act, done: Math.min(act.done, moment) }));
    const [without, withAll] = [settled, seen].map((known) =>
      causesFor(recipient, before, known, communes, moment, finalSince),
    );
    const names = new Set(withAll?.map((cause) => JSON.stringify(cause)));
    return {
      sure: without?.filter((cause) => names.has(JSON.stringify(cause))) ?? [],
      possible: [...(without ?? []), ...(withAll ?? [])],
    };
  }

  function readDaily(recipient: Recipient, at: number): boolean {
    const { possible } = causesAt(recipient, at);
    const before = told.get(recipient.id);
    if (before) tell(before, possible);
    const correctedSince = finalSince !== undefined && acts.some(({ done }) => done > momentAt(finalSince ?? '', 3));
    return possible.length > 0 || (correctedSince && recipient.role !== 'reviewer');
  }

  return {
    faults: faults as readonly string[],
    acts: acts as readonly Act[],
    acted: (act: Act) => void acts.push(act),
    async night(api: Api, now: number, isLast: boolean): Promise<void> {
      await checkReports(api, now, isLast);
      await checkRanking(api, now, dayOf(now));
    },
    evening: (letters: readonly Letter[], now: number) => checkLetters(letters, dayOf(now)),
  };
}

const REVIEWER: Person = { id: REVIEWERS[0] ?? '', role: 'reviewer' };

type Shown = {
  readonly state: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
};
type FormFigure = { readonly indicator: { readonly code: string }; readonly working: Shown; readonly approved: Shown };
type Form = {
  readonly state: string;
  readonly history: { readonly nodes: readonly { readonly revision: string }[] };
  readonly figures: readonly FormFigure[];
};
type Row = {
  readonly unit: { readonly slug: string };
  readonly rank: number | null;
  readonly index: number | null;
  readonly unrankedReason: string | null;
};
type Ranking = { readonly status: string; readonly rows: { readonly nodes: readonly Row[] } };

const FIGURE = '{ state value numerator denominator }';
const FORM = `query ($unit: ID!, $period: String!) { reportForm(unit: $unit, period: $period) { state
  history(first: 100) { nodes { revision } } figures { indicator { code } working ${FIGURE} approved ${FIGURE} } } }`;
const RANKING = `query ($period: String!) { ranking(period: $period) { status
  rows(first: 100) { nodes { unit { slug } rank index unrankedReason } } } }`;

const inTenThousandths = (index: number | null): number | null => (index === null ? null : Math.round(index * 10_000));

function shown(figures: readonly FormFigure[], which: 'working' | 'approved'): string[] {
  return figures.flatMap(({ indicator: { code }, [which]: figure }) =>
    figure.state === 'PRESENT'
      ? [`${code} ${figure.numerator === null ? figure.value : `${figure.numerator}/${figure.denominator}`}`]
      : [],
  );
}

const asShown = (figures: Figures): string[] =>
  Object.entries(figures)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([code, typed]) => (typed === null ? [] : [`${code} ${text(typed)}`]));
const text = (typed: Exclude<Typed, null>): string =>
  typeof typed === 'object' ? `${typed.numerator}/${typed.denominator}` : `${Number(typed)}`;
