import { embedAddress, embeddedAt } from '../../domain/text/embed-address.js';
import { escapeHtml } from '../../domain/text/escape-html.js';
import type { toolWords } from './texts.js';

/** Room for what stands around an embedded picture: title, sentence, publication, source. */
const AROUND_PX = 400;

/**
 * Shows and copies the line by which another site embeds a picture. Only what the service renders has one: no page of officials,
 * and no map that a script has drawn.
 */
export function embedTool(
  figure: HTMLElement,
  caption: () => string,
  words: (typeof toolWords)['vi'],
): readonly HTMLElement[] {
  const rendered = [...document.querySelectorAll<HTMLElement>('figure.figure')].filter(
    (each) => !each.closest('[data-map]'),
  );
  const path = embedAddress(rendered.indexOf(figure) + 1, location.pathname);
  if (!embeddedAt(path)) return [];
  const button = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'action quiet',
    textContent: words.embed,
  });
  const field = Object.assign(document.createElement('textarea'), { readOnly: true, rows: 4 });
  const label = Object.assign(document.createElement('label'), { hidden: true });
  const copied = document.createElement('output');
  label.append(words.embedLine, field);
  button.addEventListener('click', async () => {
    const height = (figure.querySelector('.drawing')?.clientHeight ?? 0) + AROUND_PX;
    field.value = lineOf(`${location.origin}${path}${location.search}`, caption(), height);
    label.hidden = false;
    field.select();
    // Where a browser forbids it, the line is marked to be copied by hand.
    await navigator.clipboard?.writeText(field.value).then(
      () => copied.replaceChildren(words.copied),
      () => undefined,
    );
  });
  return [button, label, copied];
}

const lineOf = (address: string, title: string, height: number): string =>
  `<iframe src="${escapeHtml(address)}" title="${escapeHtml(title)}" width="100%" height="${height}" loading="lazy"></iframe>`;
