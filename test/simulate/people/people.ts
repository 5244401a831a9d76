import { drawn, drawnBetween } from '../world/keyed.js';
import { type Act, CHANGES, type Figures, type Kind, type Lines, type Typed, typedAs } from './acts.js';
import { begunIn, DEEDS, dayOfDeed } from './administrators.js';
import { ASKED, type Asked, askedFor, isOf, PERIODS, type Period, periodOf } from './asked.js';
import { codesOf, type Json } from './client.js';
import { dayAfter, dayOf, momentAt, workingDay } from './days.js';
import { filled, typedLines, typedOver } from './forms.js';
import { chairmanOf, hatOf, officerOf, type Person, reviewer } from './officials.js';
import type { Life } from './scope.js';

/** Office hours of the story. People act within them and have their answers before the offices close. */
const [OPENS, CLOSES] = [7.5, 16.4];

type Odd = Partial<Pick<Act, 'figures' | 'lines' | 'seen' | 'until'>>;
/** An odd attempt: with a key of its own, or as a repeat of an earlier request; on a given day, or on a drawn one. */
type Tried = readonly [Kind, Person | undefined, (Odd & Partial<Record<'key' | 'repeats' | 'on', string>>)?];
/** A request of a person, and the key of its event in the story. */
type Try = Pick<Act, 'unit' | 'period' | 'kind' | 'by' | 'key'> & Odd & { readonly event: string };

/** The share of attempts in which a rival acts at once, on the same revision. */
const RACED = 0.08;
/** The share of people who load the report again. The others use the answer to the last change. */
const OPENS_AGAIN = 0.2;

