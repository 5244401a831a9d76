import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ActionButton } from '../parts/controls.js';
import { useWords } from '../shell/page-context.js';
import { leaderWords } from './texts.js';

export type Slide = { readonly key: string; readonly content: ComponentChildren };

type SlideshowProps = { readonly name: string; readonly slides: readonly Slide[]; readonly onEnd: () => void };

/** The slide to which a key leads. Undefined for other keys. A presenter's remote control sends PageUp and PageDown. */
export function slideAfter(key: string, at: number, count: number): number | undefined {
  const last = count - 1;
  if (['ArrowRight', 'ArrowDown', 'PageDown', ' '].includes(key)) return Math.min(at + 1, last);
  if (['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'].includes(key)) return Math.max(at - 1, 0);
  return key === 'Home' ? 0 : key === 'End' ? last : undefined;
}

/** The leaders' page on a wall screen: one part at a time, in large letters. Escape returns to the page. */
export function Slideshow({ name, slides, onEnd }: SlideshowProps): JSX.Element {
  const [{ slides: words }] = useWords(leaderWords);
  const [at, go] = useState(0);
  const dialog = useRef<HTMLDialogElement>(null);
  const { length: count } = slides;

  useLayoutEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // The space bar presses a focused button.
      if (event.key === ' ' && event.target instanceof HTMLButtonElement) return;
      if (slideAfter(event.key, 0, count) === undefined) return;
      event.preventDefault();
      // Keys may follow one another faster than slides are drawn.
      go((now) => slideAfter(event.key, now, count) ?? now);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [count]);

  const lead = (to: number, text: string): JSX.Element => (
    <button type="button" class="action quiet" disabled={to < 0 || to >= count} onClick={() => go(to)}>
      {text}
    </button>
  );
  return (
    <dialog class="slides" ref={dialog} aria-label={name} onClose={onEnd}>
      <div class="slide" key={slides[at]?.key} aria-live="polite">
        {slides[at]?.content}
      </div>
      <p class="slide-keys">
        {lead(at - 1, words.before)}
        <span>{words.place(at + 1, count)}</span>
        {lead(at + 1, words.next)}
        <ActionButton text={words.end} does={() => dialog.current?.close()} isQuiet />
      </p>
    </dialog>
  );
}
