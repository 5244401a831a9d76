import type { ComponentChildren, JSX } from 'preact';

type ListProps = {
  /** The entries; empty values are left out. */
  readonly of: readonly ComponentChildren[];
  readonly isOrdered?: boolean;
  readonly class?: string | undefined;
};

export function List({ of, isOrdered, class: name }: ListProps): JSX.Element {
  const Kind = isOrdered ? 'ol' : 'ul';
  return (
    <Kind class={name}>
      {of.map((entry, place) => entry != null && entry !== false && <li key={String(place)}>{entry}</li>)}
    </Kind>
  );
}

export const Sentences = (props: Omit<ListProps, 'class'>): JSX.Element => <List {...props} class="sentences" />;
