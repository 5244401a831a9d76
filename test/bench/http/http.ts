import { isDeepStrictEqual } from 'node:util';
import { nodesToTry } from '../../support/api/nodes.js';
import { textTable } from '../../support/letters/text-table.js';
import { askOnce, load, type Target } from './load.js';
import { NoPostGraphileError, type PostGraphile, startPostGraphile } from './postgraphile.js';
import { cpuSecondsOf } from './process-cpu.js';
import {
  bodyOf,
  contentOf,
  type Document,
  differentQuestions,
  NESTED,
  PLAIN,
  type Question,
  type Ranking,
} from './questions.js';
import { type RunningService, startRunningService } from './service.js';

const ROUNDS = 3;
const MEASURE_MS = 5_000;
const WARM_UP_MS = 3_000;
const CONNECTIONS = [1, 50] as const;
/** The questions, and how much quicker our service must be over fifty connections, by the clock and by CPU. */
const KINDS = {
  repeated: { document: PLAIN, must: '≥ 8 ×' },
  'none twice': { document: PLAIN, must: '≥ 1.5 ×' },
  'nested, none twice': { document: NESTED, must: '≥ 1.0 × (CPU 1.5 ×)' },
} as const satisfies Readonly<Record<string, { readonly document: Document; readonly must: string }>>;
type Kind = keyof typeof KINDS;

/** One of the two services, with its words for a question. */
type Side = {
  readonly name: string;
  readonly words: keyof Document;
  readonly target: Target;
  cpuSeconds(): number | undefined;
};
type Sum = { requests: number; seconds: number; cpu: number };

/** The running service beside PostGraphile with the same rankings and fields, on the same Node, turn and turn about. */
export async function benchHttp(): Promise<void> {
  const node = nodesToTry().at(-1);
  if (!node) throw new Error('there is no Node');
  const service = await startRunningService(node.path);
  let other: PostGraphile | undefined;
  try {
    const rankings = await publishedRankings(service.target);
    other = await startPostGraphile(node.path, rankings).catch((error: unknown) => {
      if (!(error instanceof NoPostGraphileError)) throw error;
      console.log(`${error.message} The service is measured alone.`);
      return undefined;
    });
    const sides = [ourSide(service), ...(other ? [postGraphileSide(other)] : [])];
    const [first] = rankings;
    const units = first?.[1].rows.nodes.map(({ unit }) => unit.slug) ?? [];
    await assertSameContent(sides, [...rankings.keys()], units);
    console.log(`Requests a second over HTTP on ${node.name}; in brackets CPU a request, the databases included`);
    console.log(
      textTable(['', ...sides.map(({ name }) => name), 'ratio', 'must'], await measured(sides, rankings, units)),
    );
  } finally {
    await other?.stop();
    await service.stop();
  }
}

const ourSide = ({ target, pid }: RunningService): Side => ({
  name: 'Xã Số',
  words: 'ours',
  target,
  cpuSeconds: () => cpuSecondsOf([pid]),
});

const postGraphileSide = ({ name, target, pids }: PostGraphile): Side => ({
  name,
  words: 'postgraphiles',
  target,
  cpuSeconds: () => cpuSecondsOf([pids.server, pids.database]),
});

/** Every month that the demonstration ranks, with all its rows. */
async function publishedRankings(target: Target): Promise<Map<string, Ranking>> {
  const periods = [2025, 2026].flatMap((year) =>
    Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`),
  );
  const rankings = new Map<string, Ranking>();
  for (const period of periods) {
    const question = { period, first: 100, unit: 'xuan-lac', other: 'xuan-lac' };
    const { ranking } = JSON.parse(await askOnce(target, bodyOf(NESTED.ours, question))).data;
    if (ranking) rankings.set(period, ranking);
  }
  return rankings;
}

async function assertSameContent(sides: readonly Side[], periods: readonly string[], units: readonly string[]) {
  const next = differentQuestions(periods, units);
  for (let i = 0; i < 100; i++) {
    const question = next();
    const document = i % 2 === 0 ? PLAIN : NESTED;
    const contents: unknown[] = [];
    for (const { target, words } of sides)
      contents.push(contentOf(await askOnce(target, bodyOf(document[words], question))));
    if (contents.some((content) => !isDeepStrictEqual(content, contents[0])))
      throw new Error(`the services answer ${JSON.stringify(question)} differently: ${JSON.stringify(contents)}`);
  }
}

async function measured(sides: readonly Side[], rankings: ReadonlyMap<string, Ranking>, units: readonly string[]) {
  const periods = [...rankings.keys()];
  const different = new Map(sides.map((side) => [side, differentQuestions(periods, units)]));
  const repeated: Question = { period: periods.at(-1) ?? '', first: 20, unit: units[0] ?? '', other: units[1] ?? '' };
  const bodiesFor = (side: Side, kind: Kind) => {
    const document = KINDS[kind].document[side.words];
    const same = bodyOf(document, repeated);
    const next = different.get(side);
    return () => (kind === 'repeated' || !next ? same : bodyOf(document, next()));
  };
  for (const kind of ['none twice', 'nested, none twice'] as const)
    for (const side of sides) await load(side.target, 10, WARM_UP_MS, bodiesFor(side, kind));
  const rows: string[][] = [];
  for (const kind of Object.keys(KINDS) as Kind[])
    for (const connections of CONNECTIONS) {
      const sums = sides.map((): Sum => ({ requests: 0, seconds: 0, cpu: 0 }));
      for (let round = 0; round < ROUNDS; round++)
        for (const [i, side] of sides.entries())
          await addRound(sums[i] as Sum, side, connections, bodiesFor(side, kind));
      rows.push(rowOf(kind, connections, sums));
    }
  return rows;
}

async function addRound(sum: Sum, { target, cpuSeconds }: Side, connections: number, nextBody: () => string) {
  const cpuBefore = cpuSeconds() ?? Number.NaN;
  const { requests, seconds } = await load(target, connections, MEASURE_MS, nextBody);
  sum.cpu += (cpuSeconds() ?? Number.NaN) - cpuBefore;
  sum.requests += requests;
  sum.seconds += seconds;
}

const rate = ({ requests, seconds }: Sum): number => requests / seconds;
const cpuOf = ({ cpu, requests }: Sum): number => (cpu / requests) * 1e6;

function rowOf(kind: Kind, connections: number, sums: readonly Sum[]): string[] {
  const cells = sums.map((sum) => `${rate(sum).toFixed(0)}/s (${cpuOf(sum).toFixed(0)} µs)`);
  const [ours, theirs] = sums as [Sum, Sum | undefined];
  const ratio = theirs
    ? `${(rate(ours) / rate(theirs)).toFixed(2)} × (CPU ${(cpuOf(theirs) / cpuOf(ours)).toFixed(2)} ×)`
    : 'not compared';
  const name = `${kind}, ${connections} connection${connections === 1 ? '' : 's'}`;
  return [name, ...cells, ratio, connections === 50 ? KINDS[kind].must : ''];
}
