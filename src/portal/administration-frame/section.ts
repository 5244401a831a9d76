import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { OfficialSession } from '../shell/ask.js';
import type { Loaded, PageProps, PageRequest } from '../shell/page.js';

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

export type SectionRequest = PageRequest<'administration'> & { readonly session: OfficialSession };

export type SectionProps<Answer> = PageProps<'administration', Answer> & { readonly session: OfficialSession };

type SectionParts<Answer> = {
  readonly load: (request: SectionRequest) => Promise<Loaded<Answer>>;
  /** The heading: of the section, or of the item that is open. */
  readonly title: (props: SectionProps<Answer>) => string;
  readonly View: (props: SectionProps<Answer>) => JSX.Element;
};

/** A section as the page handles it: it hands back to a section only what that section has loaded. */
export type AnySection = SectionParts<unknown>;

export const administrationSection = <Answer>(section: SectionParts<Answer>): AnySection =>
  section as unknown as AnySection;
