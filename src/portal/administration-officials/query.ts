import { AFTER_IN_QUERY } from '../administration-frame/next-page.js';
import { VIEW_IN_QUERY } from '../administration-frame/section.js';

/** Names in the query of the section's address. */
export const QUERY = {
  /** `?xem=thu`: whom letters do not reach; `?xem=xa`: communes without an officer; `?xem=phan-cong`: whose communes are whose. */
  view: VIEW_IN_QUERY,
  search: 'tim',
  role: 'vai-tro',
  /** `mo` = open accounts, `khoa` = closed ones. */
  state: 'trang-thai',
  unit: 'don-vi',
  after: AFTER_IN_QUERY,
} as const;
