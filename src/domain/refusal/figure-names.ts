import type { Indicator } from '../indicator/indicator.js';
import { figureName, isFigurePart, partName } from '../indicator/texts.js';
import { indicatorOf } from '../method/method.js';
import type { Text } from '../text/text.js';
import type { UserError } from './codes.js';
import { isFilingMessage, userErrorMessage } from './user-error-message.js';

/** A list of indicators with their names. */
export type NamedIndicators = { readonly indicators: readonly Pick<Indicator, 'code' | 'name'>[] };

/** Lets what people read name figures by code and short name, and their parts in words; data keep `G10.numerator`. */
export const namingFigures =
  (method: NamedIndicators) =>
  (error: UserError): UserError => {
    const { code } = error;
    return isFilingMessage(code)
      ? { ...error, message: userErrorMessage({ ...error, code }, (place) => nameIn(method, place)) }
      : error;
  };

/** `G10`, `G10.numerator`, `G10.evidence.1`, `comments.G10`. */
function nameIn(method: NamedIndicators, place: string): Text | undefined {
  const [first = '', ...rest] = place.split('.');
  const isComment = first === 'comments';
  const indicator = indicatorOf(method, isComment ? (rest[0] ?? '') : first);
  if (!indicator) return undefined;
  const part = isComment ? 'comment' : (rest[0] ?? '');
  return isFigurePart(part) ? partName(indicator, part) : figureName(indicator);
}
