import { drawn, drawnBetween } from '../world/keyed.js';
import type { Decreed, Edict, Person } from './acts.js';
import { ADMINISTRATOR, addressOf } from './asked.js';
import type { Life } from './client.js';
import { dayAfter, isWorkingDay, momentAt } from './days.js';

export const ADMIN: Person = { id: ADMINISTRATOR, hats: [{ role: 'administrator' }] };
type Answered = { readonly reorganisation?: { readonly revision: string } | null };
type Means = Life & { readonly firstDay: string; readonly decreed: (edict: Edict) => void };

/** A request, and of what it has to know the latest revision. */
type Asks = readonly [mutation: string, input: string, subject: string, means: object];
type Deed = readonly [said: string, asks: readonly Asks[], ...learns: readonly Decreed[]];
type Drawing = {
  /** A day of the story, counted from its first one. */
  day(nth: number): string;
  pick(least: number, most: number, why: string): number;
  /** One of the communes, for each reason another one. */
  commune(why: string): string;
  readonly today: string;
};
type Planned = {
  readonly share: number;
  /** Days after the first one of the story. */
  readonly on: readonly [least: number, most: number];
  /** The hour; in office hours when absent. */
  readonly at?: number;
  make(of: Drawing): Deed | undefined;
};

const planned = (share: number, on: Planned['on'], make: Planned['make']): Planned => ({ share, on, make });
const working = (day: string): string => (isWorkingDay(day) ? day : working(dayAfter(day)));
const calls = (name: string) => ({ name: { vi: name, en: name } });
const asks = (mutation: string, input: string, subject: string, means: object): Asks[] => [
  [mutation, `${input}Input`, subject, means],
];
const publishes = (id: string, effective: string, change: object): Asks[] => [
  ...asks('createReorganisationDraft', 'ReorganisationDraft', id, {
    ...{ id, effective, decision: '1/NQ', changes: [change] },
  }),
  ...asks('publishReorganisation', 'Reorganisation', id, { id }),
];
const takesBack = (id: string): Asks[] => asks('withdrawReorganisation', 'Reorganisation', id, { id });
const holidays = (means: object): Asks[] => asks('changeHolidays', 'ChangeHolidays', 'holidays', means);
const entry = (date: string, kind: string, more: object = {}) => ({
  ...{ date, kind, nameVi: 'Nghỉ', nameEn: 'Day off', status: 'UNVERIFIED', ...more },
});
/** In the evening, so that nobody is just typing. */
const locks = (period: string, on: Planned['on']): Planned => {
  const requests = asks('lockPeriod', 'LockPeriod', 'scope', { within: 'cho-don', period });
  return { share: 0.4, on, at: 19, make: () => [`locks ${period}`, requests, { kind: 'LOCK', period }] };
};
const dayOff = ({ day, pick }: Drawing): string => working(day(pick(2, 20, 'day off')));
const renamed = ({ day, pick, commune }: Drawing) => [commune('renamed'), day(pick(3, 18, 'in force'))] as const;
/** Long after the story: until then nobody may notice. */
const AFTERWARDS = '2027-06-01';

/**
 * What happens to the whole scope or to somebody in it; what is drawn for a deed is drawn by its name. What takes a deed
 * back has its name and its draws, and comes after it alone.
 */
const DEEDS: Readonly<Record<string, Planned>> = {
  'day off': planned(0.4, [0, 1], (of) => {
    const day = dayOff(of);
    const set = [entry(day, 'PUBLIC_HOLIDAY')];
    return [`declares ${day} a day off`, holidays({ set }), { kind: 'DAY', day, works: false }];
  }),
  'day off back': planned(0.5, [2, 9], (of) => {
    const day = dayOff(of);
    if (day <= of.today) return undefined;
    return [`takes back the day off on ${day}`, holidays({ remove: [day] }), { kind: 'DAY', day, works: true }];
  }),
  'swapped days': planned(0.3, [0, 8], ({ today, pick }) => {
    let day = dayAfter(today, pick(2, 12, 'week'));
    while (new Date(day).getUTCDay() !== 6) day = dayAfter(day);
    const off = dayAfter(day, pick(2, 6, 'off'));
    const set = [entry(day, 'SWAPPED_WORKING', { swappedWith: off }), entry(off, 'SWAPPED_OFF', { swappedWith: day })];
    const isOff = { kind: 'DAY', day: off, works: false } as const;
    return [`swaps ${off} for Saturday ${day}`, holidays({ set }), { kind: 'DAY', day, works: true }, isOff];
  }),
  rename: planned(0.5, [1, 6], (of) => {
    const [unit, from] = renamed(of);
    const name = `Xã Mới ${of.pick(1, 99, 'new name')}`;
    const requests = publishes('doi-ten', from, { alter: { unit, ...calls(name) } });
    return [`publishes that ${unit} is ${name} from ${from} on`, requests, { kind: 'RENAME', unit, name, from }];
  }),
  'rename back': planned(0.4, [7, 10], (of) => {
    const [unit, from] = renamed(of);
    if (from <= of.today) return undefined;
    return [`takes back the new name of ${unit}`, takesBack('doi-ten'), { kind: 'RENAME_BACK', unit }];
  }),
  merge: planned(0.4, [1, 20], ({ commune }) => {
    const units = [...new Set([commune('one'), commune('other')])];
    if (units.length < 2) return undefined;
    const predecessors = units.map((unit) => ({ unit, extent: 'WHOLE' }));
    const form = { kind: 'COMMUNE', gsoCode: '99999', ...calls('Xã Gộp'), parent: 'cho-don', predecessors };
    const said = `publishes that ${units.join(' and ')} are one commune from ${AFTERWARDS} on`;
    return [said, publishes('sap-nhap', AFTERWARDS, { form })];
  }),
  'merge back': planned(0.5, [21, 27], () => ['takes back the merge', takesBack('sap-nhap')]),
  ladder: planned(0.3, [0, 20], ({ pick }) => {
    const late = pick(1, 2, 'late');
    const to = (offset: number, ...roles: string[]) => ({ offset, recipients: ['OFFICER', ...roles] });
    const steps = [to(-2), to(0), to(late), to(3, 'CHAIRMAN'), to(5, 'CHAIRMAN', 'REVIEWER')];
    const requests = asks('changeLadder', 'ChangeLadder', 'scope', { within: 'cho-don', steps });
    const learns = { kind: 'LADDER', steps: [-2, 0, late, 3, 5, 10, 15, 20, 25] } as const;
    return [`changes the ladder: -2, 0, ${late}, 3, 5`, requests, learns];
  }),
  address: planned(0.4, [1, 22], ({ commune }) => {
    const who = `chairman-${commune('address')}`;
    const email = addressOf(`new.${who}`);
    const requests = asks('changeOfficialContact', 'ChangeOfficialContact', who, { official: who, email });
    return [`gives ${who} another address`, requests, { kind: 'ADDRESS', who, email }];
  }),
  // Before anybody types: a substitute has typed no report that is open.
  absence: planned(0.4, [0, 0], ({ commune, today, pick }) => {
    const [who, reader] = [`chairman-${commune('absent')}`, `officer-${commune('absent')}`];
    const from = dayAfter(today, pick(0, 14, 'from'));
    const until = dayAfter(from, pick(0, 9, 'until'));
    const input = { official: who, substitute: reader, from, until, authorisation: '12/UQ-UBND' };
    const requests = asks('nameSubstitute', 'NameSubstitute', who, input);
    const said = `names ${reader} for ${who} from ${from} to ${until}`;
    return [said, requests, { kind: 'ABSENT', who, reader, from, until }];
  }),
  lock: locks('2026-10', [5, 25]),
  'lock of December': locks('2026-12', [67, 77]),
  closed: planned(0.3, [3, 22], ({ commune }) => {
    const who = `chairman-${commune('closed')}`;
    return [`closes ${who}`, asks('deactivateOfficial', 'Official', who, { official: who }), { kind: 'CLOSED', who }];
  }),
};

