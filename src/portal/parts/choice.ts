import { PAGE_QUERY } from '../../domain/text/page-address.js';

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

/** The address of a page with the choice in it; what else the address says stays. */
export function addressWith({ pathname, searchParams }: URL, chosen: readonly string[]): string {
  const others = [...searchParams].filter(([name]) => name !== PAGE_QUERY.communes);
  const query = [
    ...(chosen.length > 0 ? [`${PAGE_QUERY.communes}=${chosen.map(encodeURIComponent).join(',')}`] : []),
    ...(others.length > 0 ? [`${new URLSearchParams(others)}`] : []),
  ];
  return query.length > 0 ? `${pathname}?${query.join('&')}` : pathname;
}
