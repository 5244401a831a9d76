import type { Language } from '../../domain/text/text.js';
import { chartWords } from '../chart/texts.js';
import { fetchMap } from '../map/fetch-map.js';
import { drawn, type Shape } from '../map/projection.js';
import { element, shape } from '../shell/element.js';
import { namePointedAt } from './names.js';
import { toolbarOf } from './toolbar.js';

/** Each picture of the page gets its tools once, also one that comes later. */
function equip(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure.figure:not([data-equipped])')) {
    figure.dataset.equipped = '';
    for (const picture of figure.querySelectorAll('.drawing svg')) picture.setAttribute('tabindex', '0');
    figure.querySelector('.drawing')?.after(element('output', { class: 'pointed-at' }));
    figure.append(toolbarOf(figure));
    // The picture is complete without the map, so a failure is ignored.
    void addMapOverTime(figure).catch(() => undefined);
  }
}

/** Adds the tools to all present and later pictures of the page. */
export function equipPictures(): void {
  equip();
  new MutationObserver(equip).observe(document.body, { childList: true, subtree: true });
  namePointedAt(document);
}

const MOST_HEIGHT = 480;

let fetched: Promise<readonly Shape[]> | undefined;

/**
 * A heat map as a map that goes through the periods: shades, names and values are those of its rows, so it asks for
 * boundaries alone. Nothing where the stage has loaded none.
 */
async function addMapOverTime(figure: HTMLElement): Promise<void> {
  const rows = [...figure.querySelectorAll<SVGElement>('.drawing [data-id]')];
  if (rows.length === 0) return;
  fetched ??= fetchMap('', (address, init) => fetch(address, init));
  const shapes = (await fetched).filter(({ id }) => rows.some((row) => row.dataset.id === id));
  const heads = [...(figure.querySelector('table')?.rows[0]?.cells ?? [])].map(({ textContent }) => textContent ?? '');
  if (shapes.length === 0 || heads.length < 2) return;
  const place = element('div', { class: 'drawing' });
  const last = `${heads.length - 1}`;
  const slider = element('input', { type: 'range', min: 1, max: last, value: last });
  const period = element('output');
  const { period: name } = chartWords[document.documentElement.lang as Language];
  figure.querySelector('.pointed-at')?.before(element('label', {}, `${name} `, slider, ' ', period), place);
  const show = (): void => {
    const at = slider.valueAsNumber;
    const { shapes: paths, height } = drawn(shapes, place.clientWidth, MOST_HEIGHT);
    const marks = paths.map(({ id, path }) => {
      const row = rows.find((of) => of.dataset.id === id);
      const shade = row?.querySelectorAll('.cell')[at - 1]?.getAttribute('class') ?? '';
      const mark = shape('path', { d: path, class: shade });
      return shape('g', { class: 'place', 'data-name': row?.dataset.name ?? '', 'data-at': at }, mark);
    });
    const label = `${figure.querySelector('figcaption')?.textContent} ${heads[at]}`;
    const viewBox = `0 0 ${place.clientWidth} ${height}`;
    place.replaceChildren(shape('svg', { viewBox, tabindex: 0, role: 'img', 'aria-label': label }, ...marks));
    period.textContent = heads[at] ?? '';
  };
  slider.addEventListener('input', show);
  show();
}
