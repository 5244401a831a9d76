import type { Language } from './text.js';

/** A page of the portal, with the values in the path of its address. */
export type PageAddress =
  | { readonly page: 'overview' }
  | { readonly page: 'ranking'; readonly scope?: string | undefined; readonly month?: string | undefined }
  | { readonly page: 'certainty'; readonly scope?: string | undefined; readonly month?: string | undefined }
  | { readonly page: 'commune'; readonly unit: string; readonly month?: string | undefined }
  | { readonly page: 'indicator'; readonly code: string; readonly period?: string | undefined }
  | { readonly page: 'comparison' }
  | { readonly page: 'search' }
  | { readonly page: 'method' }
  | { readonly page: 'data' }
  | { readonly page: 'report'; readonly unit: string; readonly period: string }
  | { readonly page: 'printed-report'; readonly unit: string; readonly period: string }
  | { readonly page: 'mail-preferences' }
  | { readonly page: 'sign-in' }
  | { readonly page: 'work' }
  | { readonly page: 'review' }
  | { readonly page: 'reviewed-report'; readonly unit: string; readonly period: string }
  | { readonly page: 'leader'; readonly month?: string | undefined }
  | { readonly page: 'administration'; readonly section?: string | undefined; readonly item?: string | undefined }
  | { readonly page: 'guide'; readonly role?: string | undefined };

export type PageName = PageAddress['page'];

export type AddressOf<Name extends PageName> = Extract<PageAddress, { readonly page: Name }>;

/**
 * The pages that everybody may open. Each has an address in either language. All other pages are for officials: they
 * have one address, and the reader chooses the language.
 */
export const PUBLIC_PAGES = [
  'overview',
  'ranking',
  'certainty',
  'commune',
  'comparison',
  'indicator',
  'search',
  'method',
  'data',
] as const satisfies readonly PageName[];
export type PublicPage = (typeof PUBLIC_PAGES)[number];

export const isPublicPage = (page: PageName): page is PublicPage => PUBLIC_PAGES.some((name) => name === page);

/** Names in the query of an address. */
export const PAGE_QUERY = {
  /** The version of a ranking, `?ban=3`. */
  version: 'ban',
  /** The day on which a ranking was current, `?cong-bo=2026-11-20`. */
  publishedOn: 'cong-bo',
  /** The column that orders a ranking, `?sap-xep=ten`. Without it, ranks order the ranking. */
  order: 'sap-xep',
  /** The communes to compare, `?xa=xuan-lac,bang-lung`. */
  communes: 'xa',
  /** A name that a unit has or had, `?ten=xuan lac`. */
  name: 'ten',
  /** All reports that await review, not only those of the reviewer's own communes, `?tat-ca=1`. */
  allWaiting: 'tat-ca',
  /** The language of a page for officials, `?lang=en`; in old links, of a public page, whose path now names it. */
  language: 'lang',
  /** A second tab in which somebody signs in again, `/dang-nhap?lai=1`. */
  again: 'lai',
} as const;

/** The version of a ranking that a query names; null if it names none. */
export function versionIn(query: URLSearchParams): number | null {
  const version = query.get(PAGE_QUERY.version) ?? '';
  return /^\d{1,6}$/.test(version) ? Number(version) : null;
}

/** Codes of periods: `2026-10`, `2026-Q3` and `2026`. No readable id of a unit looks like one. */
const PERIOD = /^\d{4}(-(\d{2}|Q\d))?$/;

const FIRST = {
  ranking: 'xep-hang',
  certainty: 'chac-den-dau',
  commune: 'xa',
  indicator: 'chi-tieu',
  comparison: 'so-sanh',
  search: 'tim',
  method: 'phuong-phap',
  data: 'du-lieu',
  report: 'bao-cao',
  'mail-preferences': 'thu-dien-tu',
  'sign-in': 'dang-nhap',
  work: 'viec-can-lam',
  review: 'duyet',
  leader: 'lanh-dao',
  administration: 'quan-tri',
  guide: 'huong-dan',
} as const;

/** The first parts of all paths of pages for officials. */
export const officialStarts = (): string[] =>
  Object.entries(FIRST).flatMap(([page, first]) => (isPublicPage(page as PageName) ? [] : `/${first}`));

/** The last part of the path of a printed report. */
const PRINTED = 'ban-in';

const partsOf = (address: PageAddress): readonly (string | undefined)[] => {
  switch (address.page) {
    case 'overview':
      return [];
    case 'ranking':
    case 'certainty':
      return [FIRST[address.page], address.scope, address.month];
    case 'commune':
      return [FIRST.commune, address.unit, address.month];
    case 'indicator':
      return [FIRST.indicator, address.code, address.period];
    case 'report':
      return [FIRST.report, address.unit, address.period];
    case 'printed-report':
      return [FIRST.report, address.unit, address.period, PRINTED];
    case 'reviewed-report':
      return [FIRST.review, address.unit, address.period];
    case 'leader':
      return [FIRST.leader, address.month];
    case 'administration':
      return [FIRST.administration, address.section, address.item];
    case 'guide':
      return [FIRST.guide, address.role];
    default:
      return [FIRST[address.page]];
  }
};

/** The first part of the path of a public page in English: `/en/xep-hang`. */
const ENGLISH = 'en';

/** The path of a page, such as `/xep-hang/2026-10`. Pages for officials have one path for both languages. */
export function pagePath(address: PageAddress, language: Language): string;
export function pagePath(address: Exclude<PageAddress, AddressOf<PublicPage>>): string;
export function pagePath(address: PageAddress, language: Language = 'vi'): string {
  const parts = partsOf(address).flatMap((part) => (part === undefined ? [] : encodeURIComponent(part)));
  const path = `/${parts.join('/')}`;
  return isPublicPage(address.page) ? placed(path, language) : path;
}

