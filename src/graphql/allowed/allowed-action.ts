import type { Text } from '../../domain/text/text.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { ActionName } from '../generated/types.js';

/** An action, with the reason why it is refused. An allowed action has no reason. */
export type AllowedActionModel = {
  readonly action: ActionName;
  readonly reason?: Text;
  readonly possibleFrom?: LocalDate | null;
  readonly since?: LocalDate | null;
  readonly remedy?: Text | null;
};
