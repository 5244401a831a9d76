import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../shell/page-context.js';
import { chartWords } from './texts.js';

export type ChartFigureProps = {
  /** The prefix of ids in a picture that a script adds, because scripts and the service count ids separately. */
  readonly idPrefix?: string;
  /** The sentence above the picture, which is also its accessible name. */
  readonly sentence: string;
  /** The height for a width, in the same units. */
  readonly heightAt: (width: number) => number;
  /** `id`: of this drawing alone, for what it has to name. */
  readonly draw: (width: number, id: string) => ComponentChildren;
  readonly legend?: ComponentChildren;
  readonly table: ComponentChildren;
};

/** One drawing for telephones and one for wide screens and paper; the style sheet shows one and fits it to its place. */
const WIDTHS = { narrow: 320, wide: 720 } as const;

/** Every picture of the portal: a sentence, a drawing, and the same numbers as a table. No script draws it. */
export function ChartFigure({ idPrefix = '', sentence, heightAt, draw, legend, table }: ChartFigureProps): JSX.Element {
  const [words] = useWords(chartWords);
  const id = idPrefix + useId();
  return (
    <figure class="figure">
      <figcaption id={id}>{sentence}</figcaption>
      <div class="drawing">
        {Object.entries(WIDTHS).map(([name, width]) => (
          // biome-ignore lint/a11y/noSvgWithoutTitle: the caption is its name; a title would cover the drawing when pointed at
          <svg key={name} class={name} role="img" aria-labelledby={id} viewBox={`0 0 ${width} ${heightAt(width)}`}>
            {draw(width, `${id}-${name}`)}
          </svg>
        ))}
      </div>
      {legend}
      <details class="as-table">
        <summary>{words.asTable}</summary>
        {table}
      </details>
    </figure>
  );
}
