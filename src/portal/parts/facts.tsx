import type { ComponentChildren, JSX } from 'preact';

type Fact = {
  readonly name: string;
  /** The page behind the name. */
  readonly href?: string;
  /** The value in bold type. */
  readonly value?: ComponentChildren;
  readonly text?: ComponentChildren;
  readonly note?: string | undefined;
  readonly isFirst?: boolean;
};

type FactsProps = Omit<JSX.IntrinsicElements['dl'], 'class'> & {
  readonly of: readonly (Fact | false | '' | null | undefined)[];
  readonly class?: string;
};

/** A few facts beside one another, each under its name. What does not apply is left out. */
export const Facts = ({ of, class: more, ...attributes }: FactsProps): JSX.Element => (
  <dl {...attributes} class={more ? `facts ${more}` : 'facts'}>
    {of
      .filter((fact) => !!fact)
      .map(({ name, href, value, text, note, isFirst }) => (
        <div key={name} class={isFirst ? 'fact first' : 'fact'}>
          <dt>{href ? <a href={href}>{name}</a> : name}</dt>
          <dd>
            {value !== undefined && <strong>{value}</strong>}
            {text}
            {note && <span class="aside"> {note}</span>}
          </dd>
        </div>
      ))}
  </dl>
);
