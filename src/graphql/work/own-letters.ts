import type { UnreachableOfficial } from '../../domain/mail/unreachable-officials.js';
import type { Official } from '../../domain/official/official.js';

export type OwnLettersModel = {
  readonly official: Official;
  /** Read once for all fields that show it. Undefined if letters arrive. */
  fault(): Promise<UnreachableOfficial | undefined>;
};
