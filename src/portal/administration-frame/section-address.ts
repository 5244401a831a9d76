import { pagePath } from '../../domain/text/page-address.js';

/** The sections in the order in which the page lists them, with their place in the address. */
export const SECTION_SLUGS = {
  officials: 'can-bo',
  calendar: 'lich',
  letters: 'thu',
  units: 'don-vi',
  reorganisations: 'sap-xep',
  method: 'phuong-phap',
  files: 'tep',
  operation: 'van-hanh',
  log: 'nhat-ky',
} as const;

/** The name in the query of what a section shows instead of its list. */
export const VIEW_IN_QUERY = 'xem';

export type SectionName = keyof typeof SECTION_SLUGS;

export const sectionAt = (slug: string): SectionName | undefined =>
  (Object.keys(SECTION_SLUGS) as SectionName[]).find((name) => SECTION_SLUGS[name] === slug);

export const sectionPath = (name: SectionName, item?: string): string =>
  pagePath({ page: 'administration', section: SECTION_SLUGS[name], ...(item !== undefined && { item }) });
