import { PAGE_QUERY } from '../../domain/text/page-address.js';

export const FEWEST = 2;
export const MOST = 4;

/** The communes that an address names: each once, four at most. */
export const chosenIn = (query: URLSearchParams): string[] =>
  [...new Set((query.get(PAGE_QUERY.communes) ?? '').split(',').map((id) => id.trim()))]
    .filter((id) => id !== '')
    .slice(0, MOST);

type Ended = { readonly slug: string; readonly movedTo: readonly { readonly slug: string }[] };

/** The choice with the unit that took over an ended one in its place; nobody chooses for the reader where it was divided. */
export const chosenToday = (named: readonly string[], ended: readonly Ended[]): string[] => [
  ...new Set(
    named.flatMap((id) => {
      const heirs = ended.find(({ slug }) => slug === id)?.movedTo;
      return heirs === undefined ? [id] : heirs.length === 1 ? heirs.map(({ slug }) => slug) : [];
    }),
  ),
];

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
