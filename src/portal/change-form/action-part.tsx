import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import { changeWords } from './texts.js';

/** As `allowedActions` of the API answers. */
export type AllowedAction<Name extends string = string> = {
  readonly action: Name;
  readonly isAllowed: boolean;
  readonly whyNot: string | null;
  readonly remedy: string | null;
};

type Props = {
  readonly language: Language;
  readonly title: string;
  /** True where the part stands directly below the heading of the page. */
  readonly isTop?: boolean;
  /** The action and whether it is allowed; undefined where it is always possible here. */
  readonly action?: AllowedAction | undefined;
  /** True where something is typed inside already. */
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
};

export const actionOf = <Name extends string>(
  actions: readonly AllowedAction<Name>[],
  name: Name,
): AllowedAction<Name> | undefined => actions.find(({ action }) => action === name);

/** One thing that can be done, folded. Where it cannot be done the reason stands there instead of the form. */
export function ActionPart({ language, title, isTop = false, action, isOpen = false, children }: Props): JSX.Element {
  // Who empties the field goes on typing, so it is not folded then.
  const [beginsOpen] = useState(isOpen);
  const Title = isTop ? 'h2' : 'h3';
  if (action && !action.isAllowed)
    return (
      <div class="action-part refused">
        <Title>{title}</Title>
        <p class="aside">
          {changeWords[language].notPossible} {action.whyNot} {action.remedy}
        </p>
      </div>
    );
  return (
    <details class="action-part" open={beginsOpen}>
      <summary>
        <Title>{title}</Title>
      </summary>
      {children}
    </details>
  );
}
