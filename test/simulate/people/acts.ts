/** What a person typed for one indicator; null = "no data", with a reason. */
export type Typed = { readonly numerator: number; readonly denominator: number } | number | boolean | null;
export type Figures = Readonly<Record<string, Typed>>;

export type Kind = 'SAVE' | 'SUBMIT' | 'RETURN' | 'APPROVE';

/** What somebody did, once the service has acknowledged it. */
export type Act = {
  readonly kind: Kind;
  readonly by: string;
  readonly unit: string;
  readonly key: string;
  readonly figures: Figures;
  /** When it was first sent, and when its first acknowledgement came. */
  readonly begun: number;
  readonly done: number;
};
