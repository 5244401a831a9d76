import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { PAGE_QUERY, pageAt, pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { BandProps } from '../shell/app.js';
import { navigate } from '../shell/navigate.js';
import { AssignmentChoice, assignmentText } from './assignment-choice.js';
import { keeper, signOut } from './browser-session.js';
import { ROLE_PAGES } from './role-pages.js';
import type { SessionState } from './session-keeper.js';
import { sessionWords } from './texts.js';
import { viewerIn } from './viewer.js';

/** Says who is signed in, on every page, and leads to the pages of that role. */
export function OfficialBand({ language, path }: BandProps): JSX.Element | null {
  const state = useSessionState();
  if (!state) return null;
  const words = sessionWords[language];
  const { name, role } = viewerIn(state.viewer, language);
  const shown = pageAt(path)?.page;
  return (
    <section class="official-band" aria-label={words.band}>
      <div class="frame">
        <p class="who">
          <strong>{name}</strong>
          <span class="who-as">{assignmentText(state.viewer.assignment, language)}</span>
        </p>
        <details class="menu" key={path}>
          <summary>{words.menu}</summary>
        </details>
        <div class="official-menu">
          {state.viewer.assignments.length > 1 && <AssignmentChoice viewer={state.viewer} language={language} />}
          <nav aria-label={words.pages}>
            <ul>
              {ROLE_PAGES[role].map((page) => (
                <li key={page}>
                  <a href={pagePath({ page })} aria-current={page === shown ? 'page' : undefined}>
                    {words.links[page]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <button type="button" onClick={() => void signOut()}>
            {words.signOut}
          </button>
        </div>
      </div>
      <output>{!state.tokens && <EndedNotice language={language} />}</output>
    </section>
  );
}

/** The page stays as it is, with all that was typed: the reader signs in again in another tab, which hands over the session. */
function EndedNotice({ language }: { readonly language: Language }): JSX.Element {
  const { ended, offline } = sessionWords[language];
  if (!navigator.onLine) return <p class="frame ended">{offline}</p>;
  return (
    <p class="frame ended">
      <strong>{ended.title}</strong> {ended.text}{' '}
      <a href={`${pagePath({ page: 'sign-in' })}?${PAGE_QUERY.again}=1`} target="_blank" rel="opener">
        {ended.again}
      </a>
    </p>
  );
}

/** Follows who is signed in. Where that changes, the page that is open is opened anew for whoever it is now. */
function useSessionState(): SessionState | undefined {
  const [state, setState] = useState(keeper.state);
  useLayoutEffect(() => {
    let shown = keeper.state()?.viewer.seat;
    setState(keeper.state());
    const follow = (): void => {
      const next = keeper.state();
      setState(next);
      if (next?.viewer.seat === shown) return;
      shown = next?.viewer.seat;
      if (pageAt(location.pathname)?.page !== 'sign-in') navigate(location.href);
    };
    const redraw = (): void => setState((current) => current && { ...current });
    window.addEventListener('online', redraw);
    window.addEventListener('offline', redraw);
    const stop = keeper.onChange(follow);
    return () => {
      stop();
      window.removeEventListener('online', redraw);
      window.removeEventListener('offline', redraw);
    };
  }, []);
  return state;
}
