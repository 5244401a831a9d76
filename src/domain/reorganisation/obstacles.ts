import type { Asking, Obstacles } from '../administration/obstacles.js';
import type { AdministrationAction } from '../administration/record.js';
import { revisionOf } from '../official/trail.js';
import { decideDiscard, decideReorganisationDraft } from './draft.js';
import {
  decideConfirmation,
  decidePublication,
  decideWithdrawal,
  type PublicationSituation,
  publishedEvent,
} from './publication.js';

export type ReorganisationAction = Extract<
  AdministrationAction,
  'CHANGE_DRAFT' | 'DISCARD_DRAFT' | 'PUBLISH' | 'CONFIRM_RIGHTS' | 'WITHDRAW_PUBLICATION'
>;

const SAID = 'said';

/** Why a request without faults of its own would be refused, by action; empty = it is accepted. */
export function reorganisationObstacles(
  situation: PublicationSituation,
  id: string,
  { actor, at }: Asking,
): Obstacles<ReorganisationAction> {
  const { draft, register, settings } = situation;
  const published = publishedEvent(register, id);
  const event = draft?.event ?? published;
  const requestOf = (action: ReorganisationAction) => ({
    subject: { noun: 'REORGANISATION', id } as const,
    action,
    key: 'obstacles',
    expectedRevision: revisionOf(draft?.trail ?? []),
    reason: SAID,
    actor,
    actorName: '',
    at,
    payload: '',
  });
  const errorsOf = (decision: ReturnType<typeof decidePublication | typeof decideReorganisationDraft>) =>
    decision.kind === 'REFUSED' ? decision.errors : [];
  const decision = event?.decision === SAID ? `${SAID}.` : SAID;
  return {
    CHANGE_DRAFT: event
      ? errorsOf(
          decideReorganisationDraft(draft, settings, published !== undefined, requestOf('CHANGE_DRAFT'), {
            ...event,
            decision,
          }),
        )
      : [],
    DISCARD_DRAFT: errorsOf(decideDiscard(draft, settings, published !== undefined, requestOf('DISCARD_DRAFT'))),
    PUBLISH: errorsOf(decidePublication(situation, requestOf('PUBLISH'))),
    CONFIRM_RIGHTS: errorsOf(decideConfirmation(situation, requestOf('CONFIRM_RIGHTS'))),
    WITHDRAW_PUBLICATION: errorsOf(decideWithdrawal(situation, requestOf('WITHDRAW_PUBLICATION'))),
  };
}
