import { describe, expect, test } from 'vitest';
import { validateFigures } from '../../../src/domain/figure/validation.js';
import { refuses } from '../../../src/domain/refusal/figure-fault.js';
import { lastMonthOf, periodsClosingWith } from '../../../src/domain/time/period.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { adoption } from '../../../src/seed/demonstration/adoption.js';
import { historiesOf } from '../../../src/seed/demonstration.js';
import { communeNumbers } from '../../../src/seed/thai-nguyen/numbers.js';
import { thaiNguyen } from '../../../src/seed/worlds/thai-nguyen.js';

const { method, letterhead, scope } = thaiNguyen;
const officials = thaiNguyen.officials('2026-11-20');
const inOffice = officials.filter(({ active }) => active);

describe('the officials of the province', () => {
  test('are an officer and a chairman for each of 92 communes, and eight of the province', () => {
    const count = (role: string) => inOffice.filter((official) => official.role === role).length;
    expect(['officer', 'chairman', 'reviewer', 'leader', 'administrator', 'auditor'].map(count)).toEqual([
      92, 92, 4, 2, 1, 1,
    ]);
    expect(inOffice.every(({ path }) => path === scope.path || path.startsWith(`${scope.path}/`))).toBe(true);
  });

  test('have distinct names, ids and addresses that reach nobody, and are marked', () => {
    for (const field of ['id', 'name', 'email', 'phone'] as const)
      expect(new Set(officials.map((official) => official[field])).size, field).toBe(officials.length);
    expect(officials.every(({ email, isDemonstration }) => email.endsWith('.example') && isDemonstration)).toBe(true);
  });

  test('of ended units have no rights any more, and signed the reports of their time', () => {
    const [history] = historiesOf(thaiNguyen, ['2025-06']);
    const byId = new Map(officials.map((official) => [official.id, official]));
    const actors = [...new Set(history?.revisions.map(({ actor }) => actor))].map((id) => byId.get(id));
    expect(actors.map((official) => [official?.role, official?.active]).sort()).toEqual([
      ['officer', false],
      ['reviewer', false],
    ]);
  });
});

describe('the reports of the province', () => {
  const reporting = (month: string) => new Set(historiesOf(thaiNguyen, [month]).map(({ path }) => path));

  test('are of the old communes up to June 2025 and of the new ones from July on, by the paths of their day', () => {
    expect(reporting('2025-06').size).toBe(280);
    expect([...reporting('2025-06')]).toContain('bac-kan/cho-don/xuan-lac');
    expect(reporting('2025-07').size).toBe(92);
    expect([...reporting('2025-07')].every((path) => path.startsWith('thai-nguyen-2025/'))).toBe(true);
  });

  test.each(['2025-06', '2025-08', '2025-12'])('of %s keep the rules of figures', (month) => {
    const histories = historiesOf(thaiNguyen, [month]);
    const submitted = (unit: string, period: string) =>
      histories
        .find((history) => history.unit === unit && history.period === period)
        ?.revisions.findLast(({ action }) => action === 'SUBMIT')?.figures ?? new Map();
    const faults = histories.flatMap(({ unit, period }) => {
      const figures = submitted(unit, period);
      if (figures.size === 0) return [];
      const others = periodsClosingWith(lastMonthOf(period)).filter((other) => other !== period);
      const reasons = new Map(method.indicators.map(({ code }) => [code, 'không phát sinh']));
      const beside = new Map(others.flatMap((other) => [...submitted(unit, other)]));
      const villages = communeNumbers.get(unit)?.villages ?? 0;
      const form = {
        method,
        period,
        figures,
        reasons,
        beside,
        previous: new Map(),
        usual: new Map(),
        villages,
        isSubmission: true,
      };
      return validateFigures(form).filter(refuses);
    });
    expect(faults).toEqual([]);
  });

  test('go on where those of the parts stopped: the share of a formed commune lies between theirs', () => {
    const formed = communeNumbers.get('cho-don-2025');
    const shares = (formed?.parts ?? []).map((part) => adoption(part, 'S02', '2025-08'));
    expect(shares).toHaveLength(4);
    const share = formed ? adoption(formed, 'S02', '2025-08') : 0;
    expect(share).toBeGreaterThan(Math.min(...shares));
    expect(share).toBeLessThan(Math.max(...shares));
  });
});

describe('the catalogue and the letterhead of the province', () => {
  test('score as those of the district do', () => {
    const scored = ({ code, points, scoring }: (typeof method.indicators)[number]) => ({ code, points, scoring });
    expect(method.indicators.map(scored)).toEqual(seededMethod.indicators.map(scored));
  });

  test('name no body that ended', () => {
    const texts = [method.indicators.map(({ source }) => source), JSON.stringify(letterhead(true))].flat().join('\n');
    expect(texts).not.toMatch(/huyện|Thông tin và Truyền thông|Phòng |Chi cục Thuế/);
    expect(texts).toContain('Sở Khoa học và Công nghệ');
  });

  test('know newer law by citation in the catalogue alone; no letter cites it', () => {
    const { legalBasis } = letterhead(true);
    const newer = method.legalBasis.filter(({ vi }) => vi.endsWith('(biết qua trích dẫn, chưa đọc toàn văn)'));
    expect(newer.map(({ vi }) => /\d+\/[\dA-ZĐ/-]+/.exec(vi)?.[0])).toEqual([
      '148/2025/QH15',
      '91/2025/QH15',
      '194/2025/NĐ-CP',
      '405/QĐ-BKHCN',
      '1893/QĐ-UBND',
    ]);
    expect(legalBasis.filter(({ vi }) => newer.some((law) => law.vi === vi))).toEqual([]);
  });

  test('name no resolution of the Party as a legal basis', () => {
    expect([...method.legalBasis, ...letterhead(true).legalBasis].filter(({ vi }) => vi.includes('NQ/TW'))).toEqual([]);
  });
});
