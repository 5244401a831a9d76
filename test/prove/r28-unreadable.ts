import { ledgerKeyOf, returnNamedBy, tellsDigest } from '../../src/domain/mail/mail.js';
import type { Email } from '../../src/email/sending/email.js';
import { createGraphqlApi } from '../../src/graphql/index.js';
import { recomputeRankings } from '../../src/jobs/ranking/recompute-rankings.js';
import { sendReminders } from '../../src/jobs/reminder/send-reminders.js';
import { createStores, type Stores } from '../../src/store/index.js';
import { nameOfItem } from '../../src/store/keys/key.js';
import { bearer, officialToken, testVerifier } from '../support/api/tokens.js';
import { type TestTable, testTable } from '../support/aws/dynamo.js';
import { depsOn } from '../support/letters/reminder-world.js';
import { type Damage, damage, rewrite, type Way, waysFor } from '../support/unreadable/damage.js';
import { damages } from '../support/unreadable/kinds.js';
import { ROOT_QUERIES } from '../support/unreadable/root-queries.js';
import { ASKED_AT, type DamagedWorld, loadWorld, SECOND_NIGHT, SWEEP } from '../support/unreadable/world.js';
import type { Proof } from './proof.js';

/** Twenty communes have, with everybody above them and the neighbours, 51 officials. */
const COMMUNES = { full: 20, reduced: 6 } as const;

/** The outcome of a day: letters, published rankings, unreadable items, and questions without an answer. */
type Seen = {
  readonly told: ReadonlySet<string>;
  readonly ranked: ReadonlySet<string>;
  readonly hindered: readonly string[];
  readonly sweep: readonly string[];
  readonly night: readonly string[];
  readonly refused: ReadonlyMap<string, string>;
  readonly reported: readonly string[];
};

async function dayOf(table: TestTable): Promise<Seen> {
  // A function that starts after the damage: nothing is remembered from before.
  const reported: string[] = [];
  const stores = createStores(table.db, table.name, (error) => reported.push(error.message));
  const night = await recomputeRankings(stores, { occurrence: SECOND_NIGHT });
  const { deps, box } = depsOn(stores, { now: () => SWEEP });
  const sweep = await sendReminders(deps, { occurrence: SWEEP });
  const months = night.scopes.flatMap(({ scope, months: all }) =>
    all.map(({ period, outcome }) => ({ name: `${scope} ${period}`, outcome })),
  );
  return {
    told: await toldIn(stores, box.sent),
    ranked: new Set(months.filter(({ outcome }) => outcome === 'PUBLISHED').map(({ name }) => name)),
    hindered: months.filter(({ outcome }) => outcome === 'NOT_RENEWED').map(({ name }) => name),
    night: night.unreadable ?? [],
    sweep: sweep.unreadable ?? [],
    refused: await unanswered(table),
    reported,
  };
}

/** The facts in the letters, by the ledger: `officer-bang-lung: 2026-10 of bang-lung`. */
async function toldIn({ mail }: Stores, sent: readonly Email[]): Promise<Set<string>> {
  const facts = new Set<string>();
  for (const { headers } of sent) {
    const key = ledgerKeyOf(headers['X-Reminder-Id'] ?? '');
    const entry = key && (await mail.one(key));
    if (!entry) throw new Error(`the ledger does not know ${headers['X-Reminder-Id']}`);
    const { official, items, ranking, path } = entry;
    const returned = returnNamedBy(entry.kind);
    const about = items.map(({ unit, period }) => `${period} of ${unit}`);
    for (const fact of [
      ...about,
      ...(returned ? [`${returned.period} of ${path.split('/').at(-1)} returned`] : []),
      ...(ranking ? [`the ranking of ${ranking}`] : []),
      ...(!returned && tellsDigest(entry) ? ['the digest'] : []),
    ])
      facts.add(`${official}: ${fact}`);
  }
  return facts;
}

/** Root queries with errors, with the codes of those. */
async function unanswered(table: TestTable): Promise<Map<string, string>> {
  const stores = createStores(table.db, table.name);
  const api = await createGraphqlApi(stores, () => {}, testVerifier);
  const headers = {
    'content-type': 'application/json',
    ...bearer(officialToken('administrator-1', 'administrator')),
  };
  const refused = new Map<string, string>();
  for (const [name, query] of Object.entries(ROOT_QUERIES)) {
    const body = JSON.stringify({ query });
    const answer = await api.answer({ method: 'POST', headers, query: '', body, isBase64Encoded: false }, ASKED_AT);
    const { errors = [] } = JSON.parse(answer.body) as { errors?: { message: string; extensions: { code: string } }[] };
    const [first] = errors;
    if (first) refused.set(name, `${first.extensions.code}: ${first.message}`);
  }
  return refused;
}

