import { render } from 'preact';
import { CourseLines, type CourseLinesProps } from '../chart/course-lines.js';
import { addMapOverTime } from './map-over-time.js';
import { namePointedAt } from './names.js';
import { toolbarOf } from './toolbar.js';

/** Lines in a place that the page has left for them. */
export const showLines = (place: HTMLElement, props: CourseLinesProps): void =>
  render(<CourseLines {...props} />, place);

/** Each picture of the page gets its tools once, also one that comes later. */
function equip(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure.figure:not([data-equipped])')) {
    figure.dataset.equipped = '';
    figure.querySelector('.drawing svg')?.setAttribute('tabindex', '0');
    figure
      .querySelector('.drawing')
      ?.after(Object.assign(document.createElement('output'), { className: 'pointed-at' }));
    figure.append(toolbarOf(figure));
    // Without a map the picture is whole.
    void addMapOverTime(figure).catch(() => undefined);
  }
}

equip();
new MutationObserver(equip).observe(document.body, { childList: true, subtree: true });
namePointedAt(document);
