import { givenIn, wordsOfRule } from '../../domain/indicator/rule-texts.js';
import { RULE_STATUS_TEXTS } from '../../domain/indicator/texts.js';
import { numberText, percentText } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import type { MethodPageQuery } from '../generated/method.js';
import { methodWords } from './texts.js';

type Method = NonNullable<MethodPageQuery['methodVersion']>;
export type IndicatorOfMethod = Method['groups'][number]['indicators'][number];
type Scoring = IndicatorOfMethod['scoring'];

/** The scoring of an indicator in one sentence, with the source of the rule. */
export function ruleText(indicator: IndicatorOfMethod, language: Language): string {
  const { scoring } = indicator;
  const status = scoring.status === null ? '' : ` (${RULE_STATUS_TEXTS[scoring.status][language]})`;
  return `${sentenceOf(indicator, language)}${status}.`;
}

function sentenceOf({ scoring, kind, unitOfMeasure }: IndicatorOfMethod, language: Language): string {
  return givenIn(
    wordsOfRule(scoring.rule).ofMethod,
    givenOf(scoring, kind === 'RATIO' ? '%' : ` ${unitOfMeasure}`, language),
    language,
  );
}

/** The numbers that a figure is measured against. */
function givenOf(scoring: Scoring, unit: string, language: Language): string {
  const { rules } = methodWords[language];
  if (scoring.targets.length > 0) return targetsOf(scoring, unit, language);
  const bands = scoring.bands
    .filter(({ share }) => share > 0)
    .map(({ atLeast, share }) => rules.band(numberText(atLeast)[language], percentText(share * 100)[language]));
  return scoring.maximumLevel === null ? bands.join(', ') : String(scoring.maximumLevel);
}

function targetsOf({ targets, isPerMonth }: Scoring, unit: string, language: Language): string {
  const { rules } = methodWords[language];
  const sameStatus = new Set(targets.map((target) => target.status)).size === 1;
  return targets
    .map((target, i) => {
      const isLast = i === targets.length - 1;
      const source = target.status && (!sameStatus || isLast) ? ` (${RULE_STATUS_TEXTS[target.status][language]})` : '';
      const value = `${numberText(target.value)[language]}${unit}${isPerMonth ? rules.perMonth : ''}`;
      return rules.targetOf(target.year, value, source);
    })
    .join(', ');
}
