import type { ComponentChildren, JSX } from 'preact';

type FoldProps = { readonly summary: ComponentChildren; readonly children: ComponentChildren };

/** A part that can be folded: `src/portal/main.ts` folds it on a telephone, and opens it for paper. */
export const Fold = ({ summary, children }: FoldProps): JSX.Element => (
  <details class="group" open data-fold>
    <summary>{summary}</summary>
    {children}
  </details>
);
