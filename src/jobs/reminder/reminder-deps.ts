import type { SuppressedAddress } from '../../domain/official/suppression.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import type { StoresWith } from '../../store/index.js';
import type { DeliveryDeps } from './deliver-entries.js';
import type { RankingReader } from './final-rankings.js';

export type SendRemindersDeps = DeliveryDeps &
  RankingReader &
  StoresWith<{
    registers: 'inForce';
    methods: 'version';
    reports: 'inScope' | 'history' | 'revisions';
    officials: 'ofScope' | 'one' | 'ofPerson';
    mail: 'one' | 'correct' | 'follow' | 'sweepState' | 'ofDay' | 'ofScope' | 'setApart' | 'keepSilent' | 'finishDay';
    suppressions: 'all' | 'has';
    administration: 'one';
    unreadable: 'take';
  }> & {
    /** Reports an error that did not stop the run. */
    readonly report: (error: unknown) => void;
  };

/** The stores and services for letters about addresses and administrators. */
export type AccessDeps = DeliveryDeps &
  Pick<SendRemindersDeps, 'registers' | 'officials' | 'suppressions' | 'administration'>;

export type ReturnedDeps = Pick<
  SendRemindersDeps,
  'registers' | 'methods' | 'officials' | 'suppressions' | 'mailer' | 'sender' | 'now' | 'wait' | 'timeLeft'
> & {
  readonly reports: Pick<SendRemindersDeps['reports'], 'history' | 'revisions'>;
  readonly mail: Omit<SendRemindersDeps['mail'], 'sweepState' | 'ofScope' | 'finishDay'>;
};

export type Desk = { readonly settings: Settings; readonly suppressed: readonly SuppressedAddress[] };
