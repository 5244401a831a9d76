import type { ShareContext } from '../../../src/domain/indicator/rule.js';
import { type Scoring, scoringRule } from '../../../src/domain/indicator/scoring-rules.js';

/** Share 0..1 of an indicator's points for one value; null where it is not scored. */
export const shareOf = (scoring: Scoring, value: number, context: ShareContext): number | null =>
  scoring.rule === 'none' ? null : scoringRule(scoring).share(scoring, context)(value);
