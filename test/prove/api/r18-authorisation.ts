import { readFileSync } from 'node:fs';
import type { Official } from '../../../src/domain/official/official.js';
import { buildSchema } from '../../../src/graphql/schema/schema.js';
import { allowedOf, type Matrix, type Probe, probesOf, viewers } from '../../support/api/access-matrix.js';
import { testApi } from '../../support/api/api.js';
import type { Proof, ProofSize } from '../proof.js';

const NOW = '2026-11-24T08:00:00.000Z';

/** The viewers allowed each field and mutation, a list kept by hand. "everybody" is every kind of viewer. */
export const allowList = (): Record<string, string> =>
  JSON.parse(readFileSync(new URL('../../graphql/allowed.json', import.meta.url), 'utf8'));

/** In the reduced run these two viewers stand for all, where the list says that a field is for everybody. */
const FEW = ['public', 'officer of another commune'];

/** In the reduced run one document asks for all fields on one path that the list opens to the same viewers. */
function groupsOf(probes: readonly Probe[], list: Readonly<Record<string, string>>): [Probe, ...Probe[]][] {
  const groups = new Map<string, [Probe, ...Probe[]]>();
  for (const probe of probes) {
    // Mutations have effects, and one that is denied ends the document: each is asked alone.
    const key =
      probe.way.length === 1 && probe.way[0] === 'mutation' ? probe.field : `${list[probe.field]} ${probe.way}`;
    const group = groups.get(key);
    if (group) group.push(probe);
    else groups.set(key, [probe]);
  }
  return [...groups.values()];
}

/** The viewers to whom the API answers each field of the SDL, in full and reduced alike. */
export async function seenMatrix(size: ProofSize, progress: (line: string) => void): Promise<Matrix> {
  const list = size === 'full' ? {} : allowList();
  const { probes } = probesOf(buildSchema());
  const api = await testApi(NOW);
  try {
    const reviewer = (await api.table.stores.officials.one('reviewer-cho-don-1')) as Official;
    const elsewhere = { id: 'reviewer-elsewhere', unit: 'bang-lung', path: 'bac-kan/cho-don/bang-lung' };
    await api.table.stores.officials.save([{ ...reviewer, ...elsewhere }]);
    const tokens = Object.entries(viewers).map(([viewer, token]) => [viewer, token()] as const);
    const matrix: Record<string, string[]> = Object.fromEntries(probes.map(({ field }) => [field, []]));
    for (const group of size === 'full' ? probes.map((probe): [Probe] => [probe]) : groupsOf(probes, list)) {
      const few = list[group[0].field] === 'everybody';
      const asked = few ? tokens.filter(([viewer]) => FEW.includes(viewer)) : tokens;
      for (const [viewer, token] of asked)
        for (const { field } of await allowedOf(api, group, token)) matrix[field]?.push(viewer);
      for (const { field } of group) {
        if (few && matrix[field]?.length === asked.length) matrix[field] = Object.keys(viewers);
        progress(`${field}: ${matrix[field]?.length} of ${tokens.length}`);
      }
    }
    return matrix;
  } finally {
    await api.close();
  }
}

const everybody = Object.keys(viewers).join(', ');

/** The differences between the list and the answers, both ways, and the fields that one of them does not know. */
export function differences(seen: Matrix, allowed: Readonly<Record<string, string>>): string[] {
  const fields = new Set([...Object.keys(seen), ...Object.keys(allowed)]);
  return [...fields].flatMap((field) => {
    const entry = allowed[field];
    const by = seen[field]?.join(', ');
    if (entry === undefined) return [`${field} has no entry; it is allowed to: ${by}`];
    if (by === undefined) return [`${field} has an entry and is not in the SDL, or no way leads to it`];
    const wanted = entry === 'everybody' ? everybody : entry;
    return wanted === by ? [] : [`${field} is allowed to: ${by || 'nobody'}; the list says: ${wanted || 'nobody'}`];
  });
}

export const proof: Proof = {
  id: 'R18',
  property: 'every field and mutation is for exactly those viewers whom the list names',
  async run(size, progress) {
    const seen = await seenMatrix(size, progress);
    const { unreached } = probesOf(buildSchema());
    const wrong = [...differences(seen, allowList()), ...unreached.map((field) => `no way leads to ${field}`)];
    const fields = Object.keys(seen).length;
    return {
      size: `${fields} fields and mutations × ${Object.keys(viewers).length} kinds of viewer`,
      result: wrong.length === 0 ? 'no unlisted allow, no unlisted denial' : wrong.slice(0, 5).join('; '),
      pass: wrong.length === 0,
    };
  },
};