/** The officers, chairpersons and reviewers. Their acts follow from the seed and from the answers of the service. */
export function people({ world, api, seed, failed, communes, hat, lastDay, model }: Life): void {
  const [begun, firstDay] = [begunIn(seed, communes), dayOf(world.clock.now)];
  /** The commune whose officials act for a unit: after a merge, the officials of one of its parts. */
  const seatOf = (unit: string) => begun.get(unit) ?? unit;
  /** The day on which everybody hurries, because an administrator may lock the period in the evening. */
  const hurryOn = (period: string): string =>
    `lock of ${period}` in DEEDS ? dayOfDeed(seed, `lock of ${period}`, firstDay) : lastDay;
  const busy = new Map<string, Promise<void>>();
  /** Requests by key, for repeats. */
  const requests = new Map<string, Act>();
  const hourOn = (day: string, of: string, why: string): Promise<void> =>
    world.clock.until(momentAt(day, OPENS + drawn(seed, of, why, 'hour') * (CLOSES - OPENS)));

  for (const period of PERIODS) {
    const units = [...communes, ...begun.keys()];
    for (const unit of units) oddities(unit, period);
    if (dayAfter(period.closes) > lastDay) continue;
    for (const unit of units) story(unit, period).catch(failed);
    for (const nth of [0, 1, 2, 3]) approveTogether(period, nth).catch(failed);
  }

  async function story(unit: string, period: Period): Promise<void> {
    const of = `${unit}.${period.id}`;
    function act(kind: Kind, by: Person, named: string, figures: Figures = {}, more: Odd = {}): Promise<void> {
      const key = `${of}.${named}`;
      return attempt({ unit, period: period.id, kind, by, key, event: key, figures, ...more });
    }
    const on = (day: string, why: string) => hourOn(day, of, why);
    const later = (least: number, most: number, why: string) =>
      on(dayAfter(dayOf(world.clock.now), drawnBetween(least, most, seed, of, why)), why);
    const officer = officerOf(seatOf(unit));
    const asked = askedFor(period);
    // Half of the communes type the same figures, so there are ties.
    const whose = drawn(seed, of, 'copies') < 0.5 ? period.id : of;
    const all = (when: string) => Object.fromEntries(asked.map((each) => [each.code, typed(whose, each, when)]));

    // Many save on the first day of the story.
    await on(dayAfter(period.closes, Math.max(-2, drawnBetween(-8, 3, seed, of, 'saves'))), 'saves');
    const some = Object.fromEntries(Object.entries(all('first')).slice(0, drawnBetween(1, 5, seed, of, 'some')));
    const isFile = drawn(seed, of, 'from a file') < 0.35;
    await act('SAVE', officer, 'save', isFile ? {} : some, isFile ? { lines: typedLines(seed, of, period) } : {});
    if (drawn(seed, of, 'extends') < 0.25) await extension();
    if (drawn(seed, of, 'never') < 0.15) return;
    const isLate = drawn(seed, of, 'late') < 0.5;
    // Reports of a quarter or a year may come weeks after the month that waits for them.
    const [soon, latest] = !isLate ? [1, 4] : period.frequency === 'MONTHLY' ? [4, 24] : [8, 40];
    const day = dayAfter(period.closes, drawnBetween(soon, latest, seed, of, 'days'));
    const [first = day] = [day, hurryOn(period.id)].toSorted();
    const tomorrow = dayAfter(dayOf(world.clock.now));
    await on(first > tomorrow ? first : tomorrow, 'submits');
    if (drawn(seed, of, 'signs') < (unit === hat ? 0.8 : 0.3)) {
      await act('SAVE', officer, 'whole', all('second'));
      await later(0, 1, 'chair');
      await act('SUBMIT', chairmanOf(seatOf(unit)), 'submit');
    } else await act('SUBMIT', officer, 'submit', all('second'));
    if (drawn(seed, of, 'scans') < 0.3) await act('ATTACH', officer, 'scan');
    await withdraw('');
    for (let nth = 1; nth <= 3; nth++) {
      await later(1, 6, `reviews ${nth}`);
      const isHat = hat !== undefined && drawn(seed, of, nth, 'hat') < (unit === hat ? 0.9 : 0.2);
      const who = isHat ? hatOf(hat) : reviewer(drawnBetween(0, 1, seed, of, nth, 'reviewer'));
      const returns = nth === 1 && drawn(seed, of, 'returns') < 0.35;
      await act(returns ? 'RETURN' : 'APPROVE', who, `review.${nth}`);
      // A reviewer who may not decide leaves the report to a colleague.
      if (isHat) await act(returns ? 'RETURN' : 'APPROVE', reviewer(0), `review.${nth}.colleague`);
      if (!returns) {
        if (nth > 1 || drawn(seed, of, 'reopens') > 0.15) return;
        await later(1, 5, 'reopens');
        await act('REOPEN', reviewer(1), 'reopen');
      }
      await later(1, 3, `corrects ${nth}`);
      const better = { [asked[0].code]: typed(of, asked[0], `better ${nth}`) };
      await act('SUBMIT', officer, `corrected.${nth}`, better);
      await withdraw(`.${nth}`);
    }

    async function withdraw(nth: string): Promise<void> {
      if (drawn(seed, of, `withdraws${nth}`) > 0.15) return;
      await later(1, 2, `withdraws${nth}`);
      await act('WITHDRAW', officer, `withdraw${nth}`);
      await later(1, 2, `sends again${nth}`);
      await act('SUBMIT', officer, `submit.again${nth}`, { [asked[0].code]: 'KEEP' });
    }

    async function extension(): Promise<void> {
      await on(dayAfter(period.closes, drawnBetween(-1, 4, seed, of, 'asks')), 'asks');
      const until = workingDay(dayAfter(period.closes, drawnBetween(4, 12, seed, of, 'until')));
      await act('ASK', officer, 'ask', {}, { until });
      await later(0, 3, 'answers');
      const kind = drawn(seed, of, 'refuses') < 0.3 ? 'REFUSE' : 'EXTEND';
      await act(kind, reviewer(drawnBetween(0, 1, seed, of, 'who answers')), 'answer', {}, { until });
    }
  }

  /** Attempts of people without the right to them, and attempts that nobody may make. */
  function oddities(unit: string, period: Period): void {
    const [of, seat] = [`${unit}.${period.id}`, seatOf(unit)];
    const [first, other] = [askedFor(period)[0], communes.find((each) => each !== unit)];
    const [officer, chairman, both] = [officerOf(seat), chairmanOf(seat), hat === undefined ? undefined : hatOf(hat)];
    const stranger = other === undefined ? undefined : officerOf(other);
    const figures = { [first.code]: typed(`${of}.odd`, first, 'odd') };
    const lines = typedLines(seed, `${of}.odd`, period);
    const until = (days: number) => ({ until: dayAfter(period.closes, days) });
    const tried: readonly Tried[] = [
      ['SAVE', chairman, { figures }],
      ['SUBMIT', chairman, { figures }],
      ['SUBMIT', officer],
      ['SAVE', stranger, { figures }],
      ['APPROVE', officer],
      ['APPROVE', reviewer(0)],
      ['APPROVE', both],
      ['RETURN', both],
      ['EXTEND', both, until(12)],
      ['REOPEN', reviewer(1)],
      ['SAVE', reviewer(0), { figures }],
      ['SAVE', officer, { figures, seen: null }],
      ['SAVE', officer, { lines }],
      ['SAVE', stranger, { lines }],
      ['SAVE', chairman, { lines }],
      ['SAVE', officer, { lines, seen: null }],
      ['SAVE', officer, { figures, key: `${of}.save` }],
      ['SAVE', officer, { figures, key: 'short' }],
      ['SAVE', officer, { repeats: `${of}.save` }],
      ['SUBMIT', officer, { repeats: `${of}.submit` }],
      ['SAVE', officer, { figures: { [first.code]: 'KEEP' } }],
      ['WITHDRAW', officer],
      ['EXTEND', reviewer(1), until(9)],
      ['ASK', officer, until(1)],
      ['REFUSE', reviewer(0)],
      // The day before the window opens.
      ['SAVE', officer, { figures, on: dayAfter(period.opens, -1) }],
      ['ATTACH', officer],
      ['ATTACH', stranger],
    ];
    for (const [nth, [kind, by, { repeats, on, ...odd } = {}]] of tried.entries()) {
      const event = `${of}.odd.${nth}`;
      const day = on ?? dayAfter(period.closes, drawnBetween(-3, 20, seed, `${of}.odd`, nth, 'day'));
      if (!by || day < firstDay || drawn(seed, `${of}.odd`, nth) > 0.1) continue;
      const plain = { unit, period: period.id, kind, by, key: event, ...odd };
      async function repeat(): Promise<void> {
        const asked = repeats === undefined ? plain : requests.get(repeats);
        if (asked) await attempt({ ...asked, event });
      }
      hourOn(day, `${of}.odd`, `${nth}`).then(repeat).catch(failed);
    }
  }

  function typed(of: string, { code, kind, ...asked }: Asked, when: string): Typed {
    if (kind !== 'ratio' && drawn(seed, of, code, when, 'none') < 0.3) return null;
    const part = drawnBetween(0, 60, seed, of, code, when);
    // With round numbers an index can lie halfway between two, which tests its rounding.
    const under = drawn(seed, of, 'round') < 0.3 ? 100 : drawnBetween(60, 120, seed, of, code, when, 'of');
    if (kind === 'ratio') return { numerator: part, denominator: under };
    if (kind === 'boolean') return part > 20;
    if (kind === 'level') return part % (('max' in asked ? asked.max : 0) + 1);
    return part % 12;
  }

  /** Attempts at one report run one after the other, so their order is known. Rivals run at once. */
  const attempt = (asked: Try): Promise<void> => inTurn([`${asked.unit} ${asked.period}`], () => tryOut(asked));
  function inTurn(reports: readonly string[], run: () => Promise<void>): Promise<void> {
    const done = Promise.all(reports.map((report) => busy.get(report))).then(run);
    const ended = done.catch(() => {});
    for (const report of reports) busy.set(report, ended);
    return done;
  }

  /** A reviewer reads the queue and approves all of it hours or days later. Some reports have changed meanwhile, or do not exist. */
  async function approveTogether({ id, closes }: Period, nth: number): Promise<void> {
    const key = `together.${id}.${nth}`;
    const by = hat && drawn(seed, key, 'hat') < 0.3 ? hatOf(hat) : reviewer(drawnBetween(0, 1, seed, key));
    const reads = dayAfter(closes, drawnBetween(2, 24, seed, key, 'reads'));
    await hourOn(nth === 0 ? hurryOn(id) : reads, key, 'reads');
    const { myWork } = await api.read(by, `${key} reads`, QUEUE, {});
    const nowhere = { unit: { slug: 'xa-khac' }, period: { code: '2026-10' }, revision: null };
    const waits = [...(drawn(seed, key, 'nowhere') < 0.3 ? [nowhere] : []), ...myWork.toReview];
    const reports = waits.map((of) => ({ unit: of.unit.slug, period: of.period.code, expectedRevision: of.revision }));
    await hourOn(dayAfter(dayOf(world.clock.now), drawnBetween(0, nth, seed, key, 'days')), key, 'approves');
    if (reports.length === 0) return;
    const named = reports.map(({ unit, period }) => `${unit} ${period}`);
    await inTurn(named, async () => {
      if (!world.story.happens('ACT', key, `${by.id} approves together ${named.join(', ')}`)) return;
      const begun = world.clock.now;
      const asked = ['approveReports', `results { ${ANSWER} } ${ANSWER}`] as const;
      const input = { idempotencyKey: key, reports };
      const { codes, answer } = await api.change(by, key, asked, input, { about: 'deed together' });
      const act = { kind: 'APPROVE', by, key, figures: {}, begun, done: world.clock.now } as const;
      for (const [nth, { expectedRevision: seen, ...of }] of reports.entries())
        model.attempted({ ...act, ...of, seen }, answer ? codesOf(answer.results[nth]) : codes);
    });
  }

  /** Reads the report, then asks for the change until the service answers. A rival may ask at the same moment. */
  async function tryOut(first: Try): Promise<void> {
    const { unit, period } = first;
    const { now: begun } = world.clock;
    const { closes } = periodOf(period);
    if (!model.isExpected(unit, closes, begun)) return;
    const [, , , kind, role] = CHANGES[first.kind];
    const by = { officer: officerOf(seatOf(unit)), chairman: chairmanOf(seatOf(unit)), reviewer: reviewer(1) }[role];
    const key = `${first.event}.rival`;
    const rival: Try = { unit, period, kind, by, key, event: key, until: first.until ?? dayAfter(closes, 12) };
    const all = drawn(seed, key) < RACED ? [first, rival] : [first];
    const happen = all.filter((each) => world.story.happens('ACT', each.event, saidOf(each)));
    if (happen.length === 0) return;
    const opens = drawn(seed, first.event, 'opens again') < OPENS_AGAIN;
    const read = opens && (await api.read(reviewer(0), `${first.event} reads`, SEEN, { unit, period }));
    const seen = (read ? read.reportForm?.revision : model.standingOf(unit, period).keys.at(-1)) ?? null;
    const sending = happen.flatMap((each) => send({ seen, figures: {}, ...each, begun, done: begun }, each.event));
    // The winner comes first: the model then refuses the rival, who has seen an old revision.
    for (const { act, codes } of (await Promise.all(sending)).toSorted((a, b) => a.codes.length - b.codes.length))
      model.attempted(act, codes);
  }

  /** Sends a request; some people click twice. */
  function send(act: Act, event: string) {
    const { kind, by, unit, period, key, figures, lines, seen, until } = act;
    // A request with a form is not repeated: the form is filled in again.
    if (!lines && !requests.has(key)) requests.set(key, act);
    const [name, , says] = CHANGES[kind];
    const typed = Object.entries(figures).map((each) => typedAs(each, key));
    const means = {
      ...{ unit, period, idempotencyKey: key, expectedRevision: seen, ...says },
      ...(typed.length > 0 && { figures: typed }),
      ...((kind === 'ASK' || kind === 'EXTEND') && { day: until, ground: 'DISASTER' }),
    };
    const about = `${model.standingOf(unit, period).state} ${kind}`;
    const mutation = [name, `revision { revision } ${ANSWER}`] as const;
    async function fillIn(of: Lines): Promise<string | Uint8Array> {
      // A form with an added line is sent as CSV.
      const isAdded = ASKED.some((each) => each.code in of && !isOf(periodOf(period), each));
      const isBook = !isAdded && drawn(seed, key, 'is a workbook') < 0.25;
      const path = `/files/template/${unit}/${period}.${isBook ? 'xlsx' : 'csv'}`;
      const form = await api.file(reviewer(0), `${event} fetches`, path);
      // If the service refused the form, its answer is sent back as the file.
      return isBook && !form.startsWith('{')
        ? world.clock.holds(typedOver(form, of, key, seen))
        : filled(form, of, key, seen);
    }
    const body = lines && fillIn(lines);
    async function answer(id: string): Promise<Pick<Act, 'placed'> & { codes: string[] }> {
      if (!body) return api[kind === 'ATTACH' ? 'scan' : 'change'](by, id, mutation, means, { about });
      const file = { key, body: await body };
      const said = JSON.parse(await api.file(by, id, '/files/import', file, { about: 'deed file' }));
      const at = ({ row, field }: Json): string[] => (row ? field.replace(/\..*/, '') : []);
      return { placed: (said.errors ?? []).flatMap(at), codes: codesOf(said) };
    }
    const clicks = drawn(seed, event, 'twice') < 0.1 ? ['once', 'again'] : ['once'];
    return clicks.map(async (click) => {
      const { codes, placed } = await answer(`${event} ${click}`);
      return { act: { ...act, done: world.clock.now, placed }, codes };
    });
  }
}

function saidOf({ kind, by, unit, period, figures = {}, lines = {}, until }: Try): string {
  const typed = Object.entries(figures).map(([code, figure]) => `${code} ${JSON.stringify(figure)}`);
  const cells = Object.entries(lines).map(([code, line]) => `a line ${code} ${line.join('/')}`);
  const what = [...typed, ...cells, ...(until ? [`until ${until}`] : [])].join(', ');
  return `${by.id} ${CHANGES[kind][1]} of ${unit} for ${period} ${what}`;
}

const QUEUE = '{ myWork { toReview(first: 100) { unit { slug } period { code } revision } } }';
const ANSWER = 'errors { code }';
const SEEN = 'query ($unit: ID!, $period: String!) { reportForm(unit: $unit, period: $period) { revision } }';
