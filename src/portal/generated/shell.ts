/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A language in which names and notes can be read. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese, the default everywhere. */
  | 'VI';

export type ShellQueryVariables = Exact<{
  lang: Language;
}>;


export type ShellQuery = { readonly publisher: { readonly authority: string, readonly office: string, readonly licence: string, readonly licenceUrl: string } | null, readonly ranking: { readonly isDemonstration: boolean } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const ShellDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Shell($lang: Language!) {
  publisher {
    authority(lang: $lang)
    office(lang: $lang)
    licence(lang: $lang)
    licenceUrl
  }
  ranking {
    isDemonstration
  }
}
    `) as unknown as TypedDocumentString<ShellQuery, ShellQueryVariables>;