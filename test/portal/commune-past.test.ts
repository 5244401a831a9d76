import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { communePage } from '../../src/portal/commune/page.js';

const step = (from: string, to: string, day: string) => ({
  ...{ from: { slug: from }, fromOnDay: { name: `Xã ${from}` }, to: { slug: to }, toOnDay: { name: `Xã ${to}` } },
  ...{ isShareKnown: true, day, decision: '1683/NQ' },
});

const shown = (slug: string, unit: object): string => {
  const names = { slug, onDay: { name: `Xã ${slug}`, code: null }, validTo: null, movedTo: [] };
  const past = { formerly: [], lineage: [], takenInFromOutside: [], ...unit };
  const answer = { unit: { ...names, ...past }, profile: null, why: null, ranks: null };
  const props = { answer, address: { page: 'commune', unit: slug }, language: 'vi', query: new URLSearchParams() };
  return renderToString(h(communePage.View as never, props as never));
};

test('each step in a chain of reorganisations names the units that the page is not about', () => {
  const lineage = [step('a', 'b', '2025-07-01'), step('b', 'c', '2026-12-01')];
  const of = (slug: string) => shown(slug, { lineage });
  expect(of('c')).toContain('Xã a chuyển vào xã b, ngày 01/7/2025');
  expect(of('c')).toContain('Từ xã b, ngày 01/12/2026');
  expect(of('b')).toContain('Từ xã a, ngày 01/7/2025');
  expect(of('b')).toContain('Chuyển vào xã c, ngày 01/12/2026');
  expect(of('a')).toContain('Xã b chuyển vào xã c, ngày 01/12/2026');
});

test('a renamed unit says what it was called: rankings of earlier months lead here under that name', () => {
  const called = shown('b', { formerly: [{ day: '2026-07-31', name: 'Xã a' }] });
  expect(called).toContain('Đến hết ngày 31/7/2026 gọi là xã a.');
  expect(shown('b', { formerly: [{ day: '2025-06-30', name: 'Xã b' }] })).not.toContain('gọi là');
});
