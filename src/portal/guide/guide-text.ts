import type { ViewerRole } from '../generated/types.js';

/** The roles that have a guide, by their place in the address `/huong-dan/<role>`. */
export const GUIDE_ROLES = ['can-bo', 'chu-tich', 'nguoi-tham-dinh', 'lanh-dao', 'quan-tri'] as const;
export type GuideRole = (typeof GUIDE_ROLES)[number];

/** An address of an earlier release leads to the same guide. */
const EARLIER: Readonly<Record<string, GuideRole>> = { 'nguoi-duyet': 'nguoi-tham-dinh' };

export const guideRole = (name: string | undefined): GuideRole | undefined =>
  GUIDE_ROLES.find((role) => role === name) ?? EARLIER[name ?? ''];

/** The guide that somebody who is signed in reads first. */
export const GUIDE_OF: Readonly<Partial<Record<ViewerRole, GuideRole>>> = {
  OFFICER: 'can-bo',
  CHAIRMAN: 'chu-tich',
  REVIEWER: 'nguoi-tham-dinh',
  LEADER: 'lanh-dao',
  AUDITOR: 'lanh-dao',
  ADMINISTRATOR: 'quan-tri',
};

/** A picture of a real page, as the tests have taken it. */
export type PictureName =
  | 'work-officer'
  | 'report'
  | 'work-chairman'
  | 'review'
  | 'reviewed-report'
  | 'leader'
  | 'ranking'
  | 'administration'
  | 'officials';

export type GuidePart = {
  readonly heading: string;
  readonly steps: readonly string[];
  readonly picture?: { readonly name: PictureName; readonly caption: string };
};

/** The guide of one role: at most two printed pages. */
export type GuideText = {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly GuidePart[];
};