/** Administrators do at their hour what the seed has planned; whatever the service has to allow is asked for. */
export function administrators({ world, api, seed, communes, firstDay, decreed, failed }: Means) {
  const done = new Set<string>();
  const revisions = new Map<string, string>();
  const lifted = new Set<string>();
  for (const [name, deed] of Object.entries(DEEDS)) if (drawn(seed, name) < deed.share) does(name, deed).catch(failed);

  async function does(name: string, { on, at, make }: Planned): Promise<void> {
    const first = name.replace(' back', '');
    const pick = (least: number, most: number, why: string) => drawnBetween(least, most, seed, first, why);
    const today = dayAfter(firstDay, drawnBetween(...on, seed, name, 'on'));
    await world.clock.until(momentAt(today, at ?? 8 + 8 * drawn(seed, name, 'hour')));
    if (first !== name && !done.has(first)) return;
    // Each has a commune of its own, so that deeds do not meet at the same person.
    const commune = (why: string) => communes[Math.floor(drawn(seed, why, 'commune') * communes.length)] ?? '';
    const made = make({ day: (nth) => dayAfter(firstDay, nth), pick, commune, today });
    if (!made || communes.length === 0) return;
    if (!world.story.happens('ACT', `deed ${name}`, `${ADMINISTRATOR} ${made[0]}`)) return;
    if (await carriesOut(name, made)) done.add(name);
  }

  async function carriesOut(name: string, [, requests, ...learns]: Deed): Promise<boolean> {
    const begun = world.clock.now;
    for (const [nth, [mutation, input, subject, means]] of requests.entries()) {
      const key = `deed-${name.replaceAll(/\W/g, '-')}-${nth}`;
      const expectedRevision = revisions.get(subject) ?? null;
      const wanted = `errors { code } ${input.startsWith('Reorganisation') ? 'reorganisation { revision }' : ''}`;
      const request = { idempotencyKey: key, reason: 'quyết định', expectedRevision, ...means };
      const { codes, answer } = await api.change<Answered>(ADMIN, key, [mutation, input, wanted], request);
      // Somebody typed in the same hour.
      if (codes.includes('SUBSTITUTE_TYPED_REPORT')) return false;
      if (codes.length > 0) throw new Error(`${key} was refused: ${codes}`);
      revisions.set(subject, answer?.reorganisation?.revision ?? key);
    }
    for (const each of learns) decreed({ ...each, begun, done: world.clock.now });
    return true;
  }

  /** A letter came back for good; some days later an administrator finds the address working, or not. */
  async function bounced(email: string, begun: number): Promise<void> {
    const who = email.replace(/^new[.]|@.*$/g, '');
    decreed({ kind: 'BOUNCES', who, email, begun, done: world.clock.now });
    if (drawn(seed, who, 'lifts') < 0.4 || lifted.has(who)) return;
    lifted.add(who);
    await world.clock.until(world.clock.now + 24 * 3_600_000 * drawnBetween(1, 6, seed, who, 'lifted'));
    const name = `lift ${who}`;
    // Who has another address by then, or none, needs no help.
    if (revisions.has(who) || !world.story.happens('ACT', name, `${ADMINISTRATOR} finds the address of ${who} working`))
      return;
    const means = { official: who, expectedRevision: undefined };
    await carriesOut(name, ['', asks('liftSuppression', 'LiftSuppression', name, means), { kind: 'WORKS', who }]);
  }
  return { bounced };
}
