/** Put in by the build: the address of `official.css`. Pages of the public do not load it. */
declare const OFFICIAL_STYLE: string;

let loaded: Promise<void> | undefined;

/** Resolves when the style of the pages for officials holds, or cannot be loaded: a page without it can be read. */
export function officialStyle(): Promise<void> {
  loaded ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = OFFICIAL_STYLE;
    link.onload = () => resolve();
    link.onerror = () => resolve();
    document.head.append(link);
  });
  return loaded;
}
