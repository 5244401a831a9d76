import type { Register } from '../../../src/domain/register/unit.js';
import { createGraphqlApi } from '../../../src/graphql/index.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { readExamples } from '../../../src/local/console/examples.js';
import type { Send } from '../../../src/portal/contract.js';
import { loadRendering } from '../../../src/portal-files/build-portal.js';
import { type ReorganisationWorld, reorganisationWorld } from '../../support/administration/reorganisation-world.js';
import { testVerifier } from '../../support/api/tokens.js';
import { builtPortal } from '../../support/aws/built-functions.js';
import { evidenceMemory } from '../../support/aws/evidence-memory.js';
import { filesApi } from '../../support/files/files-api.js';
import { depsOn } from '../../support/letters/reminder-world.js';
import { publishAll, reformsToCome, withdrawAll } from '../../support/reform/reforms-to-come.js';
import { sized } from '../../support/start/real.js';
import type { Proof, ProofSize } from '../proof.js';

/** The day is the closing day of December: the month before it is filed by nobody else than before. */
const DAY = '2026-12-14';
const PUBLISHED = '2026-11-27T01:00:00.000Z';
const LAST_MOMENT = '2026-12-13T16:59:00.000Z';
const FIRST_MOMENT = '2026-12-13T17:00:00.000Z';
/** On 11 December officers are reminded of the report that closes on that day. */
const MORNINGS = ['2026-11-30', '2026-12-02', '2026-12-11'];
const SCOPE = 'bac-kan/cho-don';

const MONTHS = [...sized([], ['2026-10', '2026-11']), '2026-12'];
const OF_UNIT = `unit(id: $id) {
  id slug path level kind gsoCode name validFrom validTo decision villageCount isVillageCountDemonstration
  parent { slug name } ancestors { slug name } children(first: 100) { nodes { slug name } }
  predecessors { slug } successors { slug } movedTo { slug } lineage { day } takenInFromOutside { name }
  onDay { name path kind parent { name } villageCount }
}`;

/** Questions about every unit, by its id and by its name. */
const aboutUnits = ({ units }: Register) =>
  units.map(({ id, name }) => ({
    name: `unit ${id}`,
    query: `query($id: ID!, $name: String!) { ${OF_UNIT} units(search: $name, first: 5) { totalCount nodes { slug name } }
      ever: units(search: $name, ever: true, first: 5) { totalCount nodes { slug formerly { name } } } }`,
    variables: { id, name: name.vi },
  }));

const aboutMonths = MONTHS.map((period) => ({
  name: `month ${period}`,
  query: `query($period: String!) {
    completeness(period: $period) { expected actual onTime }
    ranking(period: $period) { version rankedCount notes rows(first: 100) { nodes { rank unit { slug name path parent { name } } } } }
    reports(period: $period, first: 100) { nodes { unit { slug name } state } }
    period(code: $period) { code }
  }`,
  variables: { period },
}));

const FILES = [
  '/files/ranks.csv',
  '/files/series.csv?indicator=G03',
  ...MONTHS.flatMap((period) =>
    ['ranking.csv', 'ranking.xlsx', 'ranking.json', 'reports.csv', 'matrix.csv', 'completeness.csv'].map(
      (file) => `/files/${file}?period=${period}`,
    ),
  ),
];

type Said = ReadonlyMap<string, string>;

/** Everything that the public is told at a moment: answers, files and pages. */
async function publicAt({ api: { table } }: ReorganisationWorld, register: Register, now: string, size: ProofSize) {
  const said = new Map<string, string>();
  const failed: unknown[] = [];
  const fail = (error: unknown) => failed.push(error);
  const api = await createGraphqlApi(table.stores, fail, testVerifier, undefined, undefined, evidenceMemory());
  const ask = async (query: string, variables: unknown = {}): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query, variables });
    return (await api.answer({ method: 'POST', headers, query: '', body, isBase64Encoded: false }, now)).body;
  };
  for (const { name, document } of readExamples().filter(({ kind }) => kind === 'OPEN'))
    said.set(`example ${name}`, await ask(document));
  for (const { name, query, variables } of [...aboutUnits(sampled(register, size)), ...aboutMonths])
    said.set(name, await ask(query, variables));
  const files = await filesApi(table.stores);
  for (const address of FILES) {
    const { status, body } = await files.ask(null, address, { now });
    said.set(address, `${status} ${Buffer.from(body).toString('base64')}`);
  }
  for (const { path, html } of await (await pageMaker())(ask)) said.set(`page ${path}`, html);
  if (failed.length > 0) throw failed[0];
  return said;
}

/** The register that is asked about: in a test run only every twentieth village, otherwise all units. */
const sampled = (register: Register, size: ProofSize): Register => ({
  ...register,
  units: register.units.filter(({ level }, i) => size === 'full' || level !== 'VILLAGE' || i % sized(100, 20) === 0),
});

