import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useWords } from '../shell/page-context.js';
import { changeWords } from './texts.js';

/** An action as `allowedActions` of the API answers it. */
export type AllowedAction<Name extends string = string> = {
  readonly action: Name;
  readonly isAllowed: boolean;
  readonly whyNot: string | null;
  readonly remedy: string | null;
};

type Props = {
  readonly title: string;
  /** `h2` if the part is directly below the heading of the page. */
  readonly heading?: 'h2' | 'h3' | 'h4';
  /** The action, with whether it is allowed. Undefined if it is always possible here. */
  readonly action?: AllowedAction | undefined;
  /** True if the part already contains typed text. */
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
};

export const actionOf = <Name extends string>(
  actions: readonly AllowedAction<Name>[],
  name: Name,
): AllowedAction<Name> | undefined => actions.find(({ action }) => action === name);

/** One possible action, folded. If it is refused, the reason replaces the form. */
export function ActionPart({ title, heading: Title = 'h3', action, isOpen = false, children }: Props): JSX.Element {
  const [words] = useWords(changeWords);
  // Kept open, because a reader who empties the field goes on typing.
  const [beginsOpen] = useState(isOpen);
  if (action && !action.isAllowed)
    return (
      <div class="action-part refused">
        <Title>{title}</Title>
        <p class="aside">
          {words.notPossible} {action.whyNot} {action.remedy}
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
