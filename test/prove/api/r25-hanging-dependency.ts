import { inParallel } from '../../../src/concurrency.js';
import type { FunctionName } from '../../../src/lambda/base/env.js';
import { type Handled, type WarmFunction, warmFunction } from '../../support/api/warm-function.js';
import { type BuiltFunctions, buildFunctions } from '../../support/aws/built-functions.js';
import { startDynalite } from '../../support/aws/dynamo-engines.js';
import { WAYS, type Way } from '../../support/aws/hanging-proxy.js';
import { FIRST_QUESTION, SCENES, type Scene } from '../../support/aws/hanging-scenes.js';
import { type Dependency, type HangingWorld, hangingWorld, NOW } from '../../support/aws/hanging-world.js';
import { later } from '../../support/letters/reminder-world.js';
import type { Proof, ProofSize } from '../proof.js';

const SOON_MS = 10_000;
/** The reduced run shares the machine with tests, so twice the time of the same work without a failure is added. */
const soonMs = (size: ProofSize, { milliseconds }: Healthy): number =>
  size === 'full' ? SOON_MS : SOON_MS + 2 * milliseconds;
/** Trials mostly wait, each in its own process. In full, where time counts, so few run at once that none waits for another. */
const AT_ONCE = { full: 4, reduced: 11 } as const;
const AGAIN_MINUTES = 30;

/** start: away before the function starts. middle: away from the middle of its work on. */
type Moment = 'start' | 'middle';
type Trial = { readonly scene: Scene; readonly dependency: Dependency; readonly way: Way; readonly moment: Moment };

const trialsOf = (scenes: readonly Scene[], ways: readonly Way[], moments: readonly Moment[]): Trial[] =>
  scenes.flatMap((scene) =>
    scene.leansOn.flatMap((dependency) =>
      ways.flatMap((way) => moments.map((moment) => ({ scene, dependency, way, moment }))),
    ),
  );

/** The results of the work while every dependency answers. */
type Healthy = {
  readonly requests: Readonly<Record<Dependency, number>>;
  readonly ledger: string;
  /** The duration, with the start of the process. */
  readonly milliseconds: number;
};

type HttpAnswer = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

const start = (built: BuiltFunctions, { env }: HangingWorld, { function: name }: Scene): WarmFunction =>
  warmFunction({ bundle: built.bundleOf(name), env });

const work = (running: WarmFunction, scene: Scene, at: string) => {
  const clock = scene.function.startsWith('send-') ? at : undefined;
  return running.handle<HttpAnswer>(scene.event(at), { clock });
};

const warmUp = async (running: WarmFunction, { function: name }: Scene): Promise<void> => {
  if (name === 'graphql') await running.handle(FIRST_QUESTION);
};

async function healthy(built: BuiltFunctions, engine: string, scene: Scene): Promise<Healthy> {
  const world = await hangingWorld(engine, scene.load);
  const since = performance.now();
  const running = start(built, world, scene);
  try {
    await warmUp(running, scene);
    const before = { ...requestsOf(world) };
    const fault = faultOfWhole(await work(running, scene, NOW), scene);
    if (fault) throw new Error(`${scene.name}, with nothing away: ${fault} ${running.logged()}`);
    const milliseconds = performance.now() - since;
    const after = requestsOf(world);
    const requests = { ...after };
    for (const door of Object.keys(after) as Dependency[]) requests[door] -= before[door];
    return { requests, ledger: await world.ledger(), milliseconds };
  } finally {
    running.close();
    await world.close();
  }
}

const requestsOf = ({ doors }: HangingWorld): Record<Dependency, number> => ({
  DynamoDB: doors.DynamoDB.requests,
  SES: doors.SES.requests,
  Cognito: doors.Cognito.requests,
  S3: doors.S3.requests,
});

/** The fault of an end that an unreachable dependency caused; undefined without a fault. */
async function faultOfEnd(
  { answer, error }: Handled<HttpAnswer>,
  { answers }: Scene,
  log: string,
  world: HangingWorld,
): Promise<string | undefined> {
  if (!answers) {
    if (error) return error.message === '' ? 'an error without words' : undefined;
    return (await world.unfinished()) > 0 ? undefined : 'it ended as if nothing were amiss';
  }
  if (error || !answer) return `it threw ${error?.name}: ${error?.message}`;
  const [first] =
    (JSON.parse(answer.body) as { errors?: { code?: string; extensions?: { code?: string } }[] }).errors ?? [];
  // A query that waits is given up at its own deadline, before the store gives up.
  const says = ['SERVICE_UNAVAILABLE', 'DEADLINE_EXCEEDED'].includes(first?.code ?? first?.extensions?.code ?? '');
  const saysWhen = answer.statusCode === 503 && Number(answer.headers['retry-after']) > 0;
  if (!says || !saysWhen) return `it answered ${answer.statusCode} ${answer.body}`;
  if (/\bat .+:\d+|127\.0\.0\.1|Timeout/.test(answer.body)) return `it tells of the house: ${answer.body}`;
  return log === '' ? 'its operators hear nothing' : undefined;
}

