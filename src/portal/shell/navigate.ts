import { addressIn } from '../../domain/text/page-address.js';
import { keepPlace } from './place.js';

const OPENED = 'xaso-opened';

/** `//duyet` is a page too, but in a link it would name the host `duyet`. */
export const ownPath = (pathname: string): string => pathname.replace(/^\/+/, '/');

/** Changes only the language and what stands behind the path: the reader stays where the focus is. */
const keepsPath = (from: URL, to: URL): boolean => addressIn('vi', from.pathname) === addressIn('vi', to.pathname);

/** Undefined place: the reader goes back, or forward. */
export type Navigation = { readonly url: URL; readonly keepsPlace: boolean | undefined };

/** Opens an address of the portal without loading the whole page anew. */
export function navigate(href: string): void {
  const from = new URL(location.href);
  const url = new URL(href, from);
  if (url.href !== from.href) {
    keepPlace();
    history.pushState(null, '', url);
  }
  window.dispatchEvent(new CustomEvent<Navigation>(OPENED, { detail: { url, keepsPlace: keepsPath(from, url) } }));
}

/** Calls back for each address that is opened: by a link, by `navigate`, or by going back. Returns how to stop. */
export function onNavigation(isPage: (url: URL) => boolean, open: (navigation: Navigation) => void): () => void {
  const byEvent = (event: Event): void => open((event as CustomEvent<Navigation>).detail);
  const byHistory = (): void => open({ url: new URL(location.href), keepsPlace: undefined });
  const byClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !isPlain || event.defaultPrevented || link.target !== '' || link.hasAttribute('download')) return;
    const url = new URL(link.href, location.href);
    const isPlaceOnPage = url.hash !== '' && url.pathname === location.pathname && url.search === location.search;
    if (url.origin !== location.origin || isPlaceOnPage) return;
    if (!isPage(url)) {
      keepPlace();
      return;
    }
    event.preventDefault();
    navigate(url.href);
  };
  window.addEventListener(OPENED, byEvent);
  window.addEventListener('popstate', byHistory);
  document.addEventListener('click', byClick);
  return () => {
    window.removeEventListener(OPENED, byEvent);
    window.removeEventListener('popstate', byHistory);
    document.removeEventListener('click', byClick);
  };
}
