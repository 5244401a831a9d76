import { PAGE_QUERY } from '../../domain/text/page-address.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { dayTyped } from '../../domain/time/typed.js';

/** The day as whose ranking the reader wants it, as an address holds it or a form sends it; null where it is no day. */
export const publishedOnIn = (query: URLSearchParams): LocalDate | null =>
  dayTyped(query.get(PAGE_QUERY.publishedOn)?.trim() ?? '') ?? null;

export const FEWEST = 2;
export const MOST = 4;

/** The communes that an address names, each once: in a list, or each by itself as a form sends it. */
export const namedIn = (query: URLSearchParams): string[] =>
  [...new Set(query.getAll(PAGE_QUERY.communes).flatMap((ids) => ids.split(',').map((id) => id.trim())))].filter(
    (id) => id !== '',
  );

export const chosenIn = (query: URLSearchParams): string[] => namedIn(query).slice(0, MOST);

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