function faultOfWhole({ answer, error }: Handled<HttpAnswer>, { answers }: Scene): string | undefined {
  if (error) return `threw ${error.name}: ${error.message}`;
  if (!answers || answer === undefined) return undefined;
  return answer.statusCode < 400 && !/"errors":\[\{/.test(answer.body) ? undefined : answer.body;
}

/** Away, back, and the same once more half an hour later. */
async function tryOut(built: BuiltFunctions, engine: string, trial: Trial, expected: Healthy) {
  const { scene, dependency, way, moment } = trial;
  const world = await hangingWorld(engine, scene.load);
  const door = world.doors[dependency];
  if (moment === 'start') await door.goAway(way);
  const before = performance.now();
  const running = start(built, world, scene);
  try {
    if (moment === 'middle') {
      await warmUp(running, scene);
      await door.goAway(way, Math.floor(expected.requests[dependency] / 2));
    }
    const ended = await work(running, scene, NOW);
    const milliseconds = performance.now() - (door.leftWaitingSince ?? before);
    const fault = await faultOfEnd(ended, scene, running.logged(), world);
    await door.comeBack();
    await world.tellWhatWasTaken();
    const lost = faultOfWhole(await work(running, scene, later(NOW, AGAIN_MINUTES)), scene);
    const why = lost === undefined ? undefined : running.logged().slice(-500);
    const ledger = await world.ledger();
    const faults = [
      fault,
      lost,
      why,
      ledger === expected.ledger ? undefined : `${ledger}\ninstead of\n${expected.ledger}`,
    ];
    return { trial, milliseconds, faults: faults.filter((each) => each !== undefined) };
  } finally {
    running.close();
    await world.close();
  }
}

const nameOf = ({ scene, dependency, way, moment }: Trial): string =>
  `${scene.function} (${scene.name}), ${dependency} ${way} from the ${moment} on`;

export const proof: Proof = {
  id: 'R25',
  property: 'a dependency that hangs is an error within ten seconds, and nothing is lost by it',
  async run(size, progress) {
    const full = size === 'full';
    const scenes = full ? SCENES : SCENES.filter(({ load }) => load === undefined);
    const light = scenes.filter(({ load }) => load === undefined);
    const trials = full
      ? trialsOf(light, WAYS, ['start', 'middle'])
      : [...trialsOf(light.slice(0, 1), ['half'], ['start']), ...trialsOf(light, ['half'], ['middle'])];
    // A table that takes long to fill keeps the engine from the others; S3 is asked once, so there is one moment.
    const heavy = full
      ? trialsOf(
          SCENES.filter(({ load }) => load !== undefined),
          WAYS,
          ['middle'],
        )
      : [];
    const all = trials.length + heavy.length;
    const names = [...new Set(SCENES.map((scene) => scene.function))] satisfies FunctionName[];
    const [built, engine] = await Promise.all([buildFunctions(names), startDynalite()]);
    try {
      progress('the same work with nothing away');
      const expected = new Map(
        await inParallel(
          scenes,
          AT_ONCE[size],
          async (scene) => [scene, await healthy(built, engine.endpoint, scene)] as const,
        ),
      );
      let done = 0;
      const judged = async (trial: Trial) => {
        const outcome = await tryOut(built, engine.endpoint, trial, expected.get(trial.scene) as Healthy);
        progress(`${++done} of ${all}: ${nameOf(trial)}`);
        return outcome;
      };
      const outcomes = [...(await inParallel(trials, AT_ONCE[size], judged)), ...(await inParallel(heavy, 1, judged))];
      const slowest = outcomes.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
      const wrong = outcomes.filter(
        ({ faults, milliseconds, trial }) =>
          faults.length > 0 || milliseconds > soonMs(size, expected.get(trial.scene) as Healthy),
      );
      return {
        size: `${names.length} built functions, ${scenes.length} kinds of work, ${all} ways to be away`,
        result:
          wrong.length === 0
            ? `every time a clear error, the slowest after ${((slowest?.milliseconds ?? 0) / 1_000).toFixed(1)} s; the next run did all that was left, once`
            : wrong
                .map(
                  ({ trial, milliseconds, faults }) =>
                    `${nameOf(trial)}: ${milliseconds.toFixed(0)} ms ${faults.join('; ')}`,
                )
                .join('\n'),
        pass: wrong.length === 0,
      };
    } finally {
      await engine.stop();
    }
  },
};
