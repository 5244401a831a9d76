import type { ComponentChildren, JSX } from 'preact';

type Term = readonly [name: string, value: ComponentChildren];

/** A list of facts with their names. A false entry is left out. */
export const Terms = ({ of }: { readonly of: readonly (Term | false)[] }): JSX.Element => (
  <dl class="terms">
    {of
      .filter((term) => term !== false)
      .map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
