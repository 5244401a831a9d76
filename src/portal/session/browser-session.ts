import { PAGE_QUERY, type PageAddress, pageAt, pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { SIGN_IN_FILE, type SignInFacts } from '../contract.js';
import { AnswerFault } from '../shell/ask.js';
import { ownPath } from '../shell/navigate.js';
import type { OfficialSession } from '../shell/session.js';
import { assignmentFor } from './assignment-for.js';
import { askWith, officialSession } from './official-session.js';
import type { SignInProvider } from './provider.js';
import { sessionKeeper } from './session-keeper.js';
import { type ReturnFault, SignInFault } from './sign-in-fault.js';
import type { Tokens } from './tokens.js';
import { askViewer, viewerOnDevice } from './viewer.js';
import { signInWaiting } from './waiting-sign-in.js';

const CHANNEL = 'xaso-session';

const now = (): number => Date.now();
const send: typeof fetch = (address, init) => fetch(address, init);

const waitingSignIn = signInWaiting(() => window.sessionStorage);
const viewerDevice = viewerOnDevice(() => window.localStorage);
let opened: Promise<SignInProvider> | undefined;

/** The library is loaded with the first sign-in or renewal. What failed is tried anew. */
function provider(): Promise<SignInProvider> {
  opened ??= openedProvider().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function openedProvider(): Promise<SignInProvider> {
  const [facts, { openProvider }] = await Promise.all([signInFacts(), import('./provider.js').catch(offline)]);
  return await openProvider(facts, location.origin, now);
}

async function signInFacts(): Promise<SignInFacts> {
  const response = await send(SIGN_IN_FILE, { cache: 'no-cache' }).catch(offline);
  if (!response.ok) throw new AnswerFault('BUSY', `HTTP ${response.status}`);
  return (await response.json()) as SignInFacts;
}

function offline(error: unknown): never {
  throw new AnswerFault('OFFLINE', String(error));
}

/** Old browsers have no locks. Two tabs that renew at the same moment may then have to sign in again. */
const alone = <T>(call: () => Promise<T>): Promise<T> =>
  'locks' in navigator ? (navigator.locks.request(CHANNEL, call) as Promise<T>) : call();

/** Who is signed in in this browser. */
export const keeper = sessionKeeper({
  provider,
  reach: signInFacts,
  channel: 'BroadcastChannel' in window ? new BroadcastChannel(CHANNEL) : undefined,
  device: viewerDevice,
  now,
  alone,
});

/** Where the provider takes over. The reader comes back to `/dang-nhap`, and from there to `returnTo`. */
async function signInAddress(returnTo: string, language: Language, isSilent: boolean): Promise<URL> {
  const redirectUri = `${location.origin}${pagePath({ page: 'sign-in' })}`;
  const { address, begun } = await (await provider()).begin(redirectUri, language, isSilent);
  waitingSignIn.keep({ begun, returnTo, language, isSilent });
  return address;
}

/** Leads away to the provider. */
export const beginSignIn = async (returnTo: string, language: Language): Promise<void> =>
  location.assign(await signInAddress(returnTo, language, false));

/**
 * Tokens end with the tab, so a page that is loaded anew asks the provider once whether it still knows the reader in this
 * browser. Only for whoever was signed in last and has not signed out; what is typed lies on the device. Resolves when
 * the page is here all the same: the provider cannot be reached, or the reader came back by the button of the browser.
 */
async function signInSilently(language: Language): Promise<void> {
  if (!keeper.hasViewerOnDevice() || !waitingSignIn.mayTrySilently()) return;
  try {
    const address = await signInAddress(`${ownPath(location.pathname)}${location.search}`, language, true);
    waitingSignIn.tried();
    location.replace(address);
    await shownAgain();
  } catch {
    // The page offers to sign in, and says what is wrong when that is tried.
  }
}

/** The address of the return gets the language of the page that was left, which may have been that of a link alone. */
export function keepLanguageOfReturn(): void {
  const url = new URL(location.href);
  const language = pageAt(url.pathname)?.page === 'sign-in' ? waitingSignIn.language() : undefined;
  if (language === undefined) return;
  url.searchParams.set(PAGE_QUERY.language, language);
  history.replaceState(null, '', url);
}

/** When the reader comes back to the page as it was left. */
const shownAgain = (): Promise<void> =>
  new Promise((resolve) => window.addEventListener('pageshow', ({ persisted }) => persisted && resolve()));

export type Returned = {
  /** Path of the page from which the reader came; undefined if no sign-in was begun in this tab. */
  readonly returnTo: string | undefined;
  /** None where the reader has not asked to be signed in: the page that was wanted offers it. */
  readonly fault: ReturnFault | undefined;
};

/** Ends the sign-in with the answer of the provider, which stands in the address. */
export async function finishSignIn(address: URL, language: Language): Promise<Returned> {
  const waiting = waitingSignIn.take();
  if (!waiting) return { returnTo: undefined, fault: 'REFUSED' };
  const { begun, returnTo, isSilent } = waiting;
  try {
    const before = viewerDevice.read();
    const viewer = await keeper.signIn(begun, address, async (tokens) => {
      const first = await askViewer(askWith(tokens, { language, send }));
      // Whoever chose an assignment on this device goes on in it.
      const isOffered = first?.assignments.some(({ id }) => id === before?.assignment.id);
      if (before?.id !== first?.id || before?.seat === first?.seat || !isOffered) return first;
      return await viewerAs(before?.assignment.id ?? null, language)(tokens);
    });
    if (viewer) waitingSignIn.succeeded();
    return { returnTo, fault: viewer || isSilent ? undefined : 'UNKNOWN' };
  } catch (error) {
    const fault = faultOf(error);
    return { returnTo, fault: isSilent ? undefined : fault };
  }
}

const viewerAs = (assignment: string | null, language: Language) => (tokens: Tokens) =>
  askViewer(askWith(tokens, { language, send, assignment }));

/** Acts in another assignment from now on. */
export const chooseAssignment = (id: string, language: Language): Promise<void> =>
  keeper.choose(viewerAs(id, language));

function faultOf(error: unknown): ReturnFault {
  if (error instanceof SignInFault) return error.kind;
  if (!(error instanceof AnswerFault)) throw error;
  if (error.kind === 'OFFLINE' || error.kind === 'BUSY') return error.kind;
  // The API does not take the token of somebody whom the register does not know.
  return error.kind === 'SIGN_IN' ? 'UNKNOWN' : 'REFUSED';
}

/** Leads away to the provider, which ends its own session. */
export const signOut = async (): Promise<void> => location.assign(await keeper.signOut(`${location.origin}/`));

/** The session for the page at an address; undefined if the reader has to sign in first. */
export async function openSession(address: PageAddress, language: Language): Promise<OfficialSession | undefined> {
  const found = (await keeper.find()) ?? (await keeper.findOnDevice());
  if (!found) await signInSilently(language);
  const wanted = found && assignmentFor(address, found);
  // A letter about one of several assignments leads to a page of that one.
  if (wanted && keeper.state()?.tokens) await chooseAssignment(wanted, language);
  const viewer = keeper.state()?.viewer ?? found;
  return viewer && officialSession({ keeper, viewer, language, send });
}