/** The path of a public page in a language. */
const placed = (path: string, language: Language): string =>
  language === 'vi' ? path : `/${ENGLISH}${path === '/' ? '' : path}`;

const partsIn = (path: string): string[] => path.split('/').flatMap((part) => (part === '' ? [] : decoded(part)));

/** The language that a path names; Vietnamese without a name. */
export const languageAt = (path: string): Language => (partsIn(path)[0] === ENGLISH ? 'en' : 'vi');

/** The language of the page at a path: that of the path, but on pages for officials the one that the reader chose. */
export function languageOfPage(path: string, chosen: Language): Language {
  const address = pageAt(path);
  return address && !isPublicPage(address.page) ? chosen : languageAt(path);
}

/** The address of a public page in another language, by its path and query. */
export function addressIn(language: Language, path: string, search = ''): string {
  const rest = path.replace(new RegExp(`^/+${ENGLISH}(?=/|$)`), '').replace(/^\/+/, '/');
  const query = search
    .replace(/^\?/, '')
    .split('&')
    .filter((each) => each !== '' && !isNamed(each));
  const start = placed(rest || '/', language);
  return query.length > 0 ? `${start}?${query.join('&')}` : start;
}

const isNamed = (each: string): boolean => each.split('=')[0] === PAGE_QUERY.language;

/** The new address of a public page that an old link opens with its language in the query; else undefined. */
export function movedLanguage({ pathname, search, searchParams }: URL): string | undefined {
  const named = searchParams.get(PAGE_QUERY.language);
  const address = pageAt(pathname);
  return address && isPublicPage(address.page) && (named === 'vi' || named === 'en')
    ? addressIn(named, pathname, search)
    : undefined;
}

/** The page at a path, with or without a slash at its end; undefined if there is none. */
export function pageAt(path: string): PageAddress | undefined {
  const parts = partsIn(path);
  if (parts[0] !== ENGLISH) return pageOf(parts);
  const address = pageOf(parts.slice(1));
  return address && isPublicPage(address.page) ? address : undefined;
}

function pageOf([first, ...rest]: readonly string[]): PageAddress | undefined {
  switch (first) {
    case undefined:
      return { page: 'overview' };
    case FIRST.ranking:
      return rankingAt('ranking', rest);
    case FIRST.certainty:
      return rankingAt('certainty', rest);
    case FIRST.commune:
      return unitAt(rest);
    case FIRST.indicator:
      return indicatorAt(rest);
    case FIRST.report:
      return reportAt(rest);
    case FIRST.review:
      return reviewAt(rest);
    case FIRST.leader:
      return leaderAt(rest);
    case FIRST.administration:
      return administrationAt(rest);
    case FIRST.guide:
      return guideAt(rest);
    default:
      return rest.length === 0 ? pageNamed(first) : undefined;
  }
}

/** `/xep-hang`, `/xep-hang/2026-10`, `/xep-hang/cho-don`, `/xep-hang/cho-don/2026-10`; so for `certainty`. */
function rankingAt(
  page: 'ranking' | 'certainty',
  [first, second, ...more]: readonly string[],
): PageAddress | undefined {
  if (more.length > 0) return undefined;
  if (first === undefined) return { page };
  if (PERIOD.test(first)) return second === undefined ? { page, month: first } : undefined;
  if (second === undefined) return { page, scope: first };
  return PERIOD.test(second) ? { page, scope: first, month: second } : undefined;
}

function unitAt([unit, month, ...more]: readonly string[]): PageAddress | undefined {
  if (unit === undefined || more.length > 0 || (month !== undefined && !PERIOD.test(month))) return undefined;
  return { page: 'commune', unit, month };
}

function indicatorAt([code, period, ...more]: readonly string[]): PageAddress | undefined {
  if (code === undefined || more.length > 0 || (period !== undefined && !PERIOD.test(period))) return undefined;
  return { page: 'indicator', code, period };
}

function reportAt([unit, period, printed, ...more]: readonly string[]): PageAddress | undefined {
  if (unit === undefined || period === undefined || more.length > 0 || !PERIOD.test(period)) return undefined;
  if (printed === undefined) return { page: 'report', unit, period };
  return printed === PRINTED ? { page: 'printed-report', unit, period } : undefined;
}

function reviewAt([unit, period, ...more]: readonly string[]): PageAddress | undefined {
  if (unit === undefined) return { page: 'review' };
  if (period === undefined || more.length > 0 || !PERIOD.test(period)) return undefined;
  return { page: 'reviewed-report', unit, period };
}

function leaderAt([month, ...more]: readonly string[]): PageAddress | undefined {
  if (more.length > 0 || (month !== undefined && !PERIOD.test(month))) return undefined;
  return { page: 'leader', month };
}

function administrationAt([section, item, ...more]: readonly string[]): PageAddress | undefined {
  if (more.length > 0) return undefined;
  return { page: 'administration', section, item };
}

function guideAt([role, ...more]: readonly string[]): PageAddress | undefined {
  if (more.length > 0) return undefined;
  return { page: 'guide', role };
}

const SIMPLE = ['comparison', 'search', 'method', 'data', 'mail-preferences', 'sign-in', 'work'] as const;

function pageNamed(first: string): PageAddress | undefined {
  const page = SIMPLE.find((name) => FIRST[name] === first);
  return page && { page };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
