import { noAccounts } from '../../administer/accounts.js';
import { settingsSubject } from '../../domain/administration/record.js';
import { revisionOf } from '../../domain/official/trail.js';
import { LONGEST_KEY } from '../../domain/refusal/repeated-request.js';
import { unitAround } from '../../domain/register/life.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import { administrationFor } from '../../graphql/administration/administration.js';
import { SEEDED_APP_URL } from '../../seed/settings/office.js';
import type { Stores } from '../../store/index.js';
import { trailOf } from '../../store/reference/settings-store.js';
import { wrongUse } from '../base/command-error.js';
import { commandViewer, unitOfStage } from './command-viewer.js';
import { LETTERS_LEAD_TO_PAGES } from './texts.js';

/** A name that a stage has until it has a domain of its own. */
const GIVEN_NAME = /^https:\/\/[a-z0-9]+\.cloudfront\.net$/;

/**
 * Links of letters lead to the pages of the stage, which only the deployment knows. An address that an administrator has
 * set stays. It takes the steps of every change of a letterhead, and the record names this command. Repeatable.
 */
export async function leadLettersTo(pages: string, stores: Stores, now: Instant): Promise<void> {
  const administered = await stores.settings.administered();
  const { settings } = administered;
  const register = await stores.registers.version(settings.registerVersion);
  for (const { scope, letterhead } of settings.scopes) {
    const { appUrl } = letterhead;
    if (appUrl === pages || (appUrl !== SEEDED_APP_URL && !GIVEN_NAME.test(appUrl))) continue;
    const unit = unitAround(register, scope, localDateOf(now)) ?? unitOfStage(register, settings, now);
    const administration = administrationFor(commandViewer(unit), stores, now, () => {}, noAccounts);
    const args = {
      idempotencyKey: `pages:${scope}:${new URL(pages).host}`.slice(0, LONGEST_KEY),
      expectedRevision: revisionOf(trailOf(administered, settingsSubject(scope))),
      reason: LETTERS_LEAD_TO_PAGES,
    };
    const edit = { of: 'LETTERHEAD', edit: { appUrl: pages } } as const;
    const { errors } = await administration.changeSettings(scope, 'CHANGE_LETTERHEAD', args, edit);
    if (errors.length > 0) throw wrongUse(errors.map(({ message }) => message.en).join('\n  '));
  }
}
