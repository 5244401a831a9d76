/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ShellQueryVariables = Exact<{
  lang: Types.Language;
}>;


export type ShellQuery = { readonly publisher: { readonly authority: string, readonly office: string, readonly licence: string, readonly licenceUrl: string, readonly address: string } | null, readonly ranking: { readonly isDemonstration: boolean } | null };

export const ShellDocument = 'query Shell($lang:Language!){publisher{authority(lang:$lang)office(lang:$lang)licence(lang:$lang)licenceUrl address}ranking{isDemonstration}}' as string & DocumentTypeDecoration<ShellQuery, ShellQueryVariables>;