import { createHash, hash } from 'node:crypto';
import type { FunctionName } from '../../../src/lambda/base/env.js';
import { answerOfObjects } from '../../support/aws/evidence-memory.js';
import type { MemoryDatabase } from '../../support/table/engine/memory-database.js';
import { storyOf, worldClock } from './clock.js';
import { fateOf, NO_FAULTS, type Rates, WRONG } from './fates.js';
import { type Instance, startInstance } from './instance.js';
import { drawn } from './keyed.js';
import { type Letter, mailDoor, mailEvent, mailThrottled } from './mail-door.js';
import type { Answer, Answered, Asked, Door, Living } from './outside.js';
import { streamRecord, tableDoor, tableThrottled } from './table-door.js';

export type Given = {
  readonly bundleOf: (name: FunctionName) => string;
  /** Keys of the events and communes of the story; all of them when absent. */
  readonly only?: ReadonlySet<string> | undefined;
  /** The last day of the story, or the key of its last event. */
  readonly until?: string | undefined;
  readonly communes?: number | undefined;
};

type Means = Given &
  Readonly<{ seed: number; start: number; rates: Rates; database: MemoryDatabase; table: string }> & {
    readonly env: Readonly<Record<string, string>>;
    /** The issuer's public keys. Each process makes its own. */
    readonly keys: string;
    /** Called when an address bounces for good (with the moment), or is refused by the mail service. */
    readonly bounced: (address: string, moment: number, isRefused: boolean) => void;
  };

export type Outcome = Readonly<{ kind: 'ANSWERED'; answer: unknown } | { kind: 'FAILED' | 'DIED'; error?: unknown }>;

export type How = { readonly faultless?: boolean; readonly about?: string };

export type World = ReturnType<typeof createWorld>;

/** Bucket and path of an object, from its address. */
export const objectAt = (address: string): string => address.replace(/^https:..([^./]+)[^/]*|[?].*$/g, '$1');

const slowDown: Answer = { status: 503, body: '<Error><Code>SlowDown</Code></Error>' };
const accountsThrottled: Answer = { status: 400, body: JSON.stringify({ __type: 'TooManyRequestsException' }) };

/** Shares of dead and of refused addresses; `FULL` is a share of letters. */
const [DEAD, FULL, REFUSED] = [0.06, 0.02, 0.06];
/** Only addresses of chairpersons die: nobody else gets their letters meanwhile. */
const isMortal = (address: string): boolean => /^(new\.)?chairman/.test(address);

/** The account of an official is named after the address. */
function accountIn(asked: Buffer): string {
  const { Username } = JSON.parse(asked.toString()) as { readonly Username: string };
  return JSON.stringify({ User: { Attributes: [{ Name: 'sub', Value: Username.replace(/@.*/, '') }] } });
}

/** `about`: state and action, for the triples that a run has met. */
type Invocation = Readonly<{ id: string; about: string; rates: Rates; died: () => void }> & { calls: number };

