/** A parsed expression before placeholders are replaced. A part that begins with `#` is a placeholder. */
export type PathSyntax = { readonly kind: 'path'; readonly parts: readonly (string | number)[] };
export type Comparator = '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Syntax =
  | PathSyntax
  | { readonly kind: 'value'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Syntax[] }
  | { readonly kind: 'sum' | 'difference'; readonly left: Syntax; readonly right: Syntax }
  | { readonly kind: 'compare'; readonly comparator: Comparator; readonly left: Syntax; readonly right: Syntax }
  | { readonly kind: 'between'; readonly of: Syntax; readonly from: Syntax; readonly to: Syntax }
  | { readonly kind: 'in'; readonly of: Syntax; readonly list: readonly Syntax[] }
  | { readonly kind: 'and' | 'or'; readonly left: Syntax; readonly right: Syntax }
  | { readonly kind: 'not' | 'parens'; readonly of: Syntax };

export type UpdateSyntax = {
  readonly section: 'SET' | 'REMOVE' | 'ADD' | 'DELETE';
  readonly path: PathSyntax;
  /** Absent for REMOVE. */
  readonly value?: Syntax;
};