/** Errors that are meant: who has an unreadable scope has no rights over what all scopes share. */
const MEANT = /^(DATA_UNREADABLE|FORBIDDEN): /;

const differs = (what: string, found: Iterable<string>, wanted: readonly string[]): string[] => {
  const [is, should] = [[...found].toSorted(), [...wanted].toSorted()];
  const lacking = should.filter((each) => !is.includes(each));
  const extra = is.filter((each) => !should.includes(each));
  return [
    ...(lacking.length > 0 ? [`${what} lack ${lacking.join(', ')}`] : []),
    ...(extra.length > 0 ? [`${what} have besides ${extra.join(', ')}`] : []),
  ];
};

/** The harm beyond the damaged item itself: none is right. */
function harmOf(of: Damage, world: DamagedWorld, usual: Seen, seen: Seen): string[] {
  const { withheld, instead, hindered = [], silent = [], errors = [], onlyAsked } = of;
  const name = of.name ?? nameOfItem(of.key(world));
  const isWithheld = (fact: string) => withheld?.(world).test(fact) ?? false;
  const isInstead = (fact: string) => instead?.(world).test(fact) ?? false;
  const wanted = [...usual.told].filter((fact) => !isWithheld(fact));
  const isHindered = (ranking: string) =>
    hindered.includes(ranking) || silent.some((scope) => ranking.startsWith(`${scope} `));
  const named = onlyAsked ? [...seen.refused.values()] : [...seen.night, ...seen.sweep];
  const said = [...seen.night, ...seen.sweep, ...seen.reported, ...seen.refused.values()];
  return [
    ...differs(
      'letters',
      [...seen.told].filter((fact) => !isInstead(fact)),
      wanted,
    ),
    ...(instead && ![...seen.told].some(isInstead) ? ['nobody is told instead'] : []),
    ...differs(
      'published rankings',
      seen.ranked,
      [...usual.ranked].filter((ranking) => !isHindered(ranking)),
    ),
    ...differs('rankings not renewed', seen.hindered, hindered),
    ...differs('questions with errors', seen.refused.keys(), [...new Set([...usual.refused.keys(), ...errors])]),
    ...(named.some((line) => line.includes(name))
      ? []
      : [`nothing names ${name}, but ${named.join(', ') || 'nothing'}`]),
    ...[...seen.refused].flatMap(([query, answer]) =>
      MEANT.test(answer) || usual.refused.has(query) ? [] : [`${query} says ${answer}`],
    ),
    ...said.filter((line) => line.includes('@')).map((line) => `an address is told: ${line}`),
  ];
}

async function harmed(size: 'full' | 'reduced', of: Damage, way: Way, usual: Seen) {
  const table = await testTable();
  try {
    const world = await loadWorld(table.stores, COMMUNES[size]);
    await of.prepare?.(table, world);
    const key = of.key(world);
    await (of.change ? rewrite(table, key, of.change) : damage(table, key, of.attribute, way));
    return harmOf(of, world, usual, await dayOf(table)).map((harm) => `${of.kind} (${way}): ${harm}`);
  } finally {
    await table.close();
  }
}

/** The day as it would have been. */
async function undamaged(size: 'full' | 'reduced'): Promise<Seen> {
  const table = await testTable();
  try {
    await loadWorld(table.stores, COMMUNES[size]);
    return await dayOf(table);
  } finally {
    await table.close();
  }
}

export const proof: Proof = {
  id: 'R28',
  property: 'one unreadable item harms one thing',
  async run(size, progress) {
    const usual = await undamaged(size);
    const chosen = size === 'full' ? damages : damages.filter(({ isQuick }) => isQuick);
    const tries = chosen.flatMap((of) =>
      (size === 'full' ? waysFor(of) : waysFor(of).slice(0, 1)).map((way) => ({ of, way })),
    );
    const harms: string[] = [];
    for (const [i, { of, way }] of tries.entries()) {
      progress(`${i + 1} of ${tries.length}: ${of.kind}, ${way}`);
      harms.push(...(await harmed(size, of, way, usual)));
    }
    return {
      size: `${chosen.length} kinds of items, ${tries.length} damages, both jobs and ${Object.keys(ROOT_QUERIES).length} root queries each; ${usual.told.size} things told and ${usual.ranked.size} rankings a day`,
      result: harms.length === 0 ? 'nothing else was harmed, everything named, no address told' : harms.join('\n'),
      pass: harms.length === 0 && usual.told.size > 5 && usual.ranked.size > 4,
    };
  },
};
