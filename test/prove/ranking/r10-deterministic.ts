import { createHash } from 'node:crypto';
import { rankCommunes } from '../../../src/domain/ranking/rank-communes.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { randomInput, randomNumbers, reordered } from '../../support/builders/random-communes.js';
import type { Proof } from '../proof.js';

const SIZES = { full: { communes: 3321, shuffles: 100 }, reduced: { communes: 200, shuffles: 10 } };

export const proof: Proof = {
  id: 'R10',
  property: 'a ranking does not depend on the order of its inputs',
  async run(size, progress) {
    const { communes, shuffles } = SIZES[size];
    const random = randomNumbers(20_261_014);
    const before = rankCommunes(randomInput(seededMethod, communes, 1, '2026-09'));
    const input = { ...randomInput(seededMethod, communes, 2), previous: before };
    const expected = fingerprint(rankCommunes(input));
    let different = 0;
    for (let i = 1; i <= shuffles; i++) {
      if (fingerprint(rankCommunes(reordered(input, random))) !== expected) different += 1;
      progress(`shuffle ${i} of ${shuffles}, ${different} different`);
    }
    return {
      size: `${shuffles} shuffles of ${communes.toLocaleString('en')} communes × ${seededMethod.indicators.length} indicators`,
      result: different === 0 ? `byte-identical (SHA-256 ${expected.slice(0, 12)}…)` : `${different} different`,
      pass: different === 0,
    };
  },
};

/** Of every byte of the ranking, a row at a time: the whole as one text would not fit comfortably. */
function fingerprint({ rows, ...head }: Ranking): string {
  const hash = createHash('sha256').update(JSON.stringify(head));
  for (const row of rows) hash.update(JSON.stringify(row));
  return hash.digest('hex');
}
