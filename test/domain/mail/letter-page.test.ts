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

describe('the page of a letter', () => {
  it.each<[letter: string, entry: Partial<MailEntry>, page: object]>([
    [
      'about the own report',
      { path: COMMUNE, items: [overdue] },
      { page: 'report', unit: 'xuan-lac', period: '2026-10' },
    ],
    ['about late communes', { path: DISTRICT, items: [overdue] }, { page: 'review' }],
    [
      'about a request of a commune',
      { path: DISTRICT, items: [], news: [extension] },
      { page: 'reviewed-report', unit: 'xuan-lac', period: '2026-10' },
    ],
    ['with the digest alone', { path: DISTRICT, items: [] }, { page: 'leader' }],
    ['with a ranking alone', { path: COMMUNE, items: [], ranking: '2026-09' }, { page: 'ranking', month: '2026-09' }],
    [
      'that returns a report',
      { path: COMMUNE, items: [], kind: 'RETURNED#2026-10#abc' },
      { page: 'report', unit: 'xuan-lac', period: '2026-10' },
    ],
    ['to a substitute', { path: COMMUNE, items: [], kind: 'SUBSTITUTE_NAMED#chair#abc' }, { page: 'work' }],
    ['about access', { path: COMMUNE, items: [], kind: 'OLD_ADDRESS#abc' }, { page: 'mail-preferences' }],
  ])('%s', (_, entry, page) => {
    expect(pageOfLetter(mailEntry(entry))).toEqual(page);
  });
});
