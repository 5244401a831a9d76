import { BOM, CSV_SEPARATOR, safeText } from '../../domain/text/cell-text.js';
import type { Language } from '../../domain/text/text.js';
import { element, shape } from '../shell/element.js';

/** The style properties that a picture's file must contain, because it has no style sheet. */
const LOOKS = [
  ...['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linejoin', 'paint-order'],
  ...['font-family', 'font-size', 'font-weight', 'color'],
];
const MARGIN = 12;
const LINE = 18;
const SCALE = 2;

/** The picture as a file that stands alone, light whatever the screen is: with its sentence as title, and its source below it. */
export function svgOf(picture: SVGSVGElement, title: string, below: readonly string[]): string {
  const place = picture.parentElement ?? document.body;
  place.dataset.paper = '';
  const copy = picture.cloneNode(true) as SVGSVGElement;
  const originals = [picture, ...picture.querySelectorAll('*')];
  for (const [i, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const original = originals[i];
    if (!original) continue;
    const style = getComputedStyle(original);
    for (const look of LOOKS) element.setAttribute(look, style.getPropertyValue(look));
  }
  const { width, height } = picture.viewBox.baseVal;
  const whole = { width: width + 2 * MARGIN, height: height + 2 * MARGIN + below.length * LINE };
  for (const name of ['role', 'aria-labelledby', 'tabindex']) copy.removeAttribute(name);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(whole.width));
  copy.setAttribute('height', String(whole.height));
  copy.setAttribute('viewBox', `${-MARGIN} ${-MARGIN} ${whole.width} ${whole.height}`);
  const style = getComputedStyle(place);
  const [paper = '', ink = ''] = ['--paper', '--ink'].map((name) => style.getPropertyValue(name));
  copy.prepend(shape('title', {}, title), shape('rect', { x: -MARGIN, y: -MARGIN, ...whole, fill: paper }));
  const look = { x: 0, fill: ink, 'font-family': style.fontFamily, 'font-size': '12px' };
  copy.append(...below.map((text, i) => shape('text', { ...look, y: height + (i + 1) * LINE }, text)));
  delete place.dataset.paper;
  return new XMLSerializer().serializeToString(copy);
}

/** The picture as a PNG, at twice the resolution of a screen. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = element('canvas', { width: image.width * SCALE, height: image.height * SCALE });
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser draws no image'))), 'image/png');
  });
}

const SIGNED_NUMBER = /^[-+]?\d[\d.,]*%?$/;

/** The table of a picture, with what the picture says above it and its source below. */
export function csvOfFigure(
  table: HTMLTableElement,
  title: string,
  below: readonly string[],
  language: Language,
): string {
  const rows = [...table.rows].map(({ cells }) => [...cells].map(({ textContent }) => textContent?.trim() ?? ''));
  const lines = [[title], ...rows, ...below.map((text) => [text])];
  const field = (text: string): string => `"${(SIGNED_NUMBER.test(text) ? text : safeText(text)).replace(/"/g, '""')}"`;
  return `${BOM}${lines.map((line) => `${line.map(field).join(CSV_SEPARATOR[language])}\r\n`).join('')}`;
}
