import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { OfficialSession } from '../shell/ask.js';
import { apiLanguage, type PageProps, type PageRequest } from '../shell/page.js';

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

type ForOfficials = { readonly session: OfficialSession };

export type SectionRequest = PageRequest<'administration'> &
  ForOfficials & {
    readonly lang: ReturnType<typeof apiLanguage>;
    /** What the query of the address says under a name; undefined for nothing. */
    readonly asked: (name: string) => string | undefined;
    /** The item in the address; empty for a list. */
    readonly item: string;
  };

export type SectionProps<Answer> = PageProps<'administration', Answer> & ForOfficials;

/** A page of a section. */
type SectionPart<Answer> = {
  /** Answers undefined if what the address names does not exist. */
  readonly load: (request: SectionRequest) => Promise<Answer | undefined>;
  /** Without it, the page is called as the section is. */
  readonly title?: (props: SectionProps<Answer>) => string;
  readonly View: (props: SectionProps<Answer>) => JSX.Element;
};

/** A part as the page handles it: it hands back to a part only what that part has loaded. */
export type AnyPart = SectionPart<unknown>;

export const sectionPart = <Answer>(part: SectionPart<Answer>): AnyPart => part as unknown as AnyPart;

/** The properties of a page that shows what a function has loaded. */
export type PropsOf<Load extends (request: SectionRequest) => Promise<unknown>> = SectionProps<
  NonNullable<Awaited<ReturnType<Load>>>
>;

export type Section = {
  readonly list: AnyPart;
  /** What the query of the address can ask for instead of the list. */
  readonly views?: Readonly<Record<string, AnyPart>>;
  /** A section without it has no address below its own. */
  readonly item?: AnyPart;
};

/** The part that an address names. The list stands for a view that does not exist. */
export function partAt({ list, views = {}, item }: Section, request: PageRequest<'administration'>) {
  if (request.address.item !== undefined) return item;
  const view = request.query.get(VIEW_IN_QUERY) ?? '';
  return Object.hasOwn(views, view) ? views[view] : list;
}

export const sectionRequest = (request: PageRequest<'administration'> & ForOfficials): SectionRequest => ({
  ...request,
  lang: apiLanguage(request.language),
  asked: (name) => request.query.get(name) || undefined,
  item: request.address.item ?? '',
});
