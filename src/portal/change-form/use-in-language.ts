import { useState } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';

/** A sentence of the service, shown only in the language of its request. A change of the language removes it. */
export function useInLanguage<Said>(language: Language, nothing: Said): readonly [Said, (said: Said) => void] {
  const [state, setState] = useState({ language, said: nothing });
  return [state.language === language ? state.said : nothing, (said) => setState({ language, said })];
}
