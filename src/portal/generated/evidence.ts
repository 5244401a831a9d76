/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What the content of a file is. */
export type EvidenceType =
  /** A photograph. */
  | 'JPEG'
  /** A document of Adobe's format. */
  | 'PDF'
  /** A picture of the screen or a drawing. */
  | 'PNG';

/**
 * A language in which names and sentences can be read. Where an argument `lang` is left out, the language of the request
 * counts (`Accept-Language`), and Vietnamese without it. `Content-Language` names it.
 */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese. */
  | 'VI';

/** The file to send. */
export type RequestEvidenceUploadInput = {
  /** Chosen by the caller, 8 to 100 letters, digits, dashes, dots or colons; a repeat with the same key answers the same place. */
  readonly idempotencyKey: string;
  /** Code of the indicator that it proves; absent for the report as a whole. */
  readonly indicator?: string | null | undefined;
  /** The name of the file, at most 150 characters. */
  readonly name: string;
  /** Period code: `2026-10`, `2026-Q3` or `2026`. */
  readonly period: string;
  /** Its size in bytes, at most 10,485,760: exactly as many must be sent. */
  readonly size: number;
  /** What it is. Its content decides when it is added. */
  readonly type: EvidenceType;
  /** The commune (global or readable id). */
  readonly unit: string;
};

export type RequestEvidenceUploadMutationVariables = Exact<{
  input: RequestEvidenceUploadInput;
  lang: Language;
}>;


export type RequestEvidenceUploadMutation = { readonly place: { readonly upload: { readonly upload: string, readonly address: string, readonly fields: ReadonlyArray<{ readonly name: string, readonly value: string }> } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } | null };

export type EvidenceAddressesQueryVariables = Exact<{
  unit: string;
  period: string;
}>;


export type EvidenceAddressesQuery = { readonly reportForm: { readonly files: ReadonlyArray<{ readonly sha256: string, readonly address: string }>, readonly figures: ReadonlyArray<{ readonly files: ReadonlyArray<{ readonly sha256: string, readonly address: string }> }> } | null };

export const RequestEvidenceUploadDocument = 'mutation RequestEvidenceUpload($input:RequestEvidenceUploadInput!$lang:Language!){place:requestEvidenceUpload(input:$input){upload{upload address fields{name value}}errors{message(lang:$lang)}}}' as string & DocumentTypeDecoration<RequestEvidenceUploadMutation, RequestEvidenceUploadMutationVariables>;

export const EvidenceAddressesDocument = 'query EvidenceAddresses($unit:ID!$period:String!){reportForm(unit:$unit period:$period){files{sha256 address}figures{files{sha256 address}}}}' as string & DocumentTypeDecoration<EvidenceAddressesQuery, EvidenceAddressesQueryVariables>;