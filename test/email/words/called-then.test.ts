import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CalledUnit } from '../../../src/domain/register/called-unit.js';
import { nameEn, nameVi, properName, unitEn, unitVi } from '../../../src/email/words/names.js';
import { readSituation } from '../../../src/jobs/reminder/reminder-context.js';
import { type SampleLetter, sampleLetters } from '../../../src/local/letters/sample-letters.js';
import type { TestTable } from '../../support/aws/dynamo.js';
import { unitNamed } from '../../support/builders/ranking-builder.js';
import { demonstrationTable } from '../../support/start/demonstration-table.js';

const NOW = '2026-11-24T08:00:00.000Z';

const heir = unitNamed('cau-moi', { kind: 'WARD', name: { vi: 'Phường Cầu Mới', en: 'Cau Moi Ward' } });
const calledThen = (unit: CalledUnit): CalledUnit => ({ ...unit, now: { units: [heir], isSameUnit: false } });

/** Letters about access tell of an official's place today. */
const OF_TODAY = /^(old-address|new-address|administrator|substitute-.+)$/;

let table: TestTable;
let letters: readonly SampleLetter[];
let unit: CalledUnit;
beforeAll(async () => {
  table = await demonstrationTable(NOW);
  const { stores } = table;
  const settings = await stores.settings.current();
  const [scope] = settings.scopes;
  if (!scope) throw new Error('the demonstration has a scope');
  const { situation } = await readSituation(stores, settings, [], scope, NOW);
  const ranking = await stores.rankings.latest(scope.scope, ({ status }) => status === 'FINAL');
  if (!ranking) throw new Error('the demonstration has a final ranking');
  const communes = situation.communes.map(calledThen);
  letters = sampleLetters(
    { ...situation, communes },
    { ranking, method: await stores.methods.version(ranking.method) },
  );
  unit = communes.find(({ path }) => situation.officials.some((official) => official.path === path)) as CalledUnit;
});
afterAll(() => table.close());

it('there is a letter of every kind in both languages', () => {
  const kinds = new Set(letters.map(({ name }) => name));
  expect(kinds.size).toBeGreaterThan(25);
  for (const name of kinds) expect(letters.filter((letter) => letter.name === name)).toHaveLength(2);
});

describe.each(['vi', 'en'] as const)('a letter about a past period (%s)', (language) => {
  const now = { vi: '(nay thuộc phường Cầu Mới)', en: '(now part of Cầu Mới Ward)' }[language];
  const names = (text: string, of: string) => text.split(of).length - 1;

  it('names the unit as it was called, and where it lies today in brackets', () => {
    const about = letters.filter((letter) => letter.language === language && !OF_TODAY.test(letter.name));
    const silent = about.filter(({ email }) => !email.text.includes(now)).map(({ name }) => name);
    expect(silent).toEqual([]);
  });

  it('asks the committee that answers for it today', () => {
    const ofThen = {
      vi: /Ủy ban nhân dân (xã|thị trấn)(?! [^.;,:]*\(nay thuộc).{30}/g,
      en: /(Commune|Township) People's Committee/g,
    }[language];
    const asked = letters
      .filter((letter) => letter.language === language && !OF_TODAY.test(letter.name))
      .flatMap(({ name, email: { text } }) =>
        [...text.replaceAll(/\s+/g, ' ').matchAll(ofThen)].map(([of]) => [name, of]),
      );
    expect(asked).toEqual([]);
  });

  it('does so in its subject wherever that names the unit', () => {
    const proper = properName(unit);
    const subjects = letters
      .filter((letter) => letter.language === language && !OF_TODAY.test(letter.name))
      .map(({ email }) => email.subject)
      .filter((subject) => subject.includes(proper));
    expect(subjects.length).toBeGreaterThan(8);
    expect(subjects.filter((subject) => !subject.includes(now))).toEqual([]);
    for (const subject of subjects) expect(names(subject, now)).toBe(1);
  });
});

describe('the name of a unit', () => {
  const old = unitNamed('xuan-lac', { name: { vi: 'Xã Xuân Lạc', en: 'Xuan Lac Commune' } });
  const sameName = unitNamed('xuan-lac-2025', { name: old.name });

  it('has no brackets while nothing has changed', () => {
    expect([unitVi(old), unitEn(old), nameVi(old), nameEn(old)]).toEqual([
      'xã Xuân Lạc',
      'Xuân Lạc Commune',
      'Xuân Lạc',
      'Xuân Lạc',
    ]);
  });

  it('tells a new name of the same unit from the units in which it lies', () => {
    expect(unitVi({ ...old, now: { units: [heir], isSameUnit: true } })).toBe('xã Xuân Lạc (nay là phường Cầu Mới)');
    expect(unitEn({ ...old, now: { units: [heir], isSameUnit: true } })).toBe('Xuân Lạc Commune (now Cầu Mới Ward)');
    expect(unitVi({ ...old, now: { units: [heir, sameName], isSameUnit: false } })).toBe(
      'xã Xuân Lạc (nay thuộc phường Cầu Mới và xã Xuân Lạc mới)',
    );
    expect(nameEn({ ...old, now: { units: [sameName], isSameUnit: false } })).toBe(
      'Xuân Lạc (now part of the new Xuân Lạc Commune)',
    );
  });
});
