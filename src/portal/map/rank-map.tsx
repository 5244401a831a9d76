import { type JSX, render } from 'preact';
import { enteredNumber } from '../../domain/text/number-entry.js';
import { numberText } from '../../domain/text/number-text.js';
import { pageAt } from '../../domain/text/page-address.js';
import type { Language, Text } from '../../domain/text/text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { ChartFigure } from '../chart/chart-figure.js';
import { heatStep } from '../chart/geometry.js';
import { Shades } from '../chart/shades.js';
import { unitInSentence } from '../parts/api-names.js';
import { PageTable } from '../parts/page-table.js';
import { orDash } from '../parts/value-text.js';
import { InLanguage, useWords } from '../shell/page-context.js';
import { drawn, type Shape } from './projection.js';
import { mapWords } from './texts.js';

type MappedRow = {
  readonly unit: string;
  readonly name: string;
  readonly rank: number | null;
  readonly points: number | null;
};

type RankMapProps = {
  readonly shapes: readonly Shape[];
  readonly month: string;
  readonly rows: readonly MappedRow[];
};

const MOST_HEIGHT = 560;

const pointsText = (value: number): Text => {
  const { vi, en } = numberText(value);
  return { vi: mapWords.vi.points(vi), en: mapWords.en.points(en) };
};

/** Communes in five shades by their points, with their ranks; a table holds the same. */
function RankMap({ shapes, month, rows }: RankMapProps): JSX.Element {
  const [words, language] = useWords(mapWords);
  const ranked = new Map(rows.flatMap((row) => (row.rank === null || row.points === null ? [] : [[row.unit, row]])));
  const values = [...ranked.values()].flatMap(({ points }) => points ?? []);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const drawnIds = new Set(shapes.map(({ id }) => id));
  const missing = rows.flatMap(({ unit, name }) => (drawnIds.has(unit) ? [] : unitInSentence(name)));
  const sentence = whatItShows([...ranked.values()], month, rows.length, language);
  return (
    <section>
      <h2>{words.title}</h2>
      <ChartFigure
        idPrefix="map-"
        sentence={missing.length === 0 ? sentence : `${sentence} ${words.missing(missing.join(', '))}`}
        heightAt={(width) => drawn(shapes, width, MOST_HEIGHT).height}
        draw={(width) =>
          drawn(shapes, width, MOST_HEIGHT).shapes.map(({ id, path, middle }) => {
            const row = ranked.get(id);
            return (
              <g key={id} class="place" data-name={row?.name}>
                <path class={shadeOf(row?.points ?? null, least, most)} d={path} />
                {row && (
                  <text x={middle.x} y={middle.y + 5} text-anchor="middle">
                    {row.rank}
                  </text>
                )}
              </g>
            );
          })
        }
        legend={
          values.length > 0 && (
            <p class="legend">
              <Shades /> {words.shades(pointsText(least)[language], pointsText(most)[language])} {words.source}
            </p>
          )
        }
        table={<MapTable rows={rows} />}
      />
    </section>
  );
}

function whatItShows(ranked: readonly MappedRow[], month: string, all: number, language: Language): string {
  const words = mapWords[language];
  const label = shortPeriodLabel(month)[language];
  const sorted = ranked.toSorted((a, b) => (b.points ?? 0) - (a.points ?? 0));
  const [best, worst] = [sorted[0], sorted.at(-1)];
  if (!best || !worst) return words.nobody(label);
  const at = ({ name, points }: MappedRow) => words.at(name, pointsText(points ?? 0)[language]);
  return words.sentence(label, ranked.length, all, at(best), at(worst));
}

const shadeOf = (points: number | null, least: number, most: number): string =>
  points === null ? 'cell empty' : `cell heat-${heatStep(points, least, most)}`;

function MapTable({ rows }: Pick<RankMapProps, 'rows'>): JSX.Element {
  const [words, language] = useWords(mapWords);
  return (
    <PageTable
      rows={rows}
      rowKey={({ unit }) => unit}
      columns={[
        { header: words.commune, is: 'name', cell: ({ name }) => name },
        { header: words.rank, is: 'number', cell: ({ rank }) => rank ?? words.unranked },
        { header: words.value, is: 'number', cell: ({ points }) => orDash(points, numberText)[language] },
      ]}
    />
  );
}

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
      unit: address.unit,
      name: link?.textContent ?? '',
      rank: rank && Number.parseInt(rank.textContent ?? '', 10),
      points: numberIn(points),
    };
  });
}
