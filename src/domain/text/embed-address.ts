import { isPublicPage, pageAt } from './page-address.js';

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
