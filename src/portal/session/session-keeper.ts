import { AnswerFault } from '../shell/ask.js';
import type { BegunSignIn, SignInProvider } from './provider.js';
import { isFresh, type Tokens } from './provider-answer.js';
import type { KeptViewer, ViewerOnDevice } from './viewer.js';

/** The state of a session. Without tokens it has ended or began without a connection, so the reader has to sign in again. */
export type SessionState = { readonly viewer: KeptViewer; readonly tokens: Tokens | undefined };

export type KeeperParts = {
  /** Loads the library and the discovery document. */
  readonly provider: () => Promise<SignInProvider>;
  /** Rejects with an `AnswerFault` if there is no connection. */
  readonly reach: () => Promise<unknown>;
  readonly channel: Channel | undefined;
  readonly device: ViewerOnDevice;
  readonly now: () => number;
  /** Runs one call at a time, across all tabs. */
  readonly alone: <T>(call: () => Promise<T>) => Promise<T>;
};

export type SessionKeeper = ReturnType<typeof sessionKeeper>;

/** Knows who is signed in. All tabs of a browser have the same viewer. */
export function sessionKeeper({ provider, reach, channel, device, now, alone }: KeeperParts) {
  let state: SessionState | undefined;
  let renewing: Promise<Tokens> | undefined;
  const listeners = new Set<() => void>();

  function set(next: SessionState | undefined): void {
    state = next;
    for (const listener of listeners) listener();
  }
  const tabs = connectTabs(channel, {
    session: () => (state?.tokens && isFresh(state.tokens, now()) ? { ...state, tokens: state.tokens } : undefined),
    onSession: (session) => {
      const own = state?.viewer.seat === session.viewer.seat ? state.tokens : undefined;
      if (!own || own.expiresAt < session.tokens.expiresAt) set(session);
    },
    onSignedOut: () => set(undefined),
  });

  /** A refresh token works once, so the tabs renew in turn, and later tabs take the tokens of the first. */
  async function renew(used: Tokens, of: KeptViewer): Promise<Tokens> {
    await tabs.askOthers();
    if (state?.viewer.seat === of.seat && state.tokens && state.tokens.access !== used.access) return state.tokens;
    try {
      if (used.refresh === undefined) throw new AnswerFault('SIGN_IN', 'there is no refresh token');
      const tokens = await (await provider()).refresh(used.refresh);
      hold({ viewer: of, tokens });
      return tokens;
    } catch (error) {
      if (error instanceof AnswerFault && error.kind !== 'SIGN_IN') throw error;
      if (state?.viewer.seat === of.seat) set({ viewer: of, tokens: undefined });
      throw new AnswerFault('SIGN_IN', String(error));
    }
  }

  function hold(session: HandedSession): void {
    set(session);
    device.keep(session.viewer);
    tabs.tellSession(session);
  }

  /** The tokens of one viewer. A page opened for another viewer gets none. */
  async function tokensOf(seat: string): Promise<Tokens> {
    if (state?.viewer.seat === seat && state.tokens) return state.tokens;
    // Fails here if there is no connection, because the reader could not sign in now.
    await reach();
    throw new AnswerFault('SIGN_IN', 'nobody is signed in');
  }

  async function renewed(seat: string, used: Tokens): Promise<Tokens> {
    const tokens = await tokensOf(seat);
    if (tokens.access !== used.access && isFresh(tokens, now())) return tokens;
    const of = state?.viewer;
    if (!of) throw new AnswerFault('SIGN_IN', 'nobody is signed in');
    renewing ??= alone(() => renew(tokens, of)).finally(() => {
      renewing = undefined;
    });
    return await renewing;
  }

  return {
    state: (): SessionState | undefined => state,
    /** Returns a function that stops listening. */
    onChange(listener: () => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** The viewer in this or another tab. */
    async find(): Promise<KeptViewer | undefined> {
      if (!state?.tokens) await tabs.askOthers();
      return state?.viewer;
    },
    hasViewerOnDevice: (): boolean => device.read() !== undefined,
    /** The viewer who was last signed in on this device, for pages without a connection. */
    async findOnDevice(): Promise<KeptViewer | undefined> {
      const viewer = device.read();
      if (!viewer) return undefined;
      try {
        await reach();
        return undefined;
      } catch {
        set({ viewer, tokens: undefined });
        return viewer;
      }
    },
    async token(seat: string): Promise<Tokens> {
      const tokens = await tokensOf(seat);
      return isFresh(tokens, now()) ? tokens : await renewed(seat, tokens);
    },
    /** Renews tokens after the service has refused `used`. */
    renewed,
    async signIn(begun: BegunSignIn, returned: URL, viewerOf: (tokens: Tokens) => Promise<KeptViewer | undefined>) {
      const tokens = await (await provider()).exchange(begun, returned);
      const viewer = await viewerOf(tokens);
      if (viewer) hold({ viewer, tokens });
      return viewer;
    },
    /** Acts in another assignment from now on, in all tabs. */
    async choose(viewerOf: (tokens: Tokens) => Promise<KeptViewer | undefined>): Promise<void> {
      if (!state) return;
      const tokens = await this.token(state.viewer.seat);
      const viewer = await viewerOf(tokens);
      if (viewer) hold({ viewer, tokens });
    },
    /** Signs out. Returns the address to go to. */
    async signOut(home: string): Promise<string> {
      const refresh = state?.tokens?.refresh;
      device.keep(undefined);
      set(undefined);
      tabs.tellSignedOut();
      try {
        const reached = await provider();
        if (refresh !== undefined) await reached.revoke(refresh);
        return reached.signOutAddress(home);
      } catch {
        return home;
      }
    },
  };
}

/** A session handed from tab to tab, because tokens are never stored. */
type HandedSession = { readonly viewer: KeptViewer; readonly tokens: Tokens };

type Message =
  | { readonly kind: 'WHO' }
  | { readonly kind: 'SESSION'; readonly session: HandedSession }
  | { readonly kind: 'SIGNED_OUT' };

/** Reaches the other tabs. A `BroadcastChannel` reaches only tabs of the same origin. */
export type Channel = {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
};

/** Milliseconds for which a tab waits for the others. They answer within a few, or not at all. */
const ANSWER_MS = 200;

type TabListener = {
  /** The session that this tab can hand over. */
  readonly session: () => HandedSession | undefined;
  readonly onSession: (session: HandedSession) => void;
  readonly onSignedOut: () => void;
};

/** The link between tabs. Without a channel in the browser, each tab signs in separately. */
function connectTabs(channel: Channel | undefined, { session, onSession, onSignedOut }: TabListener) {
  const post = (message: Message): void => channel?.postMessage(message);
  let answered: (() => void) | undefined;
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.kind === 'SIGNED_OUT') onSignedOut();
      if (data.kind === 'SESSION') {
        onSession(data.session);
        answered?.();
      }
      const own = data.kind === 'WHO' ? session() : undefined;
      if (own) post({ kind: 'SESSION', session: own });
    };
  return {
    tellSession: (own: HandedSession): void => post({ kind: 'SESSION', session: own }),
    tellSignedOut: (): void => post({ kind: 'SIGNED_OUT' }),
    /** Resolves when another tab has handed over its session, or after the wait. */
    async askOthers(): Promise<void> {
      if (!channel) return;
      await new Promise<void>((resolve) => {
        answered = resolve;
        setTimeout(resolve, ANSWER_MS);
        post({ kind: 'WHO' });
      });
    },
  };
}
