import type { Language } from '../../domain/text/text.js';
import { fetchMap } from './fetch-map.js';

/** The ranking on the map that the stage has loaded; nothing where there is none, and nothing is fetched that draws it. */
export async function showMap(place: HTMLElement, language: Language): Promise<void> {
  const shapes = await fetchMap(place.dataset.map ?? '', (address, init) => fetch(address, init));
  if (shapes.length === 0) return;
  const { drawMap } = await import('./rank-map.js');
  drawMap(place, shapes, language);
}
