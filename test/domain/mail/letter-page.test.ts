import { describe, expect, it } from 'vitest';
import { pageOfLetter } from '../../../src/domain/mail/letter-page.js';
import type { MailEntry } from '../../../src/domain/mail/mail.js';
import type { UnitPath } from '../../../src/domain/register/unit.js';
import { mailEntry } from '../../support/builders/stored-builder.js';

const COMMUNE = 'bac-kan/cho-don/xuan-lac' as UnitPath;
const DISTRICT = 'bac-kan/cho-don' as UnitPath;
const overdue = { unit: 'xuan-lac', period: '2026-10', step: 3 } as MailEntry['items'][number];
const extension = { kind: 'EXTENSION_ASKED', unit: 'xuan-lac', period: '2026-10' } as unknown as NonNullable<
  MailEntry['news']
>[number];

const told = (unit: string, period = '2026-09') => ({ scope: 'cho-don', period, version: 1, unit });
const corrected = (unit: string, period: string) => ({ ...told(unit, period), version: 2, corrects: 1 });

describe('the page of a letter', () => {
  it.each<[letter: string, entry: Partial<MailEntry>, page: object]>([
    [
      'about the own report',
      { path: COMMUNE, items: [overdue] },
      { page: 'report', unit: 'xuan-lac', period: '2026-10' },
    ],
    [
      'about the report of a unit that went into the commune',
      { path: 'bac-kan/cho-don/nam-cuong' as UnitPath, items: [overdue] },
      { page: 'report', unit: 'xuan-lac', period: '2026-10' },
    ],
    [
      'about an extension for a unit that went into the commune',
      { path: 'bac-kan/cho-don/nam-cuong' as UnitPath, items: [], news: [extension] },
      { page: 'report', unit: 'xuan-lac', period: '2026-10' },
    ],
    ['about late communes', { path: DISTRICT, items: [overdue] }, { page: 'review' }],
    ['about late communes to a leader', { path: DISTRICT, items: [overdue] }, { page: 'leader' }],
    [
      'about a request of a commune',
      { path: DISTRICT, items: [], news: [extension] },
      { page: 'reviewed-report', unit: 'xuan-lac', period: '2026-10' },
    ],
    ['with the digest alone', { path: DISTRICT, items: [] }, { page: 'leader', month: '2026-08' }],
    [
      'with a ranking alone',
      { path: COMMUNE, items: [], ranking: '2026-09' },
      { page: 'commune', unit: 'xuan-lac', month: '2026-09' },
    ],
    [
      'with the rank of a unit that went into the commune',
      { path: COMMUNE, items: [], ranking: '2026-09', rankings: [corrected('ban-thi', '2026-08'), told('dong-lac')] },
      { page: 'commune', unit: 'dong-lac', month: '2026-09' },
    ],
    [
      'that corrects a ranking for leaders',
      { path: DISTRICT, items: [], rankings: [{ scope: 'cho-don', period: '2026-09', version: 3, corrects: 2 }] },
      { page: 'ranking', scope: 'cho-don', month: '2026-09' },
    ],
    [
      'that returns a report',
      { path: COMMUNE, items: [], kind: 'RETURNED#2026-10#abc' },
      { page: 'report', unit: 'xuan-lac', period: '2026-10' },
    ],
    [
      'that returns a report of a unit that went into the commune',
      { path: COMMUNE, items: [], kind: 'RETURNED#2026-07#abc', unit: 'ban-thi' },
      { page: 'report', unit: 'ban-thi', period: '2026-07' },
    ],
    [
      'of an earlier release that returns such a report',
      { path: COMMUNE, items: [], kind: 'RETURNED#2026-07#abc' },
      { page: 'work' },
    ],
    ['to a substitute', { path: COMMUNE, items: [], kind: 'SUBSTITUTE_NAMED#chair#abc' }, { page: 'work' }],
    ['about access', { path: COMMUNE, items: [], kind: 'OLD_ADDRESS#abc' }, { page: 'mail-preferences' }],
  ])('%s', (letter, entry, page) => {
    const isToCommune = entry.path !== DISTRICT;
    const isToLeader = letter.endsWith('to a leader');
    const told = {
      isToCommune,
      isToLeader,
      digestMonth: '2026-08',
      existedIn: (period: string) => period >= '2026-08',
    };
    expect(pageOfLetter(mailEntry(entry), told)).toEqual(page);
  });
});
