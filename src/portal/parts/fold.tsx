import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Narrower than this a page of many tables is a long way to scroll. */
const NARROW = '(max-width: 47.99rem)';

/** A part that can be folded: open on a wide screen, folded on a telephone, and always open on paper. */
export function Fold({
  summary,
  children,
}: {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
}): JSX.Element {
  const element = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    const open = (): void => {
      if (element.current) element.current.open = true;
    };
    if (element.current && window.matchMedia(NARROW).matches) element.current.open = false;
    window.addEventListener('beforeprint', open);
    return () => window.removeEventListener('beforeprint', open);
  }, []);
  return (
    <details class="group" open ref={element}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
