import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { ReportDraft } from '../draft/draft.js';
import type { KeptDraft } from '../draft/kept-draft.js';

/** The current draft, with changes in this or another tab. The page that shows the draft closes it. */
export function useDraft(draft: KeptDraft): ReportDraft {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  // A layout effect, so that even the first key is drawn.
  useLayoutEffect(() => {
    const stop = draft.onChange(() => redraw());
    return () => {
      stop();
      draft.close();
    };
  }, [draft]);
  return draft.current();
}
