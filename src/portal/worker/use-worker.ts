/** The worker is of use from the next visit on. A browser without workers shows the pages as before. */
export function useWorker(): void {
  if ('serviceWorker' in navigator) navigator.serviceWorker.register(WORKER_PATH).catch(() => undefined);
}

export const WORKER_PATH = '/worker.js';
