/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/**
 * A language in which names and sentences can be read. Where an argument `lang` is left out, the language of the request
 * counts (`Accept-Language`), and Vietnamese without it. `Content-Language` names it.
 */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

export type ShellQueryVariables = Exact<{
  lang: Language;
}>;


export type ShellQuery = { readonly publisher: { readonly authority: string, readonly office: string, readonly licence: string, readonly licenceUrl: string } | null, readonly ranking: { readonly isDemonstration: boolean } | null };

export const ShellDocument = 'query Shell($lang:Language!){publisher{authority(lang:$lang)office(lang:$lang)licence(lang:$lang)licenceUrl}ranking{isDemonstration}}' as string & DocumentTypeDecoration<ShellQuery, ShellQueryVariables>;