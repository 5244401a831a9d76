import { element } from '../shell/element.js';
import { addMapOverTime } from './map-over-time.js';
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
