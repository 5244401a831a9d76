import { drawn, drawnBetween } from '../world/keyed.js';
import type { Decreed, Edict } from './acts.js';
import { BEGUN, called, MERGED } from './asked.js';
import { dayAfter, dayOf, HOUR_MS, momentAt, workingDay } from './days.js';
import { ADMINISTRATOR, addressOf, deputyOf, nameOf, ownerOf, type Person, SECOND } from './officials.js';
import type { Life } from './scope.js';

/** A mutation, and the subject whose latest revision it must name. */
type Asks = readonly [mutation: string, subject: string, means: object, by?: Person];
type Deed = readonly [said: string, asks: readonly Asks[], ...learns: readonly Decreed[]];
type Pick = (least: number, most: number, why: string) => number;
/** What a deed is drawn from: days counted from the first one, a number, and a commune, another one for each reason. */
type Drawing = Readonly<{ day: (nth: number) => string; pick: Pick; commune: (why: string) => string; today: string }>;
type Days = readonly [least: number, most: number];
/** `at`: the hour of the deed; a drawn one when absent. */
type Planned = Readonly<{ share: number; on: Days; make: (of: Drawing) => Deed | undefined; at: number | undefined }>;

const planned = (share: number, on: Days, make: Planned['make'], at?: number): Planned => ({ share, on, make, at });
const calls = (name: string) => ({ name: { vi: name, en: name } });
const request = (name: string, of: string, means: object): Asks[] => [[name, of, means]];
/** Another administrator than the author publishes the draft, as for changes that give more rights. */
const publishes = (id: string, effective: string, ...changes: object[]): Asks[] => [
  ...request('createReorganisationDraft', id, { id, effective, decision: '1/NQ', changes }),
  ['publishReorganisation', id, { id }, SECOND],
];
const holidays = (means: object): Asks[] => request('changeHolidays', 'holidays', means);
const entry = (date: string, kind: string, more: object = {}) => ({
  ...{ date, kind, nameVi: 'Nghỉ', nameEn: 'Day off', status: 'UNVERIFIED', ...more },
});
/** An hour at which nobody types. */
const EVENING = 18.2;
const locks = (period: string, share: number, on: Days): Planned => {
  const requests = request('lockPeriod', 'scope', { within: 'cho-don', period });
  return planned(share, on, () => [`locks ${period}`, requests, { kind: 'LOCK', period }], EVENING + 1);
};
const dayOff = ({ day, pick }: Drawing): string => workingDay(day(pick(2, 20, 'day off')));
/** The first day of a new map or name: half are past or near, half are later, when communes have typed figures. */
const inForce = ({ day, pick }: Drawing): string =>
  day(pick(0, 1, 'is to come') === 0 ? pick(-6, 2, 'in force') : pick(3, 24, 'in force'));
/** Until this day nobody has sent a report of a later month, so a new map can still be taken back. */
const CLOSED = '2026-10-14';
const NEVER = { kind: 'RENAME', name: '', from: '2100-01-01' } as const;
/** The reasons for which communes change; each commune changes once. */
const CHANGED = ['one', 'other', 'divided', 'renamed'];
const reform = (id: string, share: number, begins: readonly string[], whose: readonly string[]): Planned => {
  function make(of: Drawing): Deed | undefined {
    if (new Set(CHANGED.map(of.commune)).size < CHANGED.length) return undefined;
    const [ends, from] = [whose.map(of.commune), inForce(of)];
    const extent = begins.length === 1 ? ['WHOLE'] : ['PART', 'REST'];
    const changes = begins.map((id, nth) => {
      const named = { id, code: `9999${Object.keys(BEGUN).indexOf(id)}`, ...calls(BEGUN[id] ?? '') };
      const predecessors = ends.map((unit) => ({ unit, extent: extent[nth] }));
      return { form: { kind: 'COMMUNE', parent: 'cho-don', ...named, predecessors } };
    });
    const said = `publishes that ${begins.join(' and ')} come in the place of ${ends.join(' and ')} from ${from} on`;
    return [said, publishes(id, from, ...changes), { kind: 'REFORM', id, ends, begins, from }];
  }
  return planned(share, [1, 2], make, EVENING);
};
const back = (on: Days, id: string, learns: (of: Drawing) => Decreed): Planned =>
  planned(0.4, on, (of) =>
    inForce(of) > CLOSED ? [`takes back ${id}`, request('withdrawReorganisation', id, { id }), learns(of)] : undefined,
  );
