import { useState } from 'preact/hooks';

/**
 * What the page has loaded, until a change brings something newer. Loaded anew, such as in another language, it begins
 * again: a page keeps its state while only its answer changes.
 */
export function useLoaded<Loaded>(loaded: Loaded): readonly [Loaded, (newer: Loaded) => void] {
  const [state, setState] = useState({ loaded, shown: loaded });
  const setShown = (shown: Loaded): void => setState({ loaded, shown });
  if (state.loaded === loaded) return [state.shown, setShown];
  return [loaded, setShown];
}
