import type { ViewerRole } from '../generated/session.js';

/** The roles that have a guide, by their place in the address `/huong-dan/<role>`. */
export const GUIDE_ROLES = ['can-bo', 'chu-tich', 'nguoi-duyet', 'lanh-dao', 'quan-tri'] as const;
export type GuideRole = (typeof GUIDE_ROLES)[number];

export const guideRole = (name: string | undefined): GuideRole | undefined => GUIDE_ROLES.find((role) => role === name);

/** The guide that somebody who is signed in reads first. */
export const GUIDE_OF: Readonly<Partial<Record<ViewerRole, GuideRole>>> = {
  OFFICER: 'can-bo',
  CHAIRMAN: 'chu-tich',
  REVIEWER: 'nguoi-duyet',
  LEADER: 'lanh-dao',
  AUDITOR: 'lanh-dao',
  ADMINISTRATOR: 'quan-tri',
};
