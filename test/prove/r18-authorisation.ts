import { readFileSync } from 'node:fs';
import type { Official } from '../../src/domain/official.js';
import { buildSchema } from '../../src/graphql/schema.js';
import { isAllowed, type Matrix, probesOf, viewers } from '../support/access-matrix.js';
import { testApi } from '../support/api.js';
import type { Proof, ProofSize } from './proof.js';

const NOW = '2026-11-24T08:00:00.000Z';

/** Who may read or do what: every field and mutation has an entry, kept by hand. "everybody" is every kind of viewer. */
export const allowList = (): Record<string, string> =>
  JSON.parse(readFileSync(new URL('../graphql/allowed.json', import.meta.url), 'utf8'));

/** In the reduced run these two speak for all, where the list says that a field is for everybody. */
const FEW = ['public', 'officer of another commune'];

/** Who was allowed each field, as the API answers: of everything the SDL has, in full and reduced alike. */
export async function seenMatrix(size: ProofSize, progress: (line: string) => void): Promise<Matrix> {
  const list = size === 'full' ? {} : allowList();
  const { probes } = probesOf(buildSchema());
  const api = await testApi(NOW);
  try {
    const reviewer = (await api.table.stores.officials.one('reviewer-cho-don-1')) as Official;
    const elsewhere = { id: 'reviewer-elsewhere', unit: 'bang-lung', path: 'bac-kan/cho-don/bang-lung' };
    await api.table.stores.officials.save([{ ...reviewer, ...elsewhere }]);
    const tokens = Object.entries(viewers).map(([viewer, token]) => [viewer, token()] as const);
    const matrix: Record<string, string[]> = {};
    for (const probe of probes) {
      const allowed: string[] = [];
      const asked = list[probe.field] === 'everybody' ? tokens.filter(([viewer]) => FEW.includes(viewer)) : tokens;
      for (const [viewer, token] of asked) if (await isAllowed(api, probe, token)) allowed.push(viewer);
      const speaksForAll = asked.length < tokens.length && allowed.length === asked.length;
      matrix[probe.field] = speaksForAll ? Object.keys(viewers) : allowed;
      progress(`${probe.field}: ${allowed.length} of ${tokens.length}`);
    }
    return matrix;
  } finally {
    await api.close();
  }
}

const everybody = Object.keys(viewers).join(', ');

/** What differs between the list and what was seen, both ways; and what the list or the matrix does not know. */
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
