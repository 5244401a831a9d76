import type { Indicator, Scoring } from '../../../src/domain/indicator/indicator.js';
import type { MethodVersion, MissingPolicy } from '../../../src/domain/method/method.js';
import type { Frequency } from '../../../src/domain/time/period.js';
import { randomNumbers } from './random-communes.js';
import { indicator, method } from './ranking-builder.js';

const GROUPS = ['AWARENESS', 'SECURITY', 'GOVERNMENT', 'ECONOMY', 'SOCIETY'];
const POLICIES: readonly MissingPolicy[] = ['ZERO', 'RENORMALISE', 'CARRY_FORWARD'];
const FREQUENCIES: readonly Frequency[] = ['MONTHLY', 'QUARTERLY', 'YEARLY'];

/** A method that would be accepted: up to twenty indicators of all rules, frequencies and directions. */
export function randomMethod(seed: number): MethodVersion {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const indicators = Array.from({ length: 1 + Math.floor(random() * 20) }, (_, i) =>
    indicator({
      ...ruled(pick, random),
      code: `X${String(i).padStart(2, '0')}`,
      group: pick(GROUPS),
      frequency: pick(FREQUENCIES),
    }),
  );
  return method(indicators, { missingPolicy: pick(POLICIES), minimumCoverage: pick([0, 0.5, 0.8]) });
}

function ruled(pick: <T>(list: readonly T[]) => T, random: () => number): Partial<Indicator> {
  const points = pick([0, 1, 5, 10, 12.5, 20]);
  const ruleStatus = 'local';
  const targets = { '2024': 1 + random() * 40, '2026': 1 + random() * 60 };
  const bands = [0, 3, 6].map((atLeast, i) => ({ atLeast, share: i / 2 }));
  const falling = bands.map(({ atLeast, share }) => ({ atLeast, share: 1 - share }));
  const rules: readonly { kind: Indicator['kind']; scoring: Scoring; higherIsBetter?: boolean }[] = [
    { kind: 'ratio', scoring: { rule: 'target', target: targets, targetStatus: {} } },
    { kind: 'count', scoring: { rule: 'target', target: targets, targetStatus: {} } },
    { kind: 'level', scoring: { rule: 'levels', max: 3, ruleStatus } },
    { kind: 'count', scoring: { rule: 'bands', bands, ruleStatus } },
    { kind: 'count', scoring: { rule: 'bands', bands: falling, ruleStatus }, higherIsBetter: false },
    { kind: 'boolean', scoring: { rule: 'yesNo', ruleStatus } },
    { kind: 'count', scoring: { rule: 'minMax', ruleStatus } },
    { kind: 'ratio', scoring: { rule: 'minMax', ruleStatus }, higherIsBetter: false },
    { kind: 'count', scoring: { rule: 'none' } },
  ];
  const rule = pick(rules);
  return { ...rule, points: rule.scoring.rule === 'none' ? 0 : points };
}
