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
