import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../domain/text/text.js';
import type { OfficialSession } from './ask.js';

const Reading = createContext<Language>('vi');

/** The language of the parts inside. */
export const InLanguage = Reading.Provider;

export const useLanguage = (): Language => useContext(Reading);

/** The words of a room in the language of the page, and that language. */
export function useWords<Words>(words: Readonly<Record<Language, Words>>): readonly [words: Words, language: Language] {
  const language = useLanguage();
  return [words[language], language];
}

const Open = createContext<OfficialSession | undefined>(undefined);

/** The session of the parts inside: they ask and change as the signed-in official. */
export const InSession = Open.Provider;

/** The session of the page. Pages for officials have one. */
export function useSession(): OfficialSession {
  const session = useContext(Open);
  if (!session) throw new Error('no session');
  return session;
}
