import { describe, expect, it } from 'vitest';
import { linksOutOf } from '../../../src/domain/register/lineage.js';
import { foldReorganisations } from '../../../src/domain/register/register-in-force.js';
import { validOn } from '../../../src/domain/register/unit.js';
import { answerOfReorganisation } from '../../../src/domain/reorganisation-file/answer.js';
import { draftIdOf, eventOfRows } from '../../../src/domain/reorganisation-file/event-of-rows.js';
import { reorganisationRows } from '../../../src/domain/reorganisation-file/rows.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { reformSheet } from '../../support/reform/reform-sheet.js';
import { reform, unitsBefore } from '../../support/reform/thai-nguyen.js';

const twoProvinces = { version: 1, units: unitsBefore };
const district = seededRegister(false);

const HEAD = [
  'Mã cũ',
  'Tên cũ',
  'Phần nhập',
  'Mã mới',
  'Tên mới',
  'Mã cấp trên',
  'Ngày hiệu lực',
  'Văn bản',
  'Nội dung',
];
type Cells = readonly string[];
const read = (rows: readonly Cells[], register = district, scope: string | null = null) => {
  const sheet = reorganisationRows(rows);
  const of = eventOfRows('draft', sheet, register, scope);
  return { sheet, of, answer: answerOfReorganisation(sheet, of, { register, base: register, within: '' }) };
};
const rowsOf = (...rows: readonly Cells[]) =>
  read([
    HEAD,
    ...rows.map((row, i) => {
      const [oldCode = '', oldName = '', extent = '', newCode = '', newName = '', parent = '', change = ''] = row;
      return [
        oldCode,
        oldName,
        extent,
        newCode,
        newName,
        parent,
        ...(i === 0 ? ['2026-07-01', '1/NQ'] : ['', '']),
        change,
      ];
    }),
  ]);

describe('the reform of 2025 as a list of rows', () => {
  const { of, answer } = read(reformSheet(), twoProvinces);
  const { units, faults } = foldReorganisations(unitsBefore, [of.event]);
  const after = { version: 2, units, events: [of.event] };

  it('is read without a fault: 90 communes and a province are formed, two communes stay as they are', () => {
    expect(answer.faults).toEqual([]);
    expect(faults).toEqual([]);
    expect(answer.added).toHaveLength(91);
    expect(of.kept.map(({ gsoCode }) => gsoCode).toSorted()).toEqual(
      reform.newUnits.filter(({ origin }) => origin !== 'FORMED').map(({ gsoCode }) => gsoCode),
    );
    expect(answer.missing).toEqual([]);
  });

  it('gives the 92 communes of the decision with names, kinds and clauses', () => {
    const communes = units.filter((unit) => unit.level === 'COMMUNE' && validOn(unit, '2025-07-01'));
    const said = (unit: { gsoCode: string | null; name: { vi: string } }) => `${unit.gsoCode} ${unit.name.vi}`;
    expect(communes.map(said).toSorted()).toEqual(
      reform.newUnits.map(({ gsoCode, nameVi }) => `${gsoCode} ${nameVi}`).toSorted(),
    );
    expect(communes.find(({ gsoCode }) => gsoCode === '01840')).toMatchObject({
      kind: 'WARD',
      path: 'thai-nguyen/duc-xuan',
      decision: '1683/NQ-UBTVQH15 §1.89',
    });
  });

  it('follows the divided units by their shares', () => {
    const divided = reform.oldUnits.filter(({ successors }) => successors.length > 1);
    for (const { gsoCode, successors } of divided) {
      const old = unitsBefore.find((unit) => unit.gsoCode === gsoCode);
      expect(
        linksOutOf(after, old?.id ?? '')
          .map(({ extent }) => extent)
          .toSorted(),
      ).toEqual(successors.map(({ extent }) => extent).toSorted());
    }
    expect(divided).toHaveLength(3);
  });
});

