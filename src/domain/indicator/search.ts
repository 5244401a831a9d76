import { matchOf } from '../register/name-match.js';
import { foldText } from '../text/fold-text.js';
import type { Indicator } from './indicator.js';

/** Whether a text names the indicator, by the start of its code or by name. */
export function indicatorMatches(indicator: Indicator, text: string): boolean {
  const folded = foldText(text);
  return foldText(indicator.code).startsWith(folded) || matchOf(indicator, folded) !== undefined;
}
