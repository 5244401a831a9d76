import { describe, expect, it } from 'vitest';
import { methodFaults } from '../../../src/domain/administration/method-draft.js';
import { methodFaultText } from '../../../src/domain/administration/texts.js';
import type { Indicator } from '../../../src/domain/indicator/indicator.js';
import type { MethodVersion } from '../../../src/domain/method/method.js';
import { indicator, method } from '../../support/builders/ranking-builder.js';

const ruleStatus = 'local' as const;
const told = (overrides: Partial<Indicator>, version: Partial<MethodVersion> = {}) =>
  methodFaults({ ...method([indicator({ code: 'G05', ...overrides })]), ...version }).map(({ message }) => message.en);
const bands = (...pairs: [number, number][]) =>
  ({ rule: 'bands', bands: pairs.map(([atLeast, share]) => ({ atLeast, share })), ruleStatus }) as const;
const target = (targets: Record<string, number>, per?: 'month') =>
  ({ rule: 'target', target: targets, targetStatus: {}, ...(per && { per }) }) as const;

describe('the sentence about a fault of a method', () => {
  it.each<[string, Partial<Indicator>]>([
    [
      'G05: the target 0 (2026), -1 (2027) is not above 0; set one above 0, or leave that year out.',
      { scoring: target({ '2026': 0, '2027': -1, '2028': 5 }) },
    ],
    ['G05 is measured against a target and has none; give it one for at least one year.', { scoring: target({}) }],
    ['G05 is of the kind “yes or no”; targets are for “ratio” and “count”: choose another rule.', { kind: 'boolean' }],
    [
      'G05 (count, quarterly) is not of the kind “count” reported monthly and has no target per month; set one for the whole period.',
      { kind: 'count', frequency: 'QUARTERLY', scoring: target({ '2026': 4 }, 'month') },
    ],
    [
      'G05 is of the kind “count”; scoring “by level” is for the kind “level”: choose another rule.',
      { kind: 'count', scoring: { rule: 'levels', max: 3, ruleStatus } },
    ],
    [
      'G05: the highest level is 0; set it to 1 or more.',
      { kind: 'level', scoring: { rule: 'levels', max: 0, ruleStatus } },
    ],
    ['G05: the first threshold is 1; thresholds must start at 0.', { scoring: bands([1, 0]) }],
    [
      'G05: the bands 0: 0.5; 10: 0 are not valid: thresholds must rise, and shares must lie between 0 and 1 and never fall towards a better figure.',
      { scoring: bands([0, 0.5], [10, 0]) },
    ],
    ['G05 has -2 points; set 0 or more.', { points: -2 }],
    [
      'G05: lower is better, which scoring “all points for yes, none for no” cannot express; use “by bands” or “between the lowest and the highest”.',
      { kind: 'boolean', higherIsBetter: false, scoring: { rule: 'yesNo', ruleStatus } },
    ],
    [
      'G05 (1e-200 points) holds a number too large or too small to compute with; accepted: 0, or from 1e-100 to 1e100.',
      { points: 1e-200 },
    ],
  ])('is “%s”', (sentence, overrides) => expect(told(overrides)).toEqual([sentence]));

  it('is told of groups, pillars and the version too', () => {
    const [group] = method([indicator({ points: 0.1 })]).groups;
    if (!group) throw new Error('the builder makes a group');
    expect(told({ points: 0.1 }, { totalPoints: 1 })).toEqual([
      'TEST-1: the groups have 0.1 points together and the total is 1; make them equal.',
    ]);
    expect(told({ points: 0.1 }, { groups: [{ ...group, points: 1 }], totalPoints: 1 })).toEqual([
      'GOVERNMENT: its indicators have 0.1 points together and the group has 1; make them equal.',
    ]);
    expect(told({}, { pillars: [] })[0]).toMatch(/^GOVERNMENT is in the pillar GOVERNMENT, which/);
    expect(told({}, { minimumCoverage: 1.5 })).toEqual([
      'TEST-1: the minimum share of figures reported, 1.5, is not between 0 and 1; change it.',
    ]);
    expect(told({ group: 'X' }, { groups: [group] })).toContain(
      'G05 is in the group X, which the method does not have; use one of GOVERNMENT.',
    );
  });

  it('is a full sentence in both languages', () => {
    const { vi } = methodFaultText(method([indicator({ points: -2 })]), { fault: 'POINTS_NEGATIVE', about: 'X01' });
    expect(vi).toBe('X01: số điểm -2 nhỏ hơn 0; đề nghị đặt từ 0 trở lên.');
  });
});
