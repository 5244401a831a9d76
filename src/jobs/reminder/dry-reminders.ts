import { isUnfinished, type LedgerKey, type MailEntry, reminderId } from '../../domain/mail/mail.js';
import { liesInScope } from '../../domain/settings/scope-paths.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import type { SendRemindersDeps } from './reminder-deps.js';

/**
 * The stores of a dry sweep: it reads the table, writes nothing and sends nothing. Its own changes lie over the ledger
 * of the table, because a scope reads what was planned for another scope.
 */
export const dryReminders = (deps: SendRemindersDeps): SendRemindersDeps => ({
  registers: deps.registers,
  methods: deps.methods,
  reports: deps.reports,
  officials: deps.officials,
  rankings: deps.rankings,
  suppressions: deps.suppressions,
  administration: deps.administration,
  unreadable: deps.unreadable,
  report: deps.report,
  sender: deps.sender,
  now: deps.now,
  wait: deps.wait,
  timeLeft: deps.timeLeft,
  mailer: { send: () => Promise.resolve({ messageId: 'dry-run' }) },
  mail: dryLedger(deps.mail),
});

function dryLedger(stored: SendRemindersDeps['mail']): SendRemindersDeps['mail'] {
  const changed = new Map<string, MailEntry>();
  const put = (entry: MailEntry) => void changed.set(reminderId(entry), entry);
  const one = async (key: LedgerKey) => changed.get(reminderId(key)) ?? stored.one(key);
  const isAbsent = async (key: LedgerKey) => (await unlessUnreadable(one(key).then((entry) => !entry))) ?? false;
  const withChanges = (entries: readonly MailEntry[], isMeant: (entry: MailEntry) => boolean): MailEntry[] => {
    const found = new Set(entries.map(reminderId));
    const added = [...changed.values()].filter((entry) => isMeant(entry) && !found.has(reminderId(entry)));
    return [...entries.map((entry) => changed.get(reminderId(entry)) ?? entry), ...added];
  };
  /** Changes an entry that is neither sent nor cancelled, by the same rule as the stored ledger. */
  const change = async (key: LedgerKey, set: Partial<MailEntry>, isOurs = isUnfinished): Promise<boolean> => {
    const entry = await unlessUnreadable(one(key));
    if (!entry || !isOurs(entry)) return false;
    put({ ...entry, ...set });
    return true;
  };
  return {
    one,
    sweepState: (scope, day) => stored.sweepState(scope, day),
    ofDay: async (day) => withChanges(await stored.ofDay(day), (entry) => entry.day === day),
    ofScope: async (path, isWanted = () => true) =>
      withChanges(
        await stored.ofScope(path, isWanted),
        (entry) => liesInScope({ path }, entry.path) && isWanted(entry),
      ),
    async plan(entries) {
      for (const entry of entries) if (await isAbsent(entry)) put(entry);
    },
    claim: (key, owner, now) =>
      change(
        key,
        { status: 'CLAIMED', owner },
        ({ status, leaseUntil }) => status === 'PENDING' || (status === 'CLAIMED' && (leaseUntil ?? '') <= now),
      ),
    markSent: (key, _owner, messageId, sentAt, subject) => change(key, { status: 'SENT', messageId, sentAt, subject }),
    amend: (entry, owner) => change(entry, { ...entry, status: 'CLAIMED', owner }),
    async correct(entry) {
      await change(entry, entry);
    },
    async follow(key, { status, sentAt, messageId, subject, failure }) {
      await change(key, { status, sentAt, messageId, ...(subject !== undefined && { subject }), failure });
    },
    async release(key) {
      await change(key, { status: 'PENDING', owner: null, leaseUntil: null });
    },
    async fail(key, _owner, failure) {
      await change(key, { status: 'FAILED', failure });
    },
    async supersede(keys, notSent) {
      for (const key of keys) await change(key, { status: 'SUPERSEDED', notSent });
    },
    setApart: nothing,
    keepSilent: nothing,
    finishDay: nothing,
  };
}

const nothing = async () => {};
