import type { Degrees, Shape } from './projection.js';

type Answered = {
  readonly features?: readonly {
    readonly id: string;
    readonly geometry: { readonly coordinates: readonly (readonly (readonly Degrees[])[])[] };
  }[];
};

/** The map of a scope; empty where the stage has none, and where it cannot be fetched: the page is whole without it. */
export async function fetchMap(scope: string, send: typeof fetch): Promise<readonly Shape[]> {
  try {
    const response = await send(`/files/map.geojson?${new URLSearchParams({ within: scope })}`);
    if (!response.ok) return [];
    const { features = [] } = (await response.json()) as Answered;
    return features.map(({ id, geometry }) => ({ id, polygons: geometry.coordinates }));
  } catch {
    return [];
  }
}