const reformBack = (id: string): Planned => back([3, 26], id, () => ({ kind: 'REFORM_BACK', id }));

/** The deeds of administrators by name. "… back" takes a deed back, with the same draws, and only after it. */
export const DEEDS: Readonly<Record<string, Planned>> = {
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
  rename: planned(0.7, [1, 6], (of) => {
    const [unit, from] = [of.commune('renamed'), inForce(of)];
    const [word, kind] = of.pick(0, 1, 'kind') === 0 ? ['Xã', 'COMMUNE'] : ['Phường', 'WARD'];
    const name = `${word} Mới ${of.pick(1, 99, 'new name')}`;
    const requests = publishes('doi-ten', from, { alter: { unit, kind, ...calls(name) } });
    const learns = { kind: 'RENAME', unit, name: called(name, kind), from } as const;
    return [`publishes that ${unit} is ${name} from ${from} on`, requests, learns];
  }),
  'rename back': back([7, 10], 'doi-ten', ({ commune }) => ({ ...NEVER, unit: commune('renamed') })),
  merge: reform('sap-nhap', 0.5, [MERGED], ['one', 'other']),
  'merge back': reformBack('sap-nhap'),
  split: reform('chia-tach', 0.5, ['chia-1', 'chia-2'], ['divided']),
  'split back': reformBack('chia-tach'),
  method: planned(0.5, [0, 1], ({ pick }) => {
    const [from, coverage, draft] = [`2026-1${pick(0, 1, 'from')}`, pick(6, 9, 'coverage'), 'SIMULATED-2'];
    const requests = [
      ...request('createMethodDraft', draft, { id: draft, expectedRevision: undefined }),
      ...request('changeMethodDraft', draft, { draft, minimumCoverage: coverage / 10 }),
      ...request('publishMethodVersion', draft, { draft, from }),
    ];
    return [`asks for ${coverage} tenths from ${from} on`, requests, { kind: 'METHOD', from, coverage }];
  }),
  ladder: planned(0.3, [0, 20], ({ pick }) => {
    const late = pick(1, 2, 'late');
    const to = (offset: number, ...roles: string[]) => ({ offset, recipients: ['OFFICER', ...roles] });
    const steps = [to(-2), to(0), to(late), to(3, 'CHAIRMAN'), to(5, 'CHAIRMAN', 'REVIEWER')];
    const requests = request('changeLadder', 'scope', { within: 'cho-don', steps });
    const learns = { kind: 'LADDER', steps: [-2, 0, late, 3, 5, 10, 15, 20, 25] } as const;
    return [`changes the ladder: -2, 0, ${late}, 3, 5`, requests, learns];
  }),
  address: planned(0.4, [1, 22], ({ commune }) => {
    const who = `chairman-${commune('address')}`;
    const email = addressOf(`new.${who}`);
    const requests = request('changeOfficialContact', who, { official: who, email });
    return [`gives ${who} another address`, requests, { kind: 'ADDRESS', who, email }];
  }),
  // On the first day, because a substitute must not have typed an open report.
  absence: planned(0.4, [0, 0], ({ commune, today, pick }) => {
    const [who, reader] = [`chairman-${commune('absent')}`, `officer-${commune('absent')}`];
    const from = dayAfter(today, pick(0, 14, 'from'));
    const until = dayAfter(from, pick(0, 9, 'until'));
    const input = { official: who, substitute: reader, from, until, authorisation: '12/UQ-UBND' };
    const said = `names ${reader} for ${who} from ${from} to ${until}`;
    return [said, request('nameSubstitute', who, input), { kind: 'ABSENT', who, reader, from, until }];
  }),
  // Late, because a locked month takes no more changes.
  'lock of 2026-10': locks('2026-10', 0.8, [19, 27]),
  'lock of 2026-12': locks('2026-12', 0.7, [67, 77]),
  closed: planned(0.3, [3, 22], ({ commune }) => {
    const who = `chairman-${commune('closed')}`;
    return [`closes ${who}`, request('deactivateOfficial', who, { official: who }), { kind: 'CLOSED', who }];
  }),
  invited: planned(0.4, [0, 24], ({ commune }) => {
    const { id: who, unit } = deputyOf(commune('closed'));
    const person = { name: nameOf(who), email: addressOf(who), role: 'CHAIRMAN', unit, expectedRevision: undefined };
    return [`invites ${who}`, request('inviteOfficial', who, person), { kind: 'INVITED', who }];
  }),
};

