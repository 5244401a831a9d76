import { describe, expect, it, test } from 'vitest';
import { situationIn } from '../../../src/domain/daily-mail/load-reminder-context.js';
import type { AnnouncedStanding } from '../../../src/domain/mail/announced.js';
import type { MailEntry } from '../../../src/domain/mail/mail.js';
import { correctionsFor } from '../../../src/domain/news/ranking-corrections.js';
import { isNews, rankingNewsFor, waitsFor } from '../../../src/domain/news/ranking-news.js';
import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { UnitChange } from '../../../src/domain/register/reorganisation.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { decreedCalendar } from '../../support/builders/holidays.js';
import { communeNamed, official, sentEntry, situation, xuanLac } from '../../support/builders/mail-builder.js';
import { scope } from '../../support/builders/scope-builder.js';

/** October 2026 had to be final on Tuesday, 27 October: the 25th is a Sunday, and Monday the 26th had to end. */
const news = (remindersFrom: string | null, finalSince: string) =>
  isNews(scope({ remindersFrom }), decreedCalendar, '2026-10', finalSince);

describe('the ranking of October 2026 is news', () => {
  it('when it became final on the day on which reminders began, and not when it did the day before', () => {
    expect(news('2026-10-21', '2026-10-21')).toBe(true);
    expect(news('2026-10-22', '2026-10-21')).toBe(false);
  });

  it('when it had to be final on that day, and not when it had to be before, however late it was published', () => {
    expect(news('2026-10-27', '2026-10-27')).toBe(true);
    expect(news('2026-10-27', '2026-12-01')).toBe(true);
    expect(news('2026-10-28', '2026-10-28')).toBe(false);
    expect(news('2026-12-01', '2026-12-01')).toBe(false);
  });

  it('never while reminders are off', () => {
    expect(news(null, '2026-10-27')).toBe(false);
  });
});

test('nobody waits for the ranking of a month before which all their communes had ended', () => {
  const ended = { ...xuanLac, validTo: '2026-09-30' };
  const waits = (month: string) =>
    waitsFor(situation({ day: '2026-10-29', sent: [], communes: [ended] }), official('officer'), month);
  expect(['2026-09', '2026-10'].map(waits)).toEqual([true, false]);
});

describe('after a merge was taken back', () => {
  const bangLung = communeNamed('bang-lung');
  const reader = official('officer');
  const place = (rank: number): AnnouncedStanding => ({ rank, ranked: 20, points: 598.1, reason: null });
  const place5 = { scope: 'cho-don', period: '2026-10', version: 1, standing: place(5) };
  /** A letter to the merged commune, about both communes that had gone into it. */
  const letter: MailEntry = {
    ...sentEntry(reader, '2026-10-28', []),
    ...{ path: '/bac-kan/cho-don/xa-gop', ranking: '2026-10' },
    rankings: [
      { ...place5, unit: xuanLac.id },
      { ...place5, unit: bangLung.id },
    ],
  };
  const seen = (sent: readonly MailEntry[]) => ({
    ...situation({ day: '2026-10-29', sent, communes: [xuanLac, bangLung] }),
    finalRanking: { period: '2026-10' },
    republished: [
      {
        ...{ scope: 'cho-don', period: '2026-10', version: 2, publishedOn: '2026-10-29', isDemonstration: false },
        standings: new Map([xuanLac, bangLung].map(({ id }) => [id, place(4)])),
        earlier: new Map(),
      },
    ],
  });

  it('nobody is told again of the place of a commune', () => {
    expect(rankingNewsFor(seen([letter]), reader)).toBeNull();
    const ofAnother = { ...letter, rankings: [{ ...place5, unit: bangLung.id }] };
    expect(rankingNewsFor(seen([ofAnother]), reader)).toMatchObject({ period: '2026-10', unit: { id: 'xuan-lac' } });
  });

  it('the same holds for the commune at which officials of the merged one go on', () => {
    const { units } = seededRegister(false);
    const unit = { id: 'xa-gop', kind: 'COMMUNE' as const, gsoCode: null, parent: 'cho-don', name: bangLung.name };
    const predecessors = [bangLung, xuanLac].map(({ id }) => ({ unit: id, extent: 'WHOLE' as const }));
    const merge: UnitChange = { of: 'FORM', unit, predecessors, outside: [], clause: null };
    const event = { id: 'e', effective: '2026-10-20', decision: '1', changes: [merge], confirmedBy: 'second' };
    const map = registerInForce(2, { version: 1, units }, [event]);
    const register = { version: 3, units, withdrawn: { maps: [map], office: 'cho-don' } };
    const ofFirst = { ...official('officer'), unit: bangLung.id, path: bangLung.path };
    const ledger = [{ ...letter, path: 'bac-kan/cho-don/xa-gop' }];
    const rules = scope({ remindersFrom: '2026-10-01' });
    const settings = { stageScope: 'cho-don', registerVersion: 3, scopes: [rules], methods: [], holidays: [] };
    const known = { settings, register, methods: [], officials: [ofFirst], suppressed: [], ledger, reports: new Map() };
    const { republished } = seen([]);
    const told = { ...situationIn(known, rules, '2026-10-29T01:00:00.000Z'), republished };
    const changes = correctionsFor(told, ofFirst).flatMap((correction) => correction.changes);
    expect(changes.map(({ unit: { id } }) => id)).toEqual([bangLung.id]);
  });

  it('a place that was told and has changed is corrected, and that of the other commune is not', () => {
    const changes = correctionsFor(seen([letter]), reader).flatMap((correction) => correction.changes);
    expect(changes).toMatchObject([{ unit: { id: 'xuan-lac' }, before: { rank: 5 }, now: { rank: 4 } }]);
  });
});

it('a leader is told once of a commune that got another name after the month closed, under the name and at the place that it had', () => {
  const reader = official('leader');
  const [kept, other] = [communeNamed('xuan-lac'), communeNamed('bang-lung')];
  const renamed = { ...kept, name: { vi: 'Mới', en: 'Moi' }, validFrom: '2026-10-20' };
  const announced: AnnouncedStanding = { rank: 5, ranked: 20, points: 598.1, reason: null };
  const told = {
    ...sentEntry(reader, '2026-10-28', []),
    rankings: [{ scope: 'cho-don', period: '2026-10', version: 1 }],
  };
  const known = {
    ...situation({ day: '2026-10-29', sent: [told], communes: [other, renamed, { ...kept, validTo: '2026-10-19' }] }),
    republished: [
      {
        ...{ scope: 'cho-don', period: '2026-10', version: 2, publishedOn: '2026-10-29', isDemonstration: false },
        standings: new Map([kept, other].map(({ id }) => [id, { ...announced, rank: 4 }])),
        earlier: new Map([[1, new Map([kept, other].map(({ id }) => [id, announced]))]]),
      },
    ],
  };
  const changes = correctionsFor(known, reader).flatMap((correction) => correction.changes);
  expect(changes.map(({ unit: { id, name } }) => [id, name.vi])).toEqual(
    [other, kept].map(({ id, name }) => [id, name.vi]),
  );
  const then = { ...kept, id: 'cho-don' };
  const [ofHeir] = correctionsFor({ ...known, formerUnitIn: () => then }, reader);
  expect(ofHeir?.formerScope).toBe(then);
});
