import { isPublicPage, pageAt } from './page-address.js';

/** A picture that other sites embed stands before the address of its page: `/nhung/2/xep-hang/2026-10` is its second one. */
const EMBEDDED = 'nhung';

export type EmbeddedPicture = {
  readonly place: number;
  /** Of the page. */
  readonly path: string;
};

/** The picture of a public page that a path embeds. */
export function embeddedAt(path: string): EmbeddedPicture | undefined {
  const [, place, rest = '/'] = new RegExp(`^/${EMBEDDED}/([1-9]\\d?)(/(?!/).*)?$`).exec(path) ?? [];
  const page = pageAt(rest)?.page;
  return place !== undefined && page && isPublicPage(page) ? { place: Number(place), path: rest } : undefined;
}

/** Where a picture is embedded from, by the address of its page. */
export const embedAddress = (place: number, address: string): string => `/${EMBEDDED}/${place}${address}`;