type Page = { readonly path: string; readonly html: string };
type PageMaker = (ask: (query: string, variables?: unknown) => Promise<string>) => Promise<readonly Page[]>;

let maker: Promise<PageMaker> | undefined;

/** The pages that are read most, rendered as the function renders them. */
function pageMaker(): Promise<PageMaker> {
  maker ??= builtPortal().then((built) => {
    const { renderPage } = loadRendering(built);
    return (ask) => {
      const send: Send = async (address) => {
        const { searchParams } = new URL(address, 'https://pages.invalid');
        const body = await ask(searchParams.get('query') ?? '', JSON.parse(searchParams.get('variables') ?? '{}'));
        return { status: 200, headers: new Headers(), json: async () => JSON.parse(body) };
      };
      const made = ['/', '/xep-hang'].map(async (path) => ({ path, ...(await renderPage(path, send, built.assets)) }));
      return Promise.all(made);
    };
  });
  return maker;
}

/** The nights and mornings before the day: rankings are renewed, and letters go. */
async function lettersOf({ api: { table } }: ReorganisationWorld): Promise<Said> {
  const said = new Map<string, string>();
  for (const day of MORNINGS) {
    const occurrence = `${day}T01:00:00.000Z`;
    await recomputeRankings(table.stores, { occurrence: `${day}T00:00:00.000Z` });
    const { deps, box } = depsOn(table.stores, { now: () => occurrence });
    await sendReminders(deps, { occurrence });
    for (const [i, email] of box.sent.entries()) said.set(`letter ${day} ${email.to} ${i}`, JSON.stringify(email));
    said.set(`letters ${day}`, String(box.sent.length));
  }
  return said;
}

/** The register counts its publications, and a ranking names the count that it was made from: that is the announcement. */
const withoutCount = (text: string): string => text.replaceAll(/"registerVersion":\d+/g, '');

export function differences(before: Said, after: Said): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  return names.flatMap((name) => {
    const [a = '', b = ''] = [before, after].map((said) => withoutCount(said.get(name) ?? ''));
    const at = [...a].findIndex((letter, i) => letter !== b[i]);
    return a === b
      ? []
      : [`${name}: ${a.slice(Math.max(at - 40, 0), at + 60)} → ${b.slice(Math.max(at - 40, 0), at + 60)}`];
  });
}

export const proof: Proof = {
  id: 'R43',
  property: 'the future is not public',
  async run(size, progress) {
    const [control, reformed] = await Promise.all([reorganisationWorld(PUBLISHED), reorganisationWorld(PUBLISHED)]);
    try {
      const register = await inForce(control);
      const drafts = reformsToCome(register, SCOPE, DAY);
      const ids = drafts.map(({ id }) => id).join(', ');
      const faults: string[] = [];
      const compare = (moment: string, before: Said, after: Said) => {
        faults.push(...differences(before, after).map((fault) => `${moment}: ${fault}`));
        progress(`${moment}, ${after.size} answers, ${faults.length} faults`);
      };
      const before = await publicAt(control, register, PUBLISHED, size);
      await publishAll(reformed, drafts);
      compare('published', before, await publicAt(reformed, register, PUBLISHED, size));
      const letters = await lettersOf(control);
      compare('letters', letters, await lettersOf(reformed));
      const lastMinute = await publicAt(control, register, LAST_MOMENT, size);
      compare('the last minute', lastMinute, await publicAt(reformed, register, LAST_MOMENT, size));
      // A map published on the day itself is the same map.
      await publishAll(control, drafts);
      const onTheDay = await publicAt(reformed, register, FIRST_MOMENT, size);
      compare('the day', await publicAt(control, register, FIRST_MOMENT, size), onTheDay);
      const changed = differences(lastMinute, onTheDay).length;
      if (changed < drafts.length) faults.push(`the day: only ${changed} answers are others than before`);
      await withdrawAll(reformed, drafts);
      compare('withdrawn', lastMinute, await publicAt(reformed, register, LAST_MOMENT, size));
      return {
        size: `${drafts.length} reforms (${ids}), ${before.size} answers, files and pages, ${letters.size} letters, five moments`,
        result:
          faults.length === 0
            ? `equal before the day; ${changed} others from the day on`
            : faults.slice(0, 8).join('\n'),
        pass: faults.length === 0,
      };
    } finally {
      await Promise.all([control.api.close(), reformed.api.close()]);
    }
  },
};

async function inForce({ api: { table } }: ReorganisationWorld): Promise<Register> {
  const { registerVersion } = await table.stores.settings.current();
  return table.stores.registers.version(registerVersion);
}
