import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The result of a change. It is announced and takes the focus, because the focused control may be gone. */
export function DoneLine({ text }: { readonly text: string }): JSX.Element {
  const line = useRef<HTMLOutputElement>(null);
  useLayoutEffect(() => {
    if (text !== '') line.current?.focus();
  }, [text]);
  return (
    <output class={text === '' ? 'said empty' : 'said'} tabIndex={-1} ref={line}>
      {text}
    </output>
  );
}
