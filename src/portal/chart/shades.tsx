import type { JSX } from 'preact';
import { SHADES } from './geometry.js';

/** The shades of a heat map or map, for its legend. */
export const Shades = (): JSX.Element => (
  <svg class="shades" width={SHADES.length * 18} height={14} aria-hidden="true">
    {SHADES.map((shade) => (
      <rect key={shade} class={`cell heat-${shade}`} x={(shade - 1) * 18} y={0} width={16} height={14} rx={2} />
    ))}
  </svg>
);
