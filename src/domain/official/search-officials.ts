import { foldText } from '../text/fold-text.js';
import type { Text } from '../text/text.js';
import type { Official } from './official.js';

/** Officials whose name, address or unit contain every word of a text, in the given order; all for an empty text. */
export function searchOfficials(
  officials: readonly Official[],
  text: string,
  unitName: (official: Official) => Text,
): readonly Official[] {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return officials;
  return officials.filter((official) => {
    const { vi, en } = unitName(official);
    const place = foldText([official.name, official.email, vi, en].join(' '));
    return words.every((word) => place.includes(word));
  });
}
