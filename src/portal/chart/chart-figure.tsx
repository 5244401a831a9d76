import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import { chartScript, IDS } from './chart-script.js';
import { chartWords } from './texts.js';
// A file of its own for it would cost more.
import './shades.js';

export type ChartFigureProps = {
  readonly language: Language;
  /** What the picture says. It stands above the picture and is its name for those who do not see it. */
  readonly sentence: string;
  /** In CSS pixels, of the width of the place where the picture stands. */
  readonly heightAt: (width: number) => number;
  /** Width before the place is measured, and where nothing measures it: in a page written at publication. */
  readonly firstWidth?: number;
  /** `id`: of this picture alone, for what a drawing has to name. */
  readonly draw: (width: number, id: string) => ComponentChildren;
  readonly legend?: ComponentChildren;
  readonly table: ComponentChildren;
};

/** Every picture of the portal: a sentence, a drawing, and the same numbers as a table. */
export function ChartFigure(props: ChartFigureProps): JSX.Element {
  const { language, sentence, heightAt, firstWidth = 640, draw, legend, table } = props;
  const id = IDS + useId();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place, firstWidth);
  useEffect(() => void chartScript(), []);
  const height = heightAt(width);
  return (
    <figure class="figure">
      <figcaption id={id}>{sentence}</figcaption>
      <div class="drawing" ref={place}>
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the caption is its name; a title would cover the drawing when pointed at */}
        <svg role="img" aria-labelledby={id} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          {draw(width, id)}
        </svg>
      </div>
      {legend}
      <details class="as-table">
        <summary>{chartWords[language].asTable}</summary>
        {table}
      </details>
    </figure>
  );
}

/** The width of an element, also after the window changes. */
function useWidth(place: { readonly current: HTMLElement | null }, first: number): number {
  const [width, setWidth] = useState(first);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = (): void => {
      // A hidden place has no width; the drawing then keeps the last one.
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}
