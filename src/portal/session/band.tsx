import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PAGE_QUERY, pageAt, pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { dayLabel } from '../../domain/time/texts.js';
import { navigate } from '../shell/navigate.js';
import { useWords } from '../shell/page-context.js';
import { assignmentFor, pagesFor } from './assignment-for.js';
import { chooseAssignment, keeper, signOut } from './browser-session.js';
import type { SessionState } from './session-keeper.js';
import { sessionWords } from './texts.js';
import type { KeptAssignment, KeptViewer } from './viewer.js';

/** Tells on every page who is signed in, with links to the pages of the role. */
export function OfficialBand({ path }: { readonly path: string }): JSX.Element | null {
  const [words, language] = useWords(sessionWords);
  const state = useSessionState();
  if (!state) return null;
  const { name, assignment } = state.viewer;
  const shown = pageAt(path)?.page;
  return (
    <section class="official-band" aria-label={words.band}>
      <div class="frame">
        <p class="who">
          <strong>{name}</strong>
          <span class="who-as">{assignmentText(assignment, language)}</span>
        </p>
        <details class="menu" key={path}>
          <summary>{words.menu}</summary>
        </details>
        <div class="official-menu">
          {state.viewer.assignments.length > 1 && <AssignmentChoice viewer={state.viewer} />}
          <nav aria-label={words.pages}>
            <ul>
              {pagesFor(assignment).map((page) => (
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
      <output>{!state.tokens && <EndedNotice />}</output>
    </section>
  );
}

/** Offers to sign in again in another tab, which hands over the session. The page stays, with everything typed. */
function EndedNotice(): JSX.Element {
  const [{ ended, offline }] = useWords(sessionWords);
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

/** Follows who is signed in. When that changes, the open page is loaded again for the new viewer. */
function useSessionState(): SessionState | undefined {
  const [state, setState] = useState(keeper.state);
  useLayoutEffect(() => {
    let shown = keeper.state()?.viewer;
    const follow = (comesBack?: unknown): void => {
      const next = keeper.state();
      // Another object is drawn anew, as the notice for a lost connection wants it.
      setState(next && { ...next });
      const viewer = next?.viewer;
      if (viewer?.seat === shown?.seat) return;
      const address = pageAt(location.pathname);
      // Tabs for different assignments would take turns: each waits until the reader comes back to it.
      const other = viewer?.id === shown?.id && viewer && address && assignmentFor(address, viewer);
      if (!other) shown = viewer;
      else if (!comesBack) return;
      if (address?.page !== 'sign-in') navigate(location.href);
    };
    const heard = ['focus', 'online', 'offline'];
    for (const event of heard) window.addEventListener(event, follow);
    const stop = keeper.onChange(follow);
    return () => {
      stop();
      for (const event of heard) window.removeEventListener(event, follow);
    };
  }, []);
  return state;
}

/** Role and unit, for whom and until when: a substitute may have the same role at the same unit twice. */
function assignmentText({ roleLabel, unitName, ...of }: KeptAssignment, language: Language): string {
  const place = `${roleLabel[language]}, ${unitName[language]}`;
  if (!of.substituteFor) return place;
  const until = of.substituteUntil ? dayLabel(of.substituteUntil)[language] : undefined;
  return `${place}, ${sessionWords[language].substituteFor(of.substituteFor, until)}`;
}

/** The other assignments of a person with several. The chosen one is beside the name. */
function AssignmentChoice({ viewer }: { readonly viewer: KeptViewer }): JSX.Element {
  const [words, language] = useWords(sessionWords);
  const element = useRef<HTMLDetailsElement>(null);
  const choose = async (id: string, assignment: KeptAssignment): Promise<void> => {
    const address = pageAt(location.pathname);
    // A page of the assignment before would change back to it.
    if (address && assignmentFor(address, { ...viewer, assignment })) navigate(pagePath({ page: 'work' }));
    await chooseAssignment(id, language);
    if (element.current) element.current.open = false;
  };
  return (
    <details class="assignments" ref={element}>
      <summary>{words.assignments}</summary>
      <ul>
        {viewer.assignments.map((assignment) => {
          const { id } = assignment;
          return (
            id !== null &&
            id !== viewer.assignment.id && (
              <li key={id}>
                <button type="button" onClick={() => void choose(id, assignment)}>
                  {assignmentText(assignment, language)}
                </button>
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}
