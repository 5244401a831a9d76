import type { Text } from '../../domain/text/text.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { ActionName } from '../generated/types.js';

/** An action, with the reason why it is refused. `reason` is null if the action is allowed. */
export type AllowedActionModel = {
  readonly action: ActionName;
  readonly reason: Text | null;
  readonly possibleFrom: LocalDate | null;
  readonly since: LocalDate | null;
  readonly remedy: Text | null;
};

export const allowed = (action: ActionName): AllowedActionModel => ({
  action,
  reason: null,
  possibleFrom: null,
  since: null,
  remedy: null,
});

export const refusedAction = (action: ActionName, reason: Text, remedy: Text | null = null): AllowedActionModel => ({
  ...allowed(action),
  reason,
  remedy,
});
