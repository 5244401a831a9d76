import { groupedBy } from '../domain/text/grouped-by.js';
import { DOCUMENT_KINDS } from './keys/document.js';
import { FIGURE_KINDS } from './keys/figure.js';
import { JOB_RUN_KINDS } from './keys/job-run.js';
import type { Key, KeyForm } from './keys/key.js';
import { MAIL_KINDS } from './keys/mail.js';
import { METHOD_KINDS } from './keys/method.js';
import { OFFICIAL_KINDS } from './keys/official.js';
import { RANKING_KINDS } from './keys/ranking.js';
import { RECORD_KINDS } from './keys/record.js';
import { REGISTER_KINDS } from './keys/register.js';
import { REPORT_KINDS } from './keys/report.js';
import { SIGN_IN_KINDS } from './keys/sign-in.js';
import { SOURCE_KINDS } from './keys/source.js';
import { STAGE_KINDS } from './keys/stage.js';

export const KEY_FORMS = {
  ...REPORT_KINDS,
  ...RANKING_KINDS,
  ...REGISTER_KINDS,
  ...METHOD_KINDS,
  ...DOCUMENT_KINDS,
  ...FIGURE_KINDS,
  ...STAGE_KINDS,
  ...OFFICIAL_KINDS,
  ...RECORD_KINDS,
  ...SOURCE_KINDS,
  ...SIGN_IN_KINDS,
  ...MAIL_KINDS,
  ...JOB_RUN_KINDS,
} as const;

export type ItemKind = keyof typeof KEY_FORMS;

export const ITEM_KINDS = Object.keys(KEY_FORMS) as readonly ItemKind[];

const byBeginning = groupedBy(ITEM_KINDS, (kind): string => KEY_FORMS[kind][0]);

/** The kind of the item at an address. Undefined if no release of the service writes items there. */
export function kindOfItem({ pk, sk }: Key): ItemKind | undefined {
  const end = pk.indexOf('#');
  const candidates = byBeginning.get(end < 0 ? pk : pk.slice(0, end + 1)) ?? [];
  return candidates.find((kind) => {
    const [, has]: KeyForm = KEY_FORMS[kind];
    return has === undefined || has(sk);
  });
}
