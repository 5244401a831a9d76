import { expect, test } from 'vitest';
import { METHOD_LABELS } from '../../../src/graphql/labels/method-label-texts.js';
import { type IndicatorOfMethod, ruleText } from '../../../src/portal/method/rule-text.js';

const indicator = (status: 'OFFICIAL' | 'UNVERIFIED') => {
  const scoring = { rule: 'TARGET', status, isPerMonth: false, maximumLevel: null, bands: [] };
  const targets = [{ year: 2030, value: 100, status }];
  return {
    kind: 'RATIO',
    unitOfMeasure: '%',
    scoring: { ...scoring, status: null, targets },
  } as never as IndicatorOfMethod;
};

test('the page of the method says where a target comes from in the words of the page of its indicator', () => {
  expect(ruleText(indicator('OFFICIAL'), 'vi')).toBe('So với mục tiêu: 100% năm 2030 (theo văn bản đã công bố).');
  for (const status of ['OFFICIAL', 'UNVERIFIED'] as const)
    for (const language of ['vi', 'en'] as const)
      expect(ruleText(indicator(status), language).toLowerCase()).toContain(
        `(${METHOD_LABELS.RuleStatus[status][language].toLowerCase()})`,
      );
});
