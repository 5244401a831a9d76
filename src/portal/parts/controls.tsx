import type { ComponentChildren, JSX, TargetedEvent } from 'preact';

type FoldProps = { readonly summary: ComponentChildren; readonly children: ComponentChildren };

/** A part that can be folded: `src/portal/main.ts` folds it on a telephone, and opens it for paper. */
export const Fold = ({ summary, children }: FoldProps): JSX.Element => (
  <details class="group" open data-fold>
    <summary>{summary}</summary>
    {children}
  </details>
);

type ActionButtonProps = {
  readonly text: string;
  /** What it does on the page; without it, the button sends its form. */
  readonly does?: () => unknown;
  readonly isQuiet?: boolean;
  readonly disabled?: boolean;
  readonly 'aria-disabled'?: boolean;
  readonly 'aria-label'?: string;
};

export const ActionButton = ({ text, does, isQuiet = false, ...more }: ActionButtonProps): JSX.Element => (
  <button
    type={does ? 'button' : 'submit'}
    class={isQuiet ? 'action quiet' : 'action'}
    {...more}
    onClick={does && (() => void does())}
  >
    {text}
  </button>
);

/** What a form does when it is sent: the page stays. */
export const whenSent =
  (send: (form: HTMLFormElement) => unknown) =>
  (event: TargetedEvent<HTMLFormElement, Event>): void => {
    event.preventDefault();
    void send(event.currentTarget);
  };
