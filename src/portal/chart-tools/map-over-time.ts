import type { Language } from '../../domain/text/text.js';
import { chartWords } from '../chart/texts.js';
import { fetchMap } from '../map/fetch-map.js';
import { drawn, type Shape } from '../map/projection.js';

const MOST_HEIGHT = 480;
const SVG = 'http://www.w3.org/2000/svg';

let fetched: Promise<readonly Shape[]> | undefined;

/**
 * A heat map as a map that goes through the periods: shades, names and values are those of its rows, so it asks for
 * boundaries alone. Nothing where the stage has loaded none.
 */
export async function addMapOverTime(figure: HTMLElement): Promise<void> {
  const rows = [...figure.querySelectorAll<SVGElement>('.drawing [data-id]')];
  if (rows.length === 0) return;
  fetched ??= fetchMap('', (address, init) => fetch(address, init));
  const shapes = (await fetched).filter(({ id }) => rows.some((row) => row.dataset.id === id));
  const heads = [...(figure.querySelector('table')?.rows[0]?.cells ?? [])].map(({ textContent }) => textContent ?? '');
  if (shapes.length === 0 || heads.length < 2) return;
  const place = Object.assign(document.createElement('div'), { className: 'drawing' });
  const label = document.createElement('label');
  const slider = Object.assign(document.createElement('input'), {
    type: 'range',
    min: '1',
    max: `${heads.length - 1}`,
  });
  slider.value = slider.max;
  const period = document.createElement('output');
  label.append(`${chartWords[document.documentElement.lang as Language].period} `, slider, ' ', period);
  figure.querySelector('.pointed-at')?.before(label, place);
  const show = (): void => {
    const { shapes: paths, height } = drawn(shapes, place.clientWidth, MOST_HEIGHT);
    const picture = document.createElementNS(SVG, 'svg');
    picture.setAttribute('viewBox', `0 0 ${place.clientWidth} ${height}`);
    picture.setAttribute('tabindex', '0');
    picture.setAttribute('role', 'img');
    picture.setAttribute(
      'aria-label',
      `${figure.querySelector('figcaption')?.textContent} ${heads[slider.valueAsNumber]}`,
    );
    for (const { id, path } of paths) {
      const row = rows.find((of) => of.dataset.id === id);
      const mark = document.createElementNS(SVG, 'g');
      mark.setAttribute('class', 'place');
      mark.dataset.name = row?.dataset.name ?? '';
      mark.dataset.at = slider.value;
      const shape = document.createElementNS(SVG, 'path');
      shape.setAttribute('d', path);
      shape.setAttribute(
        'class',
        row?.querySelectorAll('.cell')[slider.valueAsNumber - 1]?.getAttribute('class') ?? '',
      );
      mark.append(shape);
      picture.append(mark);
    }
    place.replaceChildren(picture);
    period.textContent = heads[slider.valueAsNumber] ?? '';
  };
  slider.addEventListener('input', show);
  show();
}
