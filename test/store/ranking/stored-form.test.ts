import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { packRanking, unpackRanking } from '../../../src/store/ranking/codec.js';
import { inPages } from '../../support/letters/in-pages.js';

type Publication = {
  readonly body: string;
  readonly pages: { readonly rows: string; readonly columns: string; readonly origins: string[] }[];
  readonly ranking: Ranking;
};

/** Written by the release of 25 November 2026: every form of a column, and every part that follows or does not. */
const { body, pages, ranking }: Publication = JSON.parse(
  readFileSync(new URL('publication.json', import.meta.url), 'utf8'),
);

describe('the stored form of a publication', () => {
  it('is read as the release read it', () => {
    const stored = pages.map((page) => ({ ...page, columns: Buffer.from(page.columns, 'base64') }));
    expect(unpackRanking(ranking, body, stored, 'test')).toEqual(ranking);
  });

  it('is written to the byte as the release wrote it', () => {
    const packed = packRanking(inPages(ranking), 200);
    expect(JSON.parse(packed.body)).toEqual(JSON.parse(body));
    const written = [...packed.pages].map((page) => ({
      ...page,
      columns: Buffer.from(page.columns).toString('base64'),
    }));
    expect(written).toEqual(pages);
  });
});
