import { type Asking, obstaclesIn, SAID_ON_TRIAL, trialRequest } from '../administration/obstacles.js';
import type { AdministrationAction } from '../administration/record.js';
import { decideDiscard, decideReorganisationDraft } from './draft.js';
import {
  decideConfirmation,
  decidePublication,
  decideWithdrawal,
  type PublicationSituation,
  publishedEvent,
} from './publication.js';

/** Why a request without faults of its own would be refused, by action; empty = it is accepted. */
export function reorganisationObstacles(situation: PublicationSituation, id: string, asking: Asking) {
  const { draft, register, settings } = situation;
  const published = publishedEvent(register, id);
  const event = draft?.event ?? published;
  const subject = { noun: 'REORGANISATION', id } as const;
  const requestOf = (action: AdministrationAction) => trialRequest(subject, action, draft?.trail ?? [], asking);
  const decision = event?.decision === SAID_ON_TRIAL ? `${SAID_ON_TRIAL}.` : SAID_ON_TRIAL;
  return {
    CHANGE_DRAFT: event
      ? obstaclesIn(
          decideReorganisationDraft(draft, settings, published !== undefined, requestOf('CHANGE_DRAFT'), {
            ...event,
            decision,
          }),
        )
      : [],
    DISCARD_DRAFT: obstaclesIn(decideDiscard(draft, settings, published !== undefined, requestOf('DISCARD_DRAFT'))),
    PUBLISH: obstaclesIn(decidePublication(situation, requestOf('PUBLISH'))),
    CONFIRM_RIGHTS: obstaclesIn(decideConfirmation(situation, requestOf('CONFIRM_RIGHTS'))),
    WITHDRAW_PUBLICATION: obstaclesIn(decideWithdrawal(situation, requestOf('WITHDRAW_PUBLICATION'))),
  };
}
