import type { JSX } from 'preact';

/** The ground behind what may still change. An id stands once on a page, so each drawing has its own. */
export const Stripes = ({ id }: { readonly id: string }): JSX.Element => (
  <defs>
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="stripe" width="3" height="7" />
    </pattern>
  </defs>
);
