import { PAGE_QUERY, pagePath } from '../../domain/text/page-address.js';

export const FEWEST = 2;
export const MOST = 4;

/** The communes that an address names: each once, four at most. */
export const chosenIn = (query: URLSearchParams): string[] =>
  [...new Set((query.get(PAGE_QUERY.communes) ?? '').split(',').map((id) => id.trim()))]
    .filter((id) => id !== '')
    .slice(0, MOST);

/** The choice with another commune at one place; an empty one takes it out. */
export const withChoice = (chosen: readonly string[], place: number, unit: string): string[] => {
  const changed = [...chosen];
  changed[place] = unit;
  return [...new Set(changed.filter((id) => id))];
};

export const comparisonPath = (chosen: readonly string[]): string =>
  chosen.length === 0
    ? pagePath({ page: 'comparison' })
    : `${pagePath({ page: 'comparison' })}?${PAGE_QUERY.communes}=${chosen.map(encodeURIComponent).join(',')}`;
