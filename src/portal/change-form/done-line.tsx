import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What a change has done. It is announced, and the focus goes to it: what was focused before may be gone. */
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
