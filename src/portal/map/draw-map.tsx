import { render } from 'preact';
import { enteredNumber } from '../../domain/text/number-entry.js';
import { pageAt } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { InLanguage } from '../shell/page-context.js';
import type { Shape } from './projection.js';
import { type MappedRow, RankMap } from './rank-map.js';

/** The ranking of the page on a map. */
export function drawMap(place: HTMLElement, shapes: readonly Shape[], language: Language): void {
  const rows = rowsOf(document, language);
  const map = (
    <InLanguage value={language}>
      <RankMap shapes={shapes} month={place.dataset.month ?? ''} rows={rows} />
    </InLanguage>
  );
  render(map, place);
}

/** Ranks and points as the tables of the page show them. */
function rowsOf(page: Document, language: Language): MappedRow[] {
  const numberIn = (cell: Element | null | undefined): number | null => {
    const number = enteredNumber(cell?.textContent ?? '', language, 'DECIMAL');
    return typeof number === 'number' ? number : null;
  };
  return [...page.querySelectorAll('.ranking-table tbody tr, .unranked-table tbody tr')].flatMap((row) => {
    const link = row.querySelector<HTMLAnchorElement>('th a');
    const address = link && pageAt(link.pathname);
    if (address?.page !== 'commune') return [];
    const [rank, points] = [row.querySelector('.rank'), row.querySelector('td.number:not(.rank)')];
    return {
      unit: { slug: address.unit },
      unitOnDay: { name: link?.textContent ?? '' },
      rank: rank && Number.parseInt(rank.textContent ?? '', 10),
      points: numberIn(points),
    };
  });
}
