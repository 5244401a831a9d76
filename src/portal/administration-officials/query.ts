import { VIEW_IN_QUERY } from '../administration/section-address.js';

/** Names in the query of the section's address. */
export const QUERY = {
  /** `?xem=thu`: whom letters do not reach; `?xem=xa`: communes without an officer; `?xem=phan-cong`: whose communes are whose. */
  view: VIEW_IN_QUERY,
  search: 'tim',
  role: 'vai-tro',
  /** `mo` = open accounts, `khoa` = closed ones. */
  state: 'trang-thai',
  unit: 'don-vi',
  after: 'sau',
} as const;

/** The address of the next page of a list, with the filters of this one. */
export function nextPage(path: string, query: URLSearchParams, after: string): string {
  const next = new URLSearchParams(query);
  next.set(QUERY.after, after);
  return `${path}?${next}`;
}
