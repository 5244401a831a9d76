import type { ComponentChildren, JSX } from 'preact';

/** A wide table scrolls inside its own box, also with the keyboard; the page itself never scrolls sideways. */
export const ScrollBox = ({
  name,
  children,
}: {
  readonly name: string;
  readonly children: ComponentChildren;
}): JSX.Element => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: only a box that can be focused scrolls with the keyboard
  <section class="scroll-box" tabIndex={0} aria-label={name}>
    {children}
  </section>
);