export function createWorld(means: Means) {
  const { seed, database, table, rates } = means;
  const clock = worldClock(means.start);
  const story = storyOf(clock, means.only, means.until);
  const [trace, letters, met] = [createHash('sha256'), [] as Letter[], new Set<string>()];
  const instances = new Map<FunctionName, Instance[]>();
  const running = new Map<Living, Invocation>();
  let events = 0;

  function note(...what: readonly (string | number)[]): void {
    events++;
    trace.update(JSON.stringify([clock.now, ...what]));
  }

  const objects = new Map<string, Buffer>();
  const store: Door = (asked) =>
    answerOfObjects(objects, { ...asked, path: objectAt(`https://${asked.host}${asked.path}`) });
  /** Every service that a function can call: its answers, and its answer when it throttles. */
  const doors: Readonly<Record<string, readonly [answers: Door, throttled: Answer]>> = {
    dynamodb: [tableDoor(database, table, clock, seed), tableThrottled],
    email: [mailDoor(clock, isRefused, onLetter), mailThrottled],
    ...{ uploads: [store, slowDown], evidence: [store, slowDown] },
    // Accounts follow the register of officials. Nobody in a story signs in with a password.
    'cognito-idp': [
      ({ method, body }) => ({ status: 200, body: method === 'GET' ? means.keys : accountIn(body) }),
      accountsThrottled,
    ],
  };
  function isRefused(to: string): boolean {
    const isWrong = isMortal(to) && drawn(seed, 'refused', to) < REFUSED;
    if (!isWrong || !story.happens('FAULT', `refused ${to}`, `the mail service refuses a letter to ${to}`))
      return false;
    means.bounced(to, clock.now, true);
    return true;
  }

  function onRequest(instance: Living, asked: Asked, answered: Answered): void {
    if (instance.isDead) return;
    const invocation = running.get(instance);
    const [id, nth] = invocation ? [invocation.id, invocation.calls++] : [instance.name, 0];
    const what = asked.headers['x-amz-target']?.split('.')[1] ?? `${asked.method} ${asked.path}`;
    const isWrite = /^(Put|Update|Delete|Transact|PUT)|outbound-emails$/.test(what);
    const { there, back, fate: due } = fateOf(seed, invocation?.rates ?? NO_FAULTS, id, nth, isWrite);
    const isDone = due === 'done' || !story.happens('FAULT', `${id} ${nth}`, `${what} of "${id}" ${WRONG[due][1]}`);
    const fate = isDone ? 'done' : due;
    met.add(`${invocation?.about} ${fate}`);
    note('asked', instance.name, id, nth, what, fate, hash('sha256', asked.body));
    function die(): void {
      instance.isDead = true;
      invocation?.died();
    }
    if (fate === 'killedBefore') return void die();
    clock.after(there, () => {
      if (fate === 'unanswered') return;
      const [answers, throttled] = doors[asked.host.replace(/\..*/, '')] ?? [];
      if (!answers || !throttled) throw new Error(`nobody in the world is called ${asked.host}`);
      const answer = fate === 'throttled' ? throttled : answers(asked, `${id} ${nth}`);
      note('done', id, nth, answer.status, answer.body === means.keys ? 'keys' : hash('sha256', answer.body));
      if (fate === 'killedAfter') return die();
      const returns = () => (fate === 'lost' ? answered.broken('ECONNRESET') : answered.done(answer));
      clock.after(back, () => void (instance.isDead || returns()));
    });
  }

  /** A warm instance if there is one. In 1 of 100 calls the platform has removed it. */
  function instanceFor(name: FunctionName, id: string): Instance {
    const all = (instances.get(name) ?? []).filter(({ isDead }) => !isDead);
    const warm = all.find((each) => !running.has(each));
    const taken =
      warm && drawn(seed, id, 'cold') < 0.01 && story.happens('FAULT', `${id} cold`, `a new instance answers "${id}"`);
    if (taken) warm.isDead = true;
    if (warm && !taken) return warm;
    const file = means.bundleOf(name);
    const made = startInstance({ name: `${name} of ${id}`, file, seed, clock, env: means.env, onRequest });
    instances.set(name, [...all, made]);
    note('born', made.name);
    return made;
  }

  /** Calls a function. `faultless`: no call of the invocation meets a fault. */
  function invoke(name: FunctionName, id: string, event: unknown, how: How = {}): Promise<Outcome> {
    const { faultless = false, about = name } = how;
    const instance = instanceFor(name, id);
    // The time limit of the function, as in AWS.
    const most = name === 'graphql' || name === 'files' ? 30_000 : 300_000;
    const ends = clock.now + most;
    return new Promise((resolve) => {
      const settle = (outcome: Outcome) => {
        if (running.get(instance) !== invocation) return;
        running.delete(instance);
        late.cancel();
        note('ended', id, outcome.kind, outcome.kind === 'ANSWERED' ? (JSON.stringify(outcome.answer) ?? '') : '');
        resolve(outcome);
      };
      const died = () => void clock.after(500, () => settle({ kind: 'DIED' }));
      const invocation: Invocation = { id, about, rates: faultless ? NO_FAULTS : rates, calls: 0, died };
      const late = clock.after(most, () => {
        instance.isDead = true;
        settle({ kind: 'DIED' });
      });
      running.set(instance, invocation);
      const context = { awsRequestId: id, getRemainingTimeInMillis: () => ends - clock.now };
      const failed = (error: unknown) => settle({ kind: 'FAILED', error });
      instance.handler(event, context).then((answer) => settle({ kind: 'ANSWERED', answer }), failed);
    });
  }

  /** Delivers an event at least once: again a minute later if the function failed, the last time without faults. */
  async function deliver(name: FunctionName, id: string, event: unknown, tries = 3): Promise<void> {
    for (let nth = 1; nth <= tries; nth++) {
      const outcome = await invoke(name, `${id} ${nth}`, event, { faultless: nth === tries });
      const twice = nth === 1 && drawn(seed, id, 'twice') < 0.1;
      if (outcome.kind === 'ANSWERED' && !(twice && story.happens('FAULT', `${id} twice`, `"${id}" comes twice`)))
        return;
      await clock.until(clock.now + 60_000);
    }
  }

  function onLetter(letter: Letter): void {
    letters.push(letter);
    const id = `event ${letter.id} ${letter.messageId}`;
    const goes = () => void deliver('mail-feedback', id, mailEvent(letter, 'Send', clock.now));
    clock.after(1_000 + drawn(seed, id) * 30_000, goes);
    // Some addresses are dead from the first letter on; some mailboxes are full for a while.
    const isDead = isMortal(letter.to) && drawn(seed, 'dead', letter.to) < DEAD;
    const isFull = drawn(seed, id, 'full') < FULL;
    const back = `${isDead ? 'bounce' : 'full'} ${letter.id}`;
    const said = `the letter ${letter.id} ${isDead ? 'comes back for good' : 'finds a full mailbox'}`;
    if ((!isDead && !isFull) || !story.happens('FAULT', back, said)) return;
    // The bounce comes within seconds, or days later.
    clock.after(5_000 + drawn(seed, back) ** 4 * 3 * 24 * 3_600_000, () => {
      const { now } = clock;
      const told = deliver('mail-feedback', back, mailEvent(letter, isDead ? 'Permanent' : 'Transient', now));
      if (isDead) void told.then(() => means.bounced(letter.to, now, false));
    });
  }

  const order = new Map<string, { readonly at: number; readonly nth: number }>();
  database.onChange((change) => {
    const { after } = change;
    if (!['RETURNED', 'ADMINISTERED'].includes(String(after?.state))) return;
    const item = Object.values(change.keys).join(' ');
    const last = order.get(item) ?? { at: 0, nth: 0 };
    const id = `stream ${item} ${last.nth + 1}`;
    // Stream records come in order for each item, at times minutes late.
    const late = drawn(seed, id, 'slow') < 0.1 ? drawn(seed, id) * 300_000 : drawn(seed, id) * 2_000;
    const at = Math.max(clock.now + late, last.at + 1);
    order.set(item, { at, nth: last.nth + 1 });
    clock.after(at - clock.now, () => void deliver('send-returned', id, { Records: [streamRecord(change)] }));
  });

  return {
    ...{ clock, story, invoke, deliver, note, objects },
    letters: letters as readonly Letter[],
    /** The triples of state, action and fate of a call that were met. */
    met: met as ReadonlySet<string>,
    /** The number of recorded events, and the hash of all of them. */
    traced: () => ({ hash: trace.copy().digest('hex').slice(0, 16), completions: events }),
  };
}
