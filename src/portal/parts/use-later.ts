import { useEffect, useState } from 'preact/hooks';

/** What stands below the first view: its script is fetched once that is shown, and without it the page is whole. */
export function useLater<Part>(load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    load().then(setPart, () => undefined);
  }, [load]);
  return part;
}
