import type { JSX } from 'preact';

/** Names of the lines that stand out, where there are several. */
export const LinesKey = ({
  lines,
}: {
  readonly lines: readonly { readonly id: string; readonly name: string }[];
}): JSX.Element => (
  <ul class="key">
    {lines.map(({ id, name }, i) => (
      <li key={id} class={`chosen-${i + 1}`}>
        <svg width="28" height="12" aria-hidden="true" class="line chosen">
          <path d="M0,6L28,6" />
          <circle class="dot" cx="14" cy="6" r="4.5" />
        </svg>
        {name}
      </li>
    ))}
  </ul>
);
