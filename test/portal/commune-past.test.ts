import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { communePage } from '../../src/portal/commune/page.js';

const step = (from: string, to: string, day: string) => ({
  ...{ from: { slug: from }, fromOnDay: { name: `Xã ${from}` }, to: { slug: to }, toOnDay: { name: `Xã ${to}` } },
  ...{ isShareKnown: true, day, decision: '1683/NQ' },
});

test('each step in a chain of reorganisations names the units that the page is not about', () => {
  const lineage = [step('a', 'b', '2025-07-01'), step('b', 'c', '2026-12-01')];
  const shown = (slug: string) => {
    const names = { slug, onDay: { name: `Xã ${slug}`, code: null }, validTo: null, movedTo: [] };
    const answer = { unit: { ...names, lineage, takenInFromOutside: [] }, profile: null, why: null, ranks: null };
    const props = { answer, address: { page: 'commune', unit: slug }, language: 'vi', query: new URLSearchParams() };
    return renderToString(h(communePage.View as never, props as never));
  };
  expect(shown('c')).toContain('Xã a chuyển vào xã b, ngày 01/7/2025');
  expect(shown('c')).toContain('Từ xã b, ngày 01/12/2026');
  expect(shown('b')).toContain('Từ xã a, ngày 01/7/2025');
  expect(shown('b')).toContain('Chuyển vào xã c, ngày 01/12/2026');
  expect(shown('a')).toContain('Xã b chuyển vào xã c, ngày 01/12/2026');
});
