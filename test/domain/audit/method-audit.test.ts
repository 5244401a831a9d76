import { beforeAll, describe, expect, it } from 'vitest';
import { editedMethod } from '../../../src/domain/administration/method-edit.js';
import { findingText, limitsText } from '../../../src/domain/audit/finding-texts.js';
import { auditOf, type MethodAudit } from '../../../src/domain/audit/method-audit.js';
import { count, type Figure, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import type { MethodVersion } from '../../../src/domain/method/method.js';
import { reasonsToRefuse } from '../../../src/domain/method/method-fault.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { noChanges } from '../../../src/domain/simulation/rerank.js';
import { simulationOf } from '../../../src/domain/simulation/simulation.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { approved, indicator, method, minMax, rankingInput } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { demonstrationTable } from '../../support/start/demonstration-table.js';

type List = readonly (Figure | number | null)[];

/** Figures of communes a, b, c … by indicator; a number is a ratio in per cent, null is no figure. */
function audited(version: MethodVersion, figures: Readonly<Record<string, List>>): MethodAudit {
  const communes = Math.max(...Object.values(figures).map(({ length }) => length));
  const reports = Array.from({ length: communes }, (_, i) => {
    const entries = Object.entries(figures).flatMap(([code, list]) => {
      const figure = list[i] ?? null;
      return figure === null ? [] : [[code, typeof figure === 'number' ? ratio(figure, 100) : figure] as const];
    });
    return approved(String.fromCharCode(97 + i), '2026-10', Object.fromEntries(entries));
  });
  return auditOf(rankCommunes(rankingInput({ method: version, reports })), version);
}

const found = (audit: MethodAudit, code: string, of?: string) =>
  audit.findings.filter((finding) => finding.code === code && (of === undefined || finding.indicators.includes(of)));
const target = (value: number) => ({
  rule: 'target' as const,
  target: { '2026': value },
  targetStatus: { '2026': 'local' as const },
});
const yes = indicator({ code: 'Y', kind: 'boolean', scoring: { rule: 'yesNo', ruleStatus: 'local' }, points: 7 });
const other = indicator({ code: 'Z' });

describe('points that set nobody apart', () => {
  it('are found where all earn the same, and not where one earns less', () => {
    const version = method([yes, other]);
    const Z = [10, 40, 50, 90];
    const [finding] = found(audited(version, { Y: [1, 1, 1, 1].map(() => yesNo(true)), Z }), 'NO_VARIANCE');
    expect(finding).toMatchObject({ indicators: ['Y'], severity: 'WARNING', number: 7 });
    expect(finding?.remedy).toEqual([
      { code: 'Z', points: 17 },
      { code: 'Y', points: 0, scoring: { rule: 'none' } },
    ]);
    const one = audited(version, { Y: [true, true, true, false].map(yesNo), Z });
    expect(found(one, 'NO_VARIANCE')).toEqual([]);
  });

  it('are told apart from gaps, and from a target that all have passed', () => {
    const version = method([yes, { ...other, scoring: target(40) }]);
    const audit = audited(version, { Y: [yesNo(true), yesNo(true), yesNo(true), null], Z: [50, 60, 70, 80] });
    expect(found(audit, 'ONLY_GAPS_DIFFER')).toMatchObject([{ indicators: ['Y'], number: 1 }]);
    // A quarter of four communes reaches the highest figure.
    expect(found(audit, 'PASSED_BY_ALL')).toMatchObject([
      { indicators: ['Z'], number: 40, remedy: [{ code: 'Z', targets: [{ year: 2026, value: 80 }] }] },
    ]);
    expect(found(audit, 'NO_VARIANCE')).toEqual([]);
  });
});

describe('targets', () => {
  const version = method([{ ...other, scoring: target(60) }, indicator({ code: 'X' })]);
  const X = [10, 30, 50, 90];

  it('are at the cap from three quarters of the communes on', () => {
    expect(found(audited(version, { Z: [59, 60, 60, 61], X }), 'AT_CAP')).toMatchObject([{ number: 0.75, beside: 4 }]);
    expect(found(audited(version, { Z: [59, 59, 60, 61], X }), 'AT_CAP')).toEqual([]);
  });

  it('are out of reach where the best has less than half, and then become what the best has', () => {
    expect(found(audited(version, { Z: [10, 20, 25, 30], X }), 'OUT_OF_REACH')).toEqual([]);
    expect(found(audited(version, { Z: [10, 20, 25, 29], X }), 'OUT_OF_REACH')).toMatchObject([
      { number: 29 / 60, beside: 60, remedy: [{ code: 'Z', targets: [{ year: 2026, value: 29 }] }] },
    ]);
  });
});

describe('correlations', () => {
  const three = method([other, indicator({ code: 'X', points: 30 }), indicator({ code: 'W' })]);

  it('below 0 are serious only where so few communes can show them', () => {
    const rising = Array.from({ length: 20 }, (_, i) => 5 * i);
    const few = audited(three, { Z: [50, 40, 45, 30], X: [10, 30, 60, 90], W: [10, 30, 50, 90] });
    expect(found(few, 'NEGATIVE_CORRELATION', 'Z')).toMatchObject([{ severity: 'NOTE' }]);
    const many = audited(three, { Z: rising.toReversed(), X: rising, W: rising });
    expect(found(many, 'NEGATIVE_CORRELATION', 'Z')).toMatchObject([{ severity: 'SERIOUS', number: -1 }]);
    expect(many.findings[0]?.severity).toBe('SERIOUS');
  });

  it('of two indicators above 0.92 say the same twice, and one of them takes the points of both', () => {
    const [finding] = found(
      audited(three, { Z: [90, 10, 60, 20], X: [10, 30, 50, 90], W: [11, 29, 51, 90] }),
      'REDUNDANT',
    );
    expect(finding?.remedy).toEqual([
      { code: 'X', points: 40 },
      { code: 'W', points: 0, scoring: { rule: 'none' } },
    ]);
  });
});

describe('a min–max', () => {
  const version = method([minMax({ code: 'M', points: 10 }), indicator({ code: 'X', points: 10 })]);

  it('turns two communes round by the figure of a third one', () => {
    // b: 0.5 + 0.5, c: 0.8 + 0.25; with d at 0 instead of 5: 0.75 and 0.625 of M.
    const audit = audited(version, { M: [count(15), count(10), count(7), count(5)], X: [90, 50, 79, 10] });
    const [finding] = found(audit, 'REVERSAL');
    expect(finding?.number).toBeGreaterThan(0);
    expect(finding).toMatchObject({ severity: 'WARNING', remedy: [{ code: 'M', scoring: { rule: 'target' } }] });
    const said = findingText(audit, finding as NonNullable<typeof finding>, (id) => ({
      vi: `Xã ${id}`,
      en: `${id} Commune`,
    }));
    expect(said.sentence.vi).toMatch(/^M \(.*\): chỉ cần xã [a-d] báo \d+ thay vì \d+ là thứ tự của \d+\/6 cặp/);
  });

  it('is noted where nobody can, and is none under another rule', () => {
    const audit = audited(version, { M: [count(9), count(8), count(7), count(5)], X: [90, 60, 30, 0] });
    expect(found(audit, 'REVERSAL')).toMatchObject([{ severity: 'NOTE', number: 0 }]);
    expect(found(audited(method([other]), { Z: [1, 2, 3] }), 'REVERSAL')).toEqual([]);
  });
});

it('an outlier is named by its commune', () => {
  const Z = Array.from({ length: 20 }, (_, i) => (i === 4 ? 5 : 80 + (i % 7)));
  const audit = audited(method([other]), { Z });
  expect(found(audit, 'OUTLIERS')).toMatchObject([{ units: ['e'], severity: 'NOTE' }]);
});

it('differences that chance alone gives so few households are named, and that chance was left out', () => {
  const X = [10, 30, 50, 90];
  const ofTen = [7, 8, 7, 8].map((part) => ratio(part, 10));
  const version = (noise?: 'NONE') => method([{ ...other, ...(noise && { noise }) }, indicator({ code: 'X' })]);
  const [counted] = found(audited(version(), { Z: ofTen, X }), 'MOSTLY_CHANCE');
  expect(counted).toMatchObject({ indicators: ['Z'], severity: 'NOTE' });
  const audit = audited(version('NONE'), { Z: ofTen, X });
  expect(found(audit, 'MOSTLY_CHANCE')).toEqual([]);
  expect(found(audit, 'CHANCE_LEFT_OUT')).toMatchObject([{ indicators: ['Z'], number: 1 }]);
  // The same shares of a thousand households are no chance.
  const ofMany = [700, 800, 700, 800].map((part) => ratio(part, 1_000));
  expect(found(audited(version(), { Z: ofMany, X }), 'MOSTLY_CHANCE')).toEqual([]);
});

it('with two communes nothing is found, and the reason is said', () => {
  const audit = audited(method([other]), { Z: [1, 2] });
  expect(audit.findings).toEqual([]);
  expect(limitsText(audit).en).toMatch(/Too few/);
});

describe('the method of the demonstration, by its figures of October 2026', () => {
  let ranking: Ranking;
  let audit: MethodAudit;
  beforeAll(async () => {
    const table = await demonstrationTable('2026-11-24T08:00:00.000Z');
    ranking = (await table.stores.rankings.current('cho-don', '2026-10')) as Ranking;
    await table.close();
    audit = auditOf(ranking, seededMethod);
  });

  it('has four indicators without variance, two that compare communes and two targets out of reach', () => {
    const codes = (code: string) => found(audit, code).flatMap(({ indicators }) => indicators);
    expect(codes('NO_VARIANCE')).toEqual(['F12', 'G01', 'G12', 'G13']);
    expect(codes('ONLY_GAPS_DIFFER')).toEqual(['F05', 'S06']);
    expect(codes('REVERSAL')).toEqual(['F04', 'E04']);
    expect(codes('OUT_OF_REACH')).toEqual(['S03', 'S04']);
    expect(codes('MOSTLY_CHANCE')).toContain('G02');
    expect(codes('AT_CAP')).toEqual(['F13', 'F20', 'G03']);
    expect(found(audit, 'REDUNDANT')).toMatchObject([{ indicators: ['S03', 'S04'] }]);
    expect(found(audit, 'OUTLIERS')).toMatchObject([{ indicators: ['F13'], units: ['bang-lang'] }]);
  });

  it('says what twenty communes cannot show', () => {
    expect(audit.leastCorrelation).toBeCloseTo(0.4425, 4);
    expect(limitsText(audit).vi).toContain('Với 20 đơn vị, hệ số tương quan từ -0,44 đến 0,44');
  });

  it('has weights that add up, nominal and effective', () => {
    for (const list of [audit.indicators, audit.groups]) {
      const sum = (of: 'weight' | 'effectiveWeight') => list.reduce((all, part) => all + part[of], 0);
      expect([sum('weight'), sum('effectiveWeight')]).toEqual([expect.closeTo(1, 12), expect.closeTo(1, 12)]);
    }
  });

  it('is mended by every remedy: the draft is accepted, and the finding is gone', () => {
    const mended = audit.findings.filter(({ remedy }) => remedy);
    expect(mended.length).toBeGreaterThan(10);
    for (const { code, indicators, remedy } of mended) {
      const edit = { groups: [], add: [], indicators: remedy ?? [] };
      const draft = editedMethod({ ...seededMethod, id: 'DRAFT' }, edit, [seededMethod]);
      expect(reasonsToRefuse(draft), `${code} ${indicators}`).toEqual([]);
      const after = auditOf(simulationOf(ranking, draft, noChanges).simulated, draft);
      expect(found(after, code, indicators[0]), `${code} ${indicators}`).toEqual([]);
    }
  });

  it('says every finding in both languages, without a number that is none', () => {
    for (const finding of audit.findings) {
      const { sentence, advice } = findingText(audit, finding, (id) => ({ vi: id, en: id }));
      for (const text of [sentence, advice])
        for (const said of [text.vi, text.en]) expect(said).toMatch(/^(?!.*(undefined|NaN|null)).+\.$/);
    }
  });
});
