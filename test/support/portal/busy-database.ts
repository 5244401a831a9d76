import type { Page } from 'playwright-core';

/** Keeps the page's database busy until the page is left, so that no change of the page is written. */
export const keepDatabaseBusy = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('xaso');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const store = opening.result.transaction('reports', 'readwrite').objectStore('reports');
          const serve = (): void => {
            store.get('nothing').onsuccess = serve;
          };
          store.get('nothing').onsuccess = () => {
            serve();
            resolve();
          };
        };
      }),
  );
