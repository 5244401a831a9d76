import type { Language } from './text.js';

/**
 * The path of each page. An address gives a value for each part after `:`, and may leave out a part before `?`. `month` and
 * `period` are codes of periods. `scope` never looks like one.
 */
const PATHS = {
  overview: '',
  ranking: 'xep-hang/:scope?/:month?',
  certainty: 'chac-den-dau/:scope?/:month?',
  commune: 'xa/:unit/:month?',
  indicator: 'chi-tieu/:code/:period?',
  comparison: 'so-sanh',
  search: 'tim',
  method: 'phuong-phap',
  data: 'du-lieu',
  report: 'bao-cao/:unit/:period',
  'printed-report': 'bao-cao/:unit/:period/ban-in',
  'mail-preferences': 'thu-dien-tu',
  'sign-in': 'dang-nhap',
  work: 'viec-can-lam',
  review: 'duyet',
  'reviewed-report': 'duyet/:unit/:period',
  leader: 'lanh-dao/:month?',
  administration: 'quan-tri/:section?/:item?',
  guide: 'huong-dan/:role?',
} as const;

export type PageName = keyof typeof PATHS;

/** The values in a path, by the names of its parts. */
type Said<Path extends string> = Path extends `${infer Part}/${infer Rest}`
  ? Said<Part> & Said<Rest>
  : Path extends `:${infer Name}?`
    ? { readonly [Key in Name]?: string | undefined }
    : Path extends `:${infer Name}`
      ? { readonly [Key in Name]: string }
      : unknown;

export type AddressOf<Name extends PageName> = {
  [Key in Name]: { readonly page: Key } & Said<(typeof PATHS)[Key]>;
}[Name];

/** A page of the portal, with the values in the path of its address. */
export type PageAddress = AddressOf<PageName>;

/** The Atom feed of publications. */
export const FEED_PATH = '/files/publications.atom';

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

const NAMES = Object.keys(PATHS) as PageName[];

/** Codes of periods: `2026-10`, `2026-Q3` and `2026`. No readable id of a unit looks like one. */
const PERIOD = String.raw`\d{4}(?:-(?:\d{2}|Q\d))?`;

/** A regular expression for the paths of a page, without the first slash. Its named groups are the values. */
const expressionOf = (page: PageName): string =>
  PATHS[page].replace(/(^|\/):?([\w-]+)(\??)/g, (part, slash: string, name: string, mayLack: string) => {
    if (!part.includes(':')) return part;
    const isPeriod = name === 'month' || name === 'period';
    const text = isPeriod ? PERIOD : name === 'scope' ? `(?!${PERIOD}(?:/|$))[^/]+` : '[^/]+';
    return `(?:${slash}(?<${name}>${text}))${mayLack}`;
  });

/** A regular expression for the paths of all pages of the public, or of officials. */
export const pathsOf = (isPublic: boolean): string =>
  NAMES.filter((page) => isPublicPage(page) === isPublic)
    .map((page) => expressionOf(page).replace(/\?<\w+>/g, '?:'))
    .join('|');

/** The first parts of all paths of pages for officials. */
export const officialStarts = (): string[] => [
  ...new Set(NAMES.flatMap((page) => (isPublicPage(page) ? [] : `/${PATHS[page].split('/')[0]}`))),
];

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

/** The first part of the path of a public page in English: `/en/xep-hang`. */
const ENGLISH = 'en';

/** The path of a page, such as `/xep-hang/2026-10`. Pages for officials have one path for both languages. */
export function pagePath(address: PageAddress, language: Language): string;
export function pagePath(address: Exclude<PageAddress, AddressOf<PublicPage>>): string;
export function pagePath(address: PageAddress, language: Language = 'vi'): string {
  const said = address as Readonly<Record<string, string | undefined>>;
  const parts = PATHS[address.page].split('/').flatMap((part) => {
    const text = part.startsWith(':') ? said[part.replace(/\W/g, '')] : part;
    return text === undefined ? [] : encodeURIComponent(text);
  });
  const path = `/${parts.join('/')}`;
  return isPublicPage(address.page) ? placed(path, language) : path;
}

/** The path of a public page in a language. */
const placed = (path: string, language: Language): string =>
  language === 'vi' ? path : `/${ENGLISH}${path === '/' ? '' : path}`;

const partsIn = (path: string): string[] => path.split('/').filter((part) => part !== '');

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
  const isEnglish = parts[0] === ENGLISH;
  const said = parts.slice(isEnglish ? 1 : 0).join('/');
  for (const page of isEnglish ? PUBLIC_PAGES : NAMES) {
    const found = new RegExp(`^(?:${expressionOf(page)})$`).exec(said);
    if (!found) continue;
    const named = Object.entries(found.groups ?? {}).flatMap(([name, part]) => (part ? [[name, decoded(part)]] : []));
    return { page, ...Object.fromEntries(named) } as PageAddress;
  }
  return undefined;
}

export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Embedding sites ask for this before the page's address: `/nhung/2/xep-hang/2026-10` is the page's second picture. */
const EMBEDDED = 'nhung';

export type EmbeddedPicture = {
  readonly place: number;
  /** The path of the page that shows the picture. */
  readonly path: string;
};

/** The picture that a path names, on a public page; undefined for any other path. */
export function embeddedAt(path: string): EmbeddedPicture | undefined {
  const [, place, rest = '/'] = new RegExp(`^/${EMBEDDED}/([1-9]\\d?)(/(?!/).*)?$`).exec(path) ?? [];
  const page = pageAt(rest)?.page;
  return place !== undefined && page && isPublicPage(page) ? { place: Number(place), path: rest } : undefined;
}

/** The address at which other sites embed a picture. `place` counts the pictures of its page from 1. */
export const embedAddress = (place: number, address: string): string => `/${EMBEDDED}/${place}${address}`;
