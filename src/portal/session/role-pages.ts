import type { ViewerRole } from '../generated/types.js';

export type OfficialPage = 'work' | 'review' | 'leader' | 'administration' | 'mail-preferences' | 'guide';

/** The pages in the band of each role, in this order. The service decides what a person may do there. */
export const ROLE_PAGES: Readonly<Record<ViewerRole, readonly OfficialPage[]>> = {
  OFFICER: ['work', 'mail-preferences', 'guide'],
  CHAIRMAN: ['work', 'mail-preferences', 'guide'],
  REVIEWER: ['work', 'review', 'leader', 'mail-preferences', 'guide'],
  LEADER: ['work', 'leader', 'mail-preferences', 'guide'],
  ADMINISTRATOR: ['work', 'review', 'leader', 'administration', 'mail-preferences', 'guide'],
  AUDITOR: ['work', 'review', 'leader', 'administration', 'mail-preferences', 'guide'],
  SOURCE_SYSTEM: [],
};
