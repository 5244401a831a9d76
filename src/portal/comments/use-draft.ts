import { useLayoutEffect, useReducer } from 'preact/hooks';
import type { ReportDraft } from '../draft/draft.js';
import type { KeptDraft } from '../draft/kept-draft.js';

/** The draft as it is now, here or in another tab. The page that shows it closes it. */
export function useDraft(draft: KeptDraft): ReportDraft {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  // Before anybody can type, so that the first key is drawn too.
  useLayoutEffect(() => {
    const stop = draft.onChange(() => redraw());
    return () => {
      stop();
      draft.close();
    };
  }, [draft]);
  return draft.current();
}
