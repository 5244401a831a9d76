import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fetchMap } from './fetch-map.js';
import type { Shape } from './projection.js';
import type { RankMap, RankMapProps } from './rank-map.js';

export type MapProps = Omit<RankMapProps, 'shapes'> & { readonly scope: string };

type Loaded = { readonly shapes: readonly Shape[]; readonly Drawing: typeof RankMap };

/**
 * The ranking on the map that the stage has loaded; nothing where there is none. Fetched after the page is shown, and
 * what draws it only then: the first view does without.
 */
export function MapSection({ scope, ...shown }: MapProps): JSX.Element | null {
  const [loaded, setLoaded] = useState<Loaded>();
  useEffect(() => {
    let isShown = true;
    const load = async (): Promise<void> => {
      const shapes = await fetchMap(scope, (address, init) => fetch(address, init));
      if (shapes.length === 0) return;
      const { RankMap: Drawing } = await import('./rank-map.js');
      if (isShown) setLoaded({ shapes, Drawing });
    };
    // Without a map the page is whole.
    void load().catch(() => undefined);
    return () => {
      isShown = false;
    };
  }, [scope]);
  return loaded ? <loaded.Drawing shapes={loaded.shapes} {...shown} /> : null;
}
