import type { ComponentChildren, JSX } from 'preact';

type SentencesProps = {
  /** The sentences; empty values are left out. */
  readonly of: readonly ComponentChildren[];
  readonly isOrdered?: boolean;
};

export function Sentences({ of, isOrdered }: SentencesProps): JSX.Element {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List class="sentences">
      {of.map((sentence, place) => sentence != null && sentence !== false && <li key={String(place)}>{sentence}</li>)}
    </List>
  );
}
