import { beforeEach, describe, expect, it } from 'vitest';
import type { SignInProvider } from '../../../src/portal/session/provider.js';
import { SignInFault, type Tokens } from '../../../src/portal/session/provider-answer.js';
import type { Channel } from '../../../src/portal/session/session-keeper.js';
import { type SessionKeeper, sessionKeeper } from '../../../src/portal/session/session-keeper.js';
import type { KeptViewer } from '../../../src/portal/session/viewer.js';
import { AnswerFault } from '../../../src/portal/shell/ask.js';

const viewer = (seat: string): KeptViewer => ({
  id: seat,
  name: seat,
  seat,
  assignment: {
    id: null,
    role: 'OFFICER',
    roleLabel: { vi: '', en: '' },
    unitName: { vi: '', en: '' },
    unitSlug: 'xuan-lac',
  },
  assignments: [],
});
const ANNA = viewer('anna');
const BERTA = viewer('berta');
const HOUR = 3_600_000;
const RETURNED = new URL('https://pages.example/dang-nhap?code=1');
const BEGUN = { state: 's', verifier: 'v', nonce: 'n', redirectUri: 'https://pages.example/dang-nhap' };

let now: number;
let isConnected: boolean;
let refreshed: string[];
let onDevice: KeptViewer | undefined;
let tabs: Channel[];
let issued: number;
let refuses: boolean;

const newTokens = (): Tokens => {
  issued += 1;
  return { access: `access-${issued}`, refresh: `refresh-${issued}`, expiresAt: now + HOUR };
};
const provider = {
  exchange: async () => newTokens(),
  refresh: async (token: string) => {
    refreshed.push(token);
    if (refuses) throw new SignInFault('REFUSED', 'invalid_grant');
    return newTokens();
  },
  revoke: async () => {},
  signOutAddress: (home: string) => `https://provider.example/logout?${home}`,
} as unknown as SignInProvider;

const connected = async () => {
  if (!isConnected) throw new AnswerFault('OFFLINE', 'no connection');
};

/** A tab of one browser. What it posts reaches the others. */
function openTab(): SessionKeeper {
  const channel: Channel = {
    onmessage: null,
    postMessage: (data) => {
      for (const other of tabs) if (other !== channel) other.onmessage?.({ data } as MessageEvent);
    },
  };
  tabs.push(channel);
  const device = {
    read: () => onDevice,
    keep(kept: KeptViewer | undefined) {
      onDevice = kept;
    },
  };
  const reached = async () => {
    await connected();
    return provider;
  };
  let last: Promise<unknown> = Promise.resolve();
  const alone = <T>(call: () => Promise<T>): Promise<T> => {
    const next = last.then(call);
    last = next.catch(() => {});
    return next;
  };
  return sessionKeeper({ provider: reached, reach: connected, channel, device, now: () => now, alone });
}

const signIn = (keeper: SessionKeeper, as: KeptViewer) => keeper.signIn(BEGUN, RETURNED, async () => as);
const fault = (call: Promise<unknown>) => call.then(() => 'none').catch((error: AnswerFault) => error.kind);

beforeEach(() => {
  now = Date.UTC(2026, 10, 20);
  isConnected = true;
  refuses = false;
  refreshed = [];
  onDevice = undefined;
  tabs = [];
  issued = 0;
});