/** The planned day of a deed, even if the seed leaves the deed out. */
export const dayOfDeed = (seed: number, name: string, firstDay: string): string =>
  dayAfter(firstDay, drawnBetween(...(DEEDS[name]?.on ?? [0, 0]), seed, name, 'on'));

const REASONS = [...CHANGED, 'absent', 'closed', 'address'];
/** Another commune for each reason while there are enough, so that deeds do not concern the same person. */
export function communeFor(seed: number, communes: readonly string[]) {
  const all = communes.toSorted((a, b) => drawn(seed, a) - drawn(seed, b));
  return (why: string): string => all[REASONS.indexOf(why) % all.length] ?? '';
}
/** Communes that may begin, with the commune whose officials act there; undefined if an administrator must assign them. */
export function begunIn(seed: number, communes: readonly string[]): ReadonlyMap<string, string | undefined> {
  const seat = communeFor(seed, communes)('one');
  const begin = Object.keys(BEGUN).filter((unit) => drawn(seed, unit === MERGED ? 'merge' : 'split') < 0.5);
  return new Map(begin.map((unit) => [unit, unit === MERGED ? seat : undefined]));
}

/** The administrators. They do the deeds that the seed draws; the service must allow each of them. */
export function administrators({ world, api, seed, communes, failed }: Life, decreed: (edict: Edict) => void) {
  const firstDay = dayOf(world.clock.now);
  const done = new Set<string>();
  const revisions = new Map<string, string>();
  const lifted = new Set<string>();
  for (const [name, deed] of Object.entries(DEEDS))
    if (drawn(seed, name) < deed.share) carryOut(name, deed).catch(failed);

  async function carryOut(name: string, { at, make }: Planned): Promise<void> {
    const first = name.replace(' back', '');
    const pick = (least: number, most: number, why: string) => drawnBetween(least, most, seed, first, why);
    const today = dayOfDeed(seed, name, firstDay);
    await world.clock.until(momentAt(today, at ?? 8 + 8 * drawn(seed, name, 'hour')));
    if (first !== name && !done.has(first)) return;
    const made = make({ day: (nth) => dayAfter(firstDay, nth), pick, commune: communeFor(seed, communes), today });
    if (!made || communes.length === 0) return;
    if (!world.story.happens('ACT', `deed ${name}`, `${ADMINISTRATOR.id} ${made[0]}`)) return;
    if (await requestAll(name, made)) done.add(name);
  }

  async function requestAll(name: string, [, requests, ...learns]: Deed): Promise<boolean> {
    const begun = world.clock.now;
    for (const [nth, [mutation, subject, means, by = ADMINISTRATOR]] of requests.entries()) {
      const key = `deed-${name.replaceAll(/\W/g, '-')}-${nth}`;
      const expectedRevision = revisions.get(subject) ?? null;
      const wanted = `errors { code } ${mutation.includes('Reorganisation') ? 'reorganisation { revision }' : ''}`;
      const request = { idempotencyKey: key, reason: 'quyết định', expectedRevision, ...means };
      const { codes, answer } = await api.change(by, key, [mutation, wanted], request, { about: `deed ${name}` });
      // Somebody typed in the same hour, so the refusal is right.
      if (codes.includes('SUBSTITUTE_TYPED_REPORT')) return false;
      if (codes.length > 0) throw new Error(`${key} was refused: ${codes}`);
      revisions.set(subject, answer?.reorganisation?.revision ?? key);
    }
    for (const each of learns) decreed({ ...each, begun, done: world.clock.now });
    return true;
  }

  /** A letter was refused or bounced for good. Some days later an administrator may find the address working. */
  async function bounced(email: string, begun: number, isRefused: boolean): Promise<void> {
    const who = ownerOf(email);
    // A refused address never took a letter.
    decreed({ kind: 'BOUNCES', who, email, begun: isRefused ? 0 : begun, done: world.clock.now });
    if (isRefused || drawn(seed, who, 'lifts') < 0.4 || lifted.has(who)) return;
    lifted.add(who);
    await world.clock.until(world.clock.now + 24 * HOUR_MS * drawnBetween(1, 6, seed, who, 'lifted'));
    const [name, said] = [`lift ${who}`, `${ADMINISTRATOR.id} finds the address of ${who} working`];
    // Not needed if the person has another address by then.
    if (revisions.has(who) || !world.story.happens('ACT', name, said)) return;
    const requests = request('liftSuppression', name, { official: who, expectedRevision: undefined });
    await requestAll(name, ['', requests, { kind: 'WORKS', who }]);
  }
  return { bounced };
}
