import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { chartScript } from './chart-script.js';
import type { CourseLinesProps } from './course-lines.js';

type Tools = { readonly showLines?: (place: HTMLElement, props: CourseLinesProps) => void };

/** Lines on a page whose numbers stand in another picture already: what draws them comes once the page is shown. */
export function LaterLines(props: CourseLinesProps): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const show = ({ showLines }: Tools): void => {
      if (place.current) showLines?.(place.current, props);
    };
    void chartScript().then(show);
  });
  return <div ref={place} />;
}
