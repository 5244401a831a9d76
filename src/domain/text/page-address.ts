/** A page of the portal, with what the path of its address says. */
export type PageAddress =
  | { readonly page: 'overview' }
  | { readonly page: 'ranking'; readonly scope?: string | undefined; readonly month?: string | undefined }
  | { readonly page: 'commune'; readonly unit: string; readonly month?: string | undefined }
  | { readonly page: 'indicator'; readonly code: string; readonly period?: string | undefined }
  | { readonly page: 'comparison' }
  | { readonly page: 'method' }
  | { readonly page: 'data' }
  | { readonly page: 'report'; readonly unit: string; readonly period: string }
  | { readonly page: 'mail-preferences' };

export type PageName = PageAddress['page'];

/** The address of one page. */
export type AddressOf<Name extends PageName> = Extract<PageAddress, { readonly page: Name }>;

/** Names in the query of an address. */
export const PAGE_QUERY = {
  /** Version of a ranking, `?ban=3`. */
  version: 'ban',
  /** The day on which a ranking was current, `?cong-bo=2026-11-20`. */
  publishedOn: 'cong-bo',
  /** The pillar or group by which a ranking is ordered, `?linh-vuc=ECONOMY`. */
  order: 'linh-vuc',
  /** Communes that are compared, `?xa=xuan-lac,bang-lung`. */
  communes: 'xa',
  /** The language of the page, `?lang=en`. */
  language: 'lang',
} as const;

/** Periods have codes such as `2026-10`, `2026-Q3` and `2026`. No readable id of a unit looks like one. */
const PERIOD = /^\d{4}(-(\d{2}|Q\d))?$/;

const FIRST = {
  ranking: 'xep-hang',
  commune: 'xa',
  indicator: 'chi-tieu',
  comparison: 'so-sanh',
  method: 'phuong-phap',
  data: 'du-lieu',
  report: 'bao-cao',
  'mail-preferences': 'thu-dien-tu',
} as const;

const partsOf = (address: PageAddress): readonly (string | undefined)[] => {
  switch (address.page) {
    case 'overview':
      return [];
    case 'ranking':
      return [FIRST.ranking, address.scope, address.month];
    case 'commune':
      return [FIRST.commune, address.unit, address.month];
    case 'indicator':
      return [FIRST.indicator, address.code, address.period];
    case 'report':
      return [FIRST.report, address.unit, address.period];
    default:
      return [FIRST[address.page]];
  }
};

/** The path of a page, such as `/xep-hang/2026-10`. */
export const pagePath = (address: PageAddress): string =>
  `/${partsOf(address)
    .flatMap((part) => (part === undefined ? [] : encodeURIComponent(part)))
    .join('/')}`;

/** The page at a path, with or without a slash at its end. Undefined if there is none. */
export function pageAt(path: string): PageAddress | undefined {
  const [first, ...rest] = path.split('/').flatMap((part) => (part === '' ? [] : decoded(part)));
  switch (first) {
    case undefined:
      return { page: 'overview' };
    case FIRST.ranking:
      return rankingAt(rest);
    case FIRST.commune:
      return unitAt(rest);
    case FIRST.indicator:
      return indicatorAt(rest);
    case FIRST.report:
      return reportAt(rest);
    default:
      return rest.length === 0 ? pageNamed(first) : undefined;
  }
}

/** `/xep-hang`, `/xep-hang/2026-10`, `/xep-hang/cho-don`, `/xep-hang/cho-don/2026-10` */
function rankingAt(parts: readonly string[]): PageAddress | undefined {
  const [first, second] = parts;
  if (parts.length > 2) return undefined;
  if (first === undefined) return { page: 'ranking' };
  if (PERIOD.test(first)) return second === undefined ? { page: 'ranking', month: first } : undefined;
  if (second === undefined) return { page: 'ranking', scope: first };
  return PERIOD.test(second) ? { page: 'ranking', scope: first, month: second } : undefined;
}

function unitAt([unit, month, ...more]: readonly string[]): PageAddress | undefined {
  if (unit === undefined || more.length > 0 || (month !== undefined && !PERIOD.test(month))) return undefined;
  return { page: 'commune', unit, ...(month !== undefined && { month }) };
}

function indicatorAt([code, period, ...more]: readonly string[]): PageAddress | undefined {
  if (code === undefined || more.length > 0 || (period !== undefined && !PERIOD.test(period))) return undefined;
  return { page: 'indicator', code, ...(period !== undefined && { period }) };
}

function reportAt([unit, period, ...more]: readonly string[]): PageAddress | undefined {
  if (unit === undefined || period === undefined || more.length > 0 || !PERIOD.test(period)) return undefined;
  return { page: 'report', unit, period };
}

const SIMPLE = ['comparison', 'method', 'data', 'mail-preferences'] as const;

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