describe('what rows mean', () => {
  it('several rows with one new code are a merger below the unit that they lay in', () => {
    const { of, answer } = rowsOf(
      ['02026', 'Xã Nam Cường', '', '02026', 'Xã Nam Lạc'],
      ['2029', '', 'toàn bộ', '2026', ''],
    );
    expect(answer.faults).toEqual([]);
    expect(of.event.changes).toEqual([
      {
        of: 'FORM',
        unit: {
          id: 'nam-lac',
          kind: 'COMMUNE',
          gsoCode: '02026',
          name: { vi: 'Xã Nam Lạc', en: 'Nam Lạc Commune' },
          parent: 'cho-don',
        },
        predecessors: [
          { unit: 'nam-cuong', extent: 'WHOLE' },
          { unit: district.units.find(({ gsoCode }) => gsoCode === '02029')?.id, extent: 'WHOLE' },
        ],
        outside: [],
        clause: null,
      },
    ]);
    expect(answer.missing).toHaveLength(18);
  });

  it('one unit as a whole with another name or kind goes on under it', () => {
    const { of } = rowsOf(['02026', '', '', '02026', 'Phường Nam Cường']);
    expect(of.event.changes).toEqual([
      {
        of: 'ALTER',
        unit: 'nam-cuong',
        name: { vi: 'Phường Nam Cường', en: 'Nam Cường Ward' },
        kind: 'WARD',
        clause: null,
      },
    ]);
    expect(rowsOf(['02026', '', '', '02026', 'Xã Nam Cường']).of).toMatchObject({
      changes: [],
      kept: [{ id: 'nam-cuong' }],
    });
  });

  it('a unit ends, a part goes to a unit outside, and a part comes from outside', () => {
    const { of, answer } = rowsOf(
      ['02026', '', '', '', '', '', 'Kết thúc'],
      ['02023', '', 'Một phần', '02023', 'Xã Xuân Lạc'],
      ['02023', '', '', '', 'Xã Đà Vị', '', 'Ngoài danh mục'],
      ['', 'Xã Yên Thượng', '', '02023', '', '', 'Ngoài danh mục'],
    );
    expect(answer.faults).toEqual([]);
    expect(of.event.changes.map((change) => change.of)).toEqual(['FORM', 'END', 'END']);
    expect(of.event.changes[0]).toMatchObject({ outside: [{ name: 'Xã Yên Thượng', isUnit: true }] });
    expect(of.event.changes[2]).toMatchObject({ unit: 'xuan-lac', heirsOutside: ['Xã Đà Vị'] });
  });

  it('a sheet of more than the register takes one scope: the rest is left out, or a part from outside', () => {
    const rows = reformSheet();
    const { of, answer } = read(rows, district, 'bac-kan/cho-don');
    expect(answer.faults).toEqual([]);
    expect(of.leftOut).toBeGreaterThan(250);
    const communes = of.event.changes.filter((change) => change.of === 'FORM' && change.unit.kind === 'COMMUNE');
    expect(communes).toHaveLength(8);
    expect(answer.warnings.map(({ code }) => code)).toContain('OUTSIDE_SCOPE');
    expect(read(rows).answer.faults[0]).toMatchObject({ code: 'OLD_UNIT_MISSING', column: 'A' });
  });
});

describe('faults stand at their cells, all at once', () => {
  it('of what is written', () => {
    const { answer } = rowsOf(
      ['02026', 'Xã Xuân Lạc', '', '02026', 'Xã Nam Lạc'],
      ['99999', '', '', '02026', 'Xã Nam Lạc'],
      ['02023', '', 'phần lớn', '02023', 'Xã Xuân Lạc', '077'],
      ['02035', '', '', 'mới', 'Ấp không rõ'],
    );
    expect(answer.faults.map(({ code, row, column }) => `${code} ${column}${row}`)).toEqual([
      'OLD_NAME_DIFFERS B2',
      'OLD_UNIT_MISSING A3',
      'EXTENT_UNKNOWN C4',
      'PARENT_UNKNOWN F4',
      'CODE_NOT_READABLE D5',
    ]);
  });

  it('of what the map says, in the words of a draft', () => {
    const { answer } = rowsOf(
      ['02023', '', 'Một phần', '02023', 'Xã Xuân Lạc'],
      ['02026', '', '', '02023', ''],
      ['02029', '', '', '02035', 'Xã Bình Trung'],
      ['02029', '', '', '02029', 'Xã Mới'],
    );
    expect(answer.faults.map(({ code, row, column }) => `${code} ${column}${row}`)).toEqual([
      'REST_MISSING A2',
      'WHOLE_AND_MORE A5',
    ]);
    const taken = rowsOf(['02026', '', '', '02023', 'Xã Nam Lạc']).answer.faults;
    expect(taken).toMatchObject([{ code: 'CODE_TAKEN', row: 2, column: 'D', value: '02023' }]);
    expect(answer.faults[0]?.message.vi).toMatch(/^Dòng 2, cột A: xã Xuân Lạc chỉ có một phần/);
  });

  it('of the file: a day that is lacking, and two decisions', () => {
    const noDay = read([HEAD, ['02026', '', '', '02026', 'Xã Nam Lạc', '', '', '1/NQ', '']]);
    expect(noDay.sheet.faults).toMatchObject([{ code: 'EFFECTIVE_NEEDED', row: null }]);
    const two = read([
      HEAD,
      ['02026', '', '', '02026', 'Xã Nam Lạc', '', '2026-07-01', '1/NQ', ''],
      ['02023', '', '', '02026', '', '', '2026-08-01', '2/NQ', ''],
    ]);
    expect(two.answer.faults.map(({ code, column }) => code + column)).toEqual(['TWO_EVENTSG', 'TWO_EVENTSH']);
  });
});

it('a draft that nobody named is called after its decision', () => {
  expect(draftIdOf('1683/NQ-UBTVQH15')).toBe('1683-nq-ubtvqh15');
});
