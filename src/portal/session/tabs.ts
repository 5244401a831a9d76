import type { Tokens } from './tokens.js';
import type { KeptViewer } from './viewer.js';

/** Who is signed in, handed from tab to tab: tokens are never stored. */
export type HandedSession = { readonly viewer: KeptViewer; readonly tokens: Tokens };

type Message =
  | { readonly kind: 'WHO' }
  | { readonly kind: 'SESSION'; readonly session: HandedSession }
  | { readonly kind: 'SIGNED_OUT' };

/** How a tab tells the others. `BroadcastChannel` reaches those of the same origin alone. */
export type Channel = {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
};

/** How long a tab waits for an answer of the others. They answer within a few milliseconds, or there is none. */
const ANSWER_MS = 200;

export type TabListener = {
  /** What this tab can hand to another one. */
  readonly session: () => HandedSession | undefined;
  readonly onSession: (session: HandedSession) => void;
  readonly onSignedOut: () => void;
};

export type Tabs = ReturnType<typeof connectTabs>;

/** The link between tabs; undefined where the browser has no channel: each tab then signs in for itself. */
export function connectTabs(channel: Channel | undefined, { session, onSession, onSignedOut }: TabListener) {
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
    /** Resolves when another tab has handed its session, or none has. */
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
