import type { Indicator } from '../indicator/indicator.js';
import { figureName, isFigurePart, partName } from '../indicator/texts.js';
import { indicatorOf } from '../method/method.js';
import type { Text } from '../text/text.js';
import type { UserError } from './codes.js';
import { isFilingMessage, userErrorMessage } from './user-error-message.js';

/** The indicators whose names messages use. */
export type NamedIndicators = { readonly indicators: readonly Pick<Indicator, 'code' | 'name'>[] };

/** Puts names of figures into a message: code and short name, and parts in words. Other fields keep `G10.numerator`. */
export const namingFigures =
  (method: NamedIndicators) =>
  (error: UserError): UserError => {
    const { code } = error;
    return isFilingMessage(code)
      ? { ...error, message: userErrorMessage({ ...error, code }, (place) => nameIn(method, place)) }
      : error;
  };

/** The name of a place: `G10`, `G10.numerator`, `G10.evidence.1`, `comments.G10`. Undefined for other places. */
function nameIn(method: NamedIndicators, place: string): Text | undefined {
  const [first = '', ...rest] = place.split('.');
  const isComment = first === 'comments';
  const indicator = indicatorOf(method, isComment ? (rest[0] ?? '') : first);
  if (!indicator) return undefined;
  const part = isComment ? 'comment' : (rest[0] ?? '');
  return isFigurePart(part) ? partName(indicator, part) : figureName(indicator);
}
