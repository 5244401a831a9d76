import { testApi } from '../../support/api/api.js';
import { badAuthorizations } from '../../support/api/bad-tokens.js';
import { bearer, officialToken } from '../../support/api/tokens.js';
import type { Proof } from '../proof.js';

const NOW = '2026-11-24T08:00:00.000Z';
/** Each bit of a good token turned over in the full run, each 97th in the reduced one. */
const STRIDE = { full: 1, reduced: 97 };

export const proof: Proof = {
  id: 'R19',
  property: 'a bad token is UNAUTHENTICATED: never 5xx, never the public',
  async run(size, progress) {
    const api = await testApi(NOW);
    try {
      const answer = async (authorization: string) => {
        const headers = { 'content-type': 'application/json', authorization };
        const { statusCode, body } = await api.http({ headers, body: '{"query":"{ errorCodes { code } }"}' });
        return `${statusCode} ${JSON.parse(body).errors?.[0]?.extensions?.code ?? 'answered'}`;
      };
      const wrong: string[] = [];
      const check = async (name: string, authorization: string) => {
        const seen = await answer(authorization);
        if (seen !== '401 UNAUTHENTICATED') wrong.push(`${name}: ${seen}`);
      };
      for (const [name, authorization] of Object.entries(badAuthorizations)) await check(name, authorization());
      const good = officialToken('officer-xuan-lac', 'officer');
      if ((await answer(bearer(good).authorization)) !== '200 answered') wrong.push('the good token itself is refused');
      let altered = 0;
      for (let i = 0; i < good.length; i += STRIDE[size]) {
        const bad = good.slice(0, i) + (good[i] === 'A' ? 'B' : 'A') + good.slice(i + 1);
        // The last character of a signature has bits that mean nothing.
        if (i === good.length - 1) continue;
        await check(`character ${i} altered`, `Bearer ${bad}`);
        altered += 1;
        progress(`character ${i} of ${good.length}, ${wrong.length} wrong`);
      }
      return {
        size: `${Object.keys(badAuthorizations).length} kinds of bad header, ${altered} altered tokens`,
        result: wrong.length === 0 ? 'all 401 UNAUTHENTICATED' : wrong.slice(0, 5).join('; '),
        pass: wrong.length === 0,
      };
    } finally {
      await api.close();
    }
  },
};
