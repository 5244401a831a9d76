import { useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';

/** What the service has said holds in the language in which it was asked. After a change of the language it is gone. */
export function useInLanguage<Said>(language: Language, nothing: Said): readonly [Said, (said: Said) => void] {
  const [state, setState] = useState({ language, said: nothing });
  return [state.language === language ? state.said : nothing, (said) => setState({ language, said })];
}
