import { DATA_LICENCE } from '../../domain/settings/texts.js';
import { escapeHtml } from '../../domain/text/escape-html.js';
import { embedAddress, embeddedAt } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';
import { saveFile } from '../file-load/saved-file.js';
import { element } from '../shell/element.js';
import { csvOfFigure, pngOf, svgOf } from './pictures.js';
import { toolWords } from './texts.js';

/** Below each picture: as a file, as a line that embeds it, and how to cite it. */
export function toolbarOf(figure: HTMLElement): HTMLElement {
  const language = document.documentElement.lang as Language;
  const words = toolWords[language];
  const caption = (): string => figure.querySelector('figcaption')?.textContent ?? '';
  const place = [...document.querySelectorAll('figure.figure')].indexOf(figure) + 1;
  const name = `${location.pathname.split('/').filter(Boolean).join('-') || 'xaso'}-${place}`;
  const picture = (): string => {
    // The one of the two that the screen shows.
    const drawing = [...figure.querySelectorAll<SVGSVGElement>('.drawing svg')].find(
      ({ clientWidth }) => clientWidth > 0,
    );
    return drawing ? svgOf(drawing, caption(), sourceOf(language)) : '';
  };
  const table = figure.querySelector('table');
  const numbers = (): string => (table ? csvOfFigure(table, caption(), sourceOf(language), language) : '');
  const files: Readonly<Record<string, () => Blob | Promise<Blob>>> = {
    svg: () => new Blob([picture()], { type: 'image/svg+xml' }),
    png: () => pngOf(picture()),
    csv: () => new Blob([numbers()], { type: 'text/csv' }),
  };
  const buttons = Object.entries(files).map(([ending, file]) =>
    button(ending.toUpperCase(), async () => saveFile(`${name}.${ending}`, await file())),
  );
  const summary = element('summary', {}, words.title);
  const tools = element(
    'details',
    { class: 'as-table tools' },
    ...[summary, ...buttons, ...embedTool(figure, caption, words)],
  );
  // The citation is made when the reader opens it, because it names the present page and day.
  tools.addEventListener('toggle', () => {
    tools.querySelector('p')?.remove();
    const citation = words.citation(sourceOf(language)[0] ?? '', caption(), address(), today(language));
    if (tools.open) tools.append(element('p', {}, `${words.cite} ${citation}`));
  });
  return tools;
}

function button(text: string, press: () => Promise<void>): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'action quiet' }, text);
  made.addEventListener('click', press);
  return made;
}

const address = (): string => `${location.origin}${location.pathname}${location.search}`;
const today = (language: Language): string => dayLabel(localDateOf(new Date().toISOString()))[language];

/** The source of a picture: the publisher from the foot of the page, the title, the address and the licence. */
function sourceOf(language: Language): string[] {
  const publisher = document.querySelector('.answerable')?.textContent?.trim() ?? '';
  const title = document.querySelector('h1')?.textContent ?? '';
  return [`${toolWords[language].source} ${publisher}. ${title}.`, `${address()} · ${DATA_LICENCE.id}`];
}

/** Room for what stands around an embedded picture: title, sentence, publication, source. */
const AROUND_PX = 400;

/**
 * Shows and copies the line by which another site embeds a picture. Only what the service renders has one: no page of officials,
 * and no map that a script has drawn.
 */
function embedTool(
  figure: HTMLElement,
  caption: () => string,
  words: (typeof toolWords)['vi'],
): readonly HTMLElement[] {
  const rendered = [...document.querySelectorAll<HTMLElement>('figure.figure')].filter(
    (each) => !each.closest('[data-map]'),
  );
  const path = embedAddress(rendered.indexOf(figure) + 1, location.pathname);
  if (!embeddedAt(path)) return [];
  const field = element('textarea', { readonly: '', rows: 4 });
  const label = element('label', { hidden: '' }, words.embedLine, field);
  const copied = element('output');
  const show = async (): Promise<void> => {
    const height = (figure.querySelector('.drawing')?.clientHeight ?? 0) + AROUND_PX;
    field.value = lineOf(`${location.origin}${path}${location.search}`, caption(), height);
    label.hidden = false;
    field.select();
    // If the browser forbids copying, the selected line can be copied by hand.
    await navigator.clipboard?.writeText(field.value).then(
      () => copied.replaceChildren(words.copied),
      () => undefined,
    );
  };
  return [button(words.embed, show), label, copied];
}

const lineOf = (address: string, title: string, height: number): string =>
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
