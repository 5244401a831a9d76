import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OFFICIAL_ROLES } from '../../../src/domain/official/official.js';
import { communesWithoutOfficer } from '../../../src/domain/reminder/letter-readers.js';
import { concerns } from '../../../src/domain/reminder/reminder.js';
import {
  communesOf,
  officialsAt,
  officialsConcernedWith,
  ownCommune,
} from '../../../src/domain/reminder/responsible-officials.js';
import { unreachableOfficials } from '../../../src/domain/reminder/unreachable-officials.js';
import { commune, officer, scope } from '../../support/builders/scope-builder.js';

const PLACES = [
  'tinh',
  'tinh/huyen',
  'tinh/huyen-2',
  'tinh/huyen/a',
  'tinh/huyen/b',
  'tinh/huyen-2/c',
  'khac',
  'khac/huyen',
];
const COMMUNES = PLACES.filter((path) => path.split('/').length === 3).map((path) => commune({ id: path, path }));
const path = fc.constantFrom(...PLACES);
const official = fc.record({ path, role: fc.constantFrom(...OFFICIAL_ROLES) });

test('looked up by path is whom and what asking one by one finds', () => {
  fc.assert(
    fc.property(fc.array(official, { maxLength: 12 }), path, (made, scopePath) => {
      const officials = made.map((each, i) => officer({ id: `official-${i}`, ...each }));
      const within = scope({ path: scopePath });
      for (const unit of COMMUNES) {
        const asked = officials.filter((one) => concerns(one, within, unit));
        expect(new Set(officialsConcernedWith(officials, within, unit))).toEqual(new Set(asked));
        expect(officialsAt(officials, unit.path)).toEqual(officials.filter((one) => one.path === unit.path));
      }
      for (const one of officials) {
        expect(communesOf(COMMUNES, within, one)).toEqual(COMMUNES.filter((unit) => concerns(one, within, unit)));
        expect(ownCommune(COMMUNES, one)).toBe(COMMUNES.find((unit) => unit.path === one.path));
      }
    }),
  );
});

const NOW = '2026-10-20T01:00:00.000Z';

test('a Chairperson with two assignments at a merged commune stands in for the officer once', () => {
  const unit = commune({ id: 'a', path: 'tinh/huyen/a' });
  const chairman = officer({ id: 'chairman-a', role: 'chairman', unit: unit.id, path: unit.path });
  const twice = [chairman, { ...chairman, id: 'chairman-a~2' }];
  const once = [{ standIns: [{ role: 'chairman' }] }];
  expect(
    communesWithoutOfficer([unit], { officials: twice, asOf: NOW, unreachable: new Set() }, new Set()),
  ).toMatchObject(once);
  const unread = officer({ unit: unit.id, path: unit.path, email: 'no address' });
  const none = { suppressions: [], unreadable: [] };
  expect(unreachableOfficials([unread, ...twice], none, new Map(), NOW)).toMatchObject(once);
  const second = officer({ id: 'officer-a-2', unit: unit.id, path: unit.path });
  const read = unreachableOfficials([unread, second, ...twice], none, new Map(), NOW);
  expect(read.map(({ standIns }) => standIns)).toEqual([[]]);
});