describe('a token', () => {
  it('is used until a minute before its end, and then renewed once for all who wait', async () => {
    const keeper = openTab();
    await signIn(keeper, ANNA);
    now += HOUR - 60_001;
    expect((await keeper.token('anna')).access).toBe('access-1');
    now += 1;
    const both = await Promise.all([keeper.token('anna'), keeper.token('anna')]);
    expect(both.map(({ access }) => access)).toEqual(['access-2', 'access-2']);
    expect(refreshed).toEqual(['refresh-1']);
  });

  it('that the service refuses before its time is renewed', async () => {
    const keeper = openTab();
    await signIn(keeper, ANNA);
    const used = await keeper.token('anna');
    expect((await keeper.renewed('anna', used)).access).toBe('access-2');
    expect((await keeper.renewed('anna', used)).access).toBe('access-2');
    expect(refreshed).toEqual(['refresh-1']);
  });

  it('is not given to a page of somebody else', async () => {
    const keeper = openTab();
    await signIn(keeper, ANNA);
    expect(await fault(keeper.token('berta'))).toBe('SIGN_IN');
  });

  it('that cannot be renewed ends the session and leaves the person', async () => {
    const keeper = openTab();
    await signIn(keeper, ANNA);
    now += HOUR;
    refuses = true;
    expect(await fault(keeper.token('anna'))).toBe('SIGN_IN');
    expect(keeper.state()).toEqual({ viewer: ANNA, tokens: undefined });
  });

  it('that cannot be renewed for lack of a connection is renewed later', async () => {
    const keeper = openTab();
    await signIn(keeper, ANNA);
    now += HOUR;
    isConnected = false;
    expect(await fault(keeper.token('anna'))).toBe('OFFLINE');
    isConnected = true;
    expect((await keeper.token('anna')).access).toBe('access-2');
  });
});

describe('several tabs', () => {
  it('share the one who is signed in', async () => {
    const [first, second] = [openTab(), openTab()];
    await signIn(first, ANNA);
    expect((await second.token('anna')).access).toBe('access-1');
    expect(await openTab().find()).toEqual(ANNA);
  });

  it('renew one after the other: a refresh token is sent once', async () => {
    const [first, second] = [openTab(), openTab()];
    await signIn(first, ANNA);
    now += HOUR;
    expect((await first.token('anna')).access).toBe('access-2');
    expect((await second.token('anna')).access).toBe('access-2');
    expect(refreshed).toEqual(['refresh-1']);
  });

  it('follow the last who signs in, and a page of the one before gets no token', async () => {
    const [first, second] = [openTab(), openTab()];
    await signIn(first, ANNA);
    const changes: unknown[] = [];
    first.onChange(() => changes.push(first.state()?.viewer.seat));
    now += 1;
    await signIn(second, BERTA);
    expect(changes).toEqual(['berta']);
    expect(await fault(first.token('anna'))).toBe('SIGN_IN');
  });

  it('sign in again for one whose session has ended', async () => {
    const [first, second] = [openTab(), openTab()];
    await signIn(first, ANNA);
    now += HOUR;
    refuses = true;
    await fault(first.token('anna'));
    await signIn(second, ANNA);
    expect((await first.token('anna')).access).toBe('access-2');
  });

  it('act in the assignment that is chosen in one of them, and a page of the other one gets no token', async () => {
    const [first, second] = [openTab(), openTab()];
    await signIn(first, ANNA);
    await second.choose(async () => ({ ...viewer('anna as reviewer'), id: 'anna' }));
    expect(first.state()?.viewer.seat).toBe('anna as reviewer');
    expect((await first.token('anna as reviewer')).access).toBe('access-1');
    expect(await fault(first.token('anna'))).toBe('SIGN_IN');
  });

  it('sign out together, and the device forgets who it was', async () => {
    const [first, second] = [openTab(), openTab()];
    await signIn(first, ANNA);
    expect(onDevice).toEqual(ANNA);
    expect(await second.signOut('https://pages.example/')).toBe(
      'https://provider.example/logout?https://pages.example/',
    );
    expect([first.state(), second.state(), onDevice]).toEqual([undefined, undefined, undefined]);
  });
});

describe('without a connection', () => {
  it('a page is opened for who was signed in last on the device, and asks nothing', async () => {
    onDevice = ANNA;
    isConnected = false;
    const keeper = openTab();
    expect(await keeper.findOnDevice()).toEqual(ANNA);
    expect(await fault(keeper.token('anna'))).toBe('OFFLINE');
    isConnected = true;
    expect(await fault(keeper.token('anna'))).toBe('SIGN_IN');
  });

  it('nobody is taken from the device where the reader can sign in', async () => {
    onDevice = ANNA;
    expect(await openTab().findOnDevice()).toBeUndefined();
  });

  it('signing out leads home', async () => {
    const keeper = openTab();
    await signIn(keeper, ANNA);
    isConnected = false;
    expect(await keeper.signOut('https://pages.example/')).toBe('https://pages.example/');
    expect(keeper.state()).toBeUndefined();
  });
});
