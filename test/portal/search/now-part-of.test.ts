import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { NowPartOf } from '../../../src/portal/search/now-part-of.js';

test('several units of today in which an ended one lies are listed with commas and one “và”', () => {
  const heirs = ['Xã An', 'Xã Bình', 'Phường Cao'].map((name) => {
    return { slug: name, validFrom: '2025-07-01', onDay: { name } };
  });
  const shown = (count: number) =>
    renderToString(h(NowPartOf, { name: 'Xã Tân Lập', heirs: heirs.slice(0, count) })).replace(/<[^>]+>/g, '');
  expect(shown(2)).toContain('nay thuộc xã An và xã Bình từ 01/7/2025');
  expect(shown(3)).toContain('nay thuộc xã An, xã Bình và phường Cao từ 01/7/2025');
});
