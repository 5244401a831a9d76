import { expect, test } from 'vitest';
import type { ScopeSettings } from '../../../src/domain/settings/scope-settings.js';
import { FIRST, reorganisationWorld, SECOND } from '../../support/administration/reorganisation-world.js';
import { officialToken } from '../../support/api/tokens.js';

test('a district reviews what was due before a commune left it, and prints it without names that it may not read', async () => {
  const world = await reorganisationWorld('2026-11-24T08:00:00.000Z');
  const { settings, reports } = world.api.table.stores;
  const current = await settings.current();
  const [district] = current.scopes as [ScopeSettings];
  const letterhead = { ...district.letterhead, office: { vi: 'Sở', en: 'Department' } };
  const scopes = [district, { ...district, scope: 'bac-kan', path: 'bac-kan', letterhead }];
  await settings.save({ ...current, scopes });
  const leaves = [{ alter: { unit: 'xuan-lac', parent: 'bac-kan' } }];
  const event = { id: 'leaves', decision: '1/NQ-HĐND', effective: '2026-11-16', changes: leaves };
  const created = await world.change('createReorganisationDraft', event, FIRST);
  const id = { id: event.id, expectedRevision: created.reorganisation.revision };
  expect((await world.change('publishReorganisation', id, SECOND)).errors).toEqual([]);
  world.api.passSixSeconds();
  const head = await reports.one('bac-kan/cho-don/xuan-lac', '2026-10');
  if (!head) throw new Error('the demonstration has the report');
  await reports.load([{ ...head, state: 'SUBMITTED' }], []);
  const query = `{ reportForm(unit: "xuan-lac", period: "2026-10") {
    awaitedReview { office(lang: EN) } signatureBlock { lines(lang: VI) name } } }`;
  const above = await world.ask(query, {}, officialToken('reviewer-cho-don-1', 'reviewer'));
  const own = await world.ask(query, {}, officialToken('officer-xuan-lac', 'officer'));
  const form = own.data.reportForm;
  expect(form.signatureBlock.name).not.toBeNull();
  expect(form.awaitedReview.office).toMatch(/^Division of Culture/);
  expect(above.errors).toBeUndefined();
  expect(above.data.reportForm).toEqual({ ...form, signatureBlock: { ...form.signatureBlock, name: null } });
  await world.api.close();
});
