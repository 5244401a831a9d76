/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type RequestEvidenceUploadMutationVariables = Exact<{
  input: Types.RequestEvidenceUploadInput;
  lang: Types.Language;
}>;


export type RequestEvidenceUploadMutation = { readonly place: { readonly upload: { readonly upload: string, readonly address: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } | null };

export type EvidenceAddressesQueryVariables = Exact<{
  unit: string;
  period: string;
}>;


export type EvidenceAddressesQuery = { readonly reportForm: { readonly files: ReadonlyArray<{ readonly sha256: string, readonly address: string }>, readonly figures: ReadonlyArray<{ readonly files: ReadonlyArray<{ readonly sha256: string, readonly address: string }> }> } | null };

export const RequestEvidenceUploadDocument = 'mutation RequestEvidenceUpload($input:RequestEvidenceUploadInput!$lang:Language!){place:requestEvidenceUpload(input:$input){upload{upload address fields{name value}}errors{message(lang:$lang)}}}' as string & DocumentTypeDecoration<RequestEvidenceUploadMutation, RequestEvidenceUploadMutationVariables>;

export const EvidenceAddressesDocument = 'query EvidenceAddresses($unit:ID!$period:PeriodCode!){reportForm(unit:$unit period:$period){files{sha256 address}figures{files{sha256 address}}}}' as string & DocumentTypeDecoration<EvidenceAddressesQuery, EvidenceAddressesQueryVariables>;