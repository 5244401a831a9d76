/** The build inserts the addresses of `official.css` and `desk.css`. Public pages load neither. */
declare const OFFICIAL_STYLE: string;
declare const DESK_STYLE: string;

let loaded: Promise<unknown> | undefined;

/** Resolves when the styles of officials' pages apply, or cannot be loaded: a page without them is still readable. */
export function officialStyle(): Promise<unknown> {
  loaded ??= Promise.all([OFFICIAL_STYLE, DESK_STYLE].map(loadedSheet));
  return loaded;
}

const loadedSheet = (address: string): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });
