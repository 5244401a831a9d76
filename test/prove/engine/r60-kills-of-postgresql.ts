import { startPostgresDatabase } from '../../../src/local/aws/postgres-database.js';
import { randomNumbers } from '../../support/builders/random-communes.js';
import { killUnderHome } from '../../support/kills/killed-postgres.js';
import { type Cluster, postgresFolder, startCluster } from '../../support/postgres/cluster.js';
import { BROUGHT_BY } from '../../support/start/tools.js';
import type { Proof, ProofOutcome, ProofSize } from '../proof.js';
import { proofsOn } from './command.js';
import { killed } from './kills.js';
import { onOwnTable } from './kit-table.js';

const SIZES = {
  full: { writers: 60, home: 60, peaceMs: 4_000 },
  reduced: { writers: 4, home: 3, peaceMs: 6_000 },
};
/** Delays each COMMIT by 20 ms before the disk, so that kills fall there. */
const SLOW_COMMITS = ['commit_delay=20000', 'commit_siblings=1'];
const SEED = 20_261_130;

type On = { readonly cluster: Cluster; readonly endpoint: string };
type Part = (on: On, size: ProofSize, progress: (line: string) => void) => Promise<ProofOutcome>;

/** The server in every second kill, a connection in the others. */
const killer = (cluster: Cluster) => {
  let kills = 0;
  const kill = () => (kills++ % 2 === 0 ? cluster.killAndStart() : cluster.killConnection());
  return Object.assign(kill, { kills: () => kills });
};

const underWriters: Part = async ({ cluster, endpoint }, size) => {
  const { writers } = SIZES[size];
  const seen = await onOwnTable(endpoint, (table) => killed(table, killer(cluster), writers));
  return { size: `${writers} kills under writers`, result: seen ?? '0 lost', pass: seen === undefined };
};

/** Other proofs while PostgreSQL is killed every few seconds. */
const underProofs: Part = async ({ cluster, endpoint }, size, progress) => {
  const [kill, random] = [killer(cluster), randomNumbers(SEED)];
  let isOver = false;
  const killing = async () => {
    for (let wait = SIZES[size].peaceMs; !isOver; wait = (0.5 + random()) * SIZES[size].peaceMs) {
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (!isOver) await kill();
      progress(`${kill.kills()} kills under proofs`);
    }
  };
  const killed = killing();
  const names = size === 'full' ? ['r8', 'r11', 'r12', 'r14'] : ['r11', 'r14'];
  const seen = await proofsOn(endpoint, size, { names, isKilled: true });
  isOver = true;
  await killed;
  const result = seen ?? `${names.join(', ')} hold`;
  return {
    size: `${kill.kills()} kills under ${names.join(', ')}`,
    result,
    pass: seen === undefined && kill.kills() > 0,
  };
};

const underHome: Part = async ({ cluster }, size, progress) => {
  const { home: kills } = SIZES[size];
  const { faults, filed, published, letters, unanswered, ...wrong } = await killUnderHome(
    cluster,
    kills,
    SEED,
    progress,
  );
  const counts = Object.entries(wrong).map(([name, count]) => `${count} ${name}`);
  return {
    size: `${kills} kills under two workers at home, ten clients`,
    result: [
      `${filed} changes and ${published} rankings acknowledged, ${letters} letters, ${unanswered} told to ask again`,
      `${counts.join(', ')}`,
      ...faults.slice(0, 2),
    ].join('; '),
    pass: filed > kills && faults.length === 0 && Object.values(wrong).every((count) => count === 0),
  };
};

export const proof: Proof = {
  id: 'R60',
  property: 'PostgreSQL is killed: what was acknowledged is there, and workers go on by themselves',
  async run(size, progress) {
    const bin = postgresFolder();
    if (bin === undefined)
      return {
        size: 'kills of PostgreSQL',
        result: 'not tried',
        pass: true,
        missing: [`PostgreSQL: ${BROUGHT_BY.PostgreSQL}`],
      };
    const cluster = await startCluster(bin, undefined, SLOW_COMMITS);
    const { endpoint, close } = await startPostgresDatabase({
      address: cluster.address,
      secret: undefined,
      failed: () => {},
    });
    try {
      const outcomes: ProofOutcome[] = [];
      for (const part of [underWriters, underProofs, underHome])
        if (outcomes.every(({ pass }) => pass)) outcomes.push(await part({ cluster, endpoint }, size, progress));
      return {
        size: outcomes.map((outcome) => outcome.size).join('; '),
        result: outcomes.map(({ result }) => result).join('; '),
        pass: outcomes.every(({ pass }) => pass),
      };
    } finally {
      await close();
      await cluster.stop();
    }
  },
};
