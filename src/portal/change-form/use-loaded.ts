import { useState } from 'preact/hooks';
import { useLanguage } from '../shell/page-context.js';

/** A sentence of the service, shown only in the language of its request. A change of the language removes it. */
export function useInLanguage<Said>(nothing: Said): readonly [Said, (said: Said) => void] {
  const language = useLanguage();
  const [state, setState] = useState({ language, said: nothing });
  return [state.language === language ? state.said : nothing, (said) => setState({ language, said })];
}

/**
 * The loaded data of the page, until a change brings newer data. A new load, for example in another language, replaces
 * both: a page keeps its state while only its answer changes.
 */
export function useLoaded<Loaded>(loaded: Loaded): readonly [Loaded, (newer: Loaded) => void] {
  const [state, setState] = useState({ loaded, shown: loaded });
  const setShown = (shown: Loaded): void => setState({ loaded, shown });
  if (state.loaded === loaded) return [state.shown, setShown];
  return [loaded, setShown];
}

/** The loaded value and the message of the last change. A change without a result leaves both unchanged. */
export function useChanged<Shown>(loaded: Shown) {
  const [shown, show] = useLoaded(loaded);
  const [said, say] = useInLanguage('');
  const onChanged = (newer: Shown | null, text: string): void => {
    if (newer === null) return;
    show(newer);
    say(text);
  };
  return { shown, said, onChanged, show };
}
