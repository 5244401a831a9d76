import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { testApi } from '../../support/api/api.js';

const hasPython = spawnSync('python3', ['--version']).status === 0;

describe.runIf(hasPython)('a month of the demonstration, computed again by another program', () => {
  it('has the indices, errors, sets and pairs that are published, and notices one that is not', async () => {
    const api = await testApi('2026-11-24T08:00:00.000Z');
    try {
      const asked = readFileSync('test/golden/ranks/recompute.graphql', 'utf8');
      const answer = await api.askText(asked, { period: '2026-10' });
      expect(answer.errors).toBeUndefined();
      const recomputed = () =>
        spawnSync('python3', ['test/golden/ranks/recompute.py'], { input: JSON.stringify(answer), encoding: 'utf8' });
      const { stdout, stderr } = recomputed();
      expect(stderr).toBe('');
      expect(stdout).toMatch(/20 communes, 10 ways, .* 222 numbers compared, 0 differ$/m);
      answer.data.ranking.matrix.rows[1].row.certainty.all.worst += 1;
      expect(recomputed()).toMatchObject({
        status: 1,
        stdout: expect.stringMatching(/222 numbers compared, 1 differ$/m),
      });
    } finally {
      await api.close();
    }
  });
});
