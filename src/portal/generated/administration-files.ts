/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from './types.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type FigureFileListQueryVariables = Exact<{
  lang: Types.Language;
}>;


export type FigureFileListQuery = { readonly figureFiles: ReadonlyArray<{ readonly id: string, readonly state: Types.FigureFileState, readonly source: string, readonly sha256: string, readonly loadedAt: string, readonly loadedBy: string, readonly reportCount: number, readonly figureCount: number, readonly firstPeriod: string, readonly lastPeriod: string, readonly area: { readonly onDay: { readonly name: string } | null } | null, readonly decision: { readonly at: string, readonly actorName: string, readonly reason: string } | null }> | null, readonly states: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type FigureFilePartsFragment = { readonly id: string, readonly state: Types.FigureFileState, readonly source: string, readonly sha256: string, readonly loadedAt: string, readonly loadedBy: string, readonly reportCount: number, readonly figureCount: number, readonly firstPeriod: string, readonly lastPeriod: string, readonly area: { readonly onDay: { readonly name: string } | null } | null, readonly decision: { readonly at: string, readonly actorName: string, readonly reason: string } | null };

export type OneFigureFileQueryVariables = Exact<{
  id: string;
  lang: Types.Language;
}>;


export type OneFigureFileQuery = { readonly figureFile: { readonly id: string, readonly state: Types.FigureFileState, readonly source: string, readonly sha256: string, readonly loadedAt: string, readonly loadedBy: string, readonly reportCount: number, readonly figureCount: number, readonly firstPeriod: string, readonly lastPeriod: string, readonly reports: ReadonlyArray<{ readonly period: string, readonly row: number, readonly unit: { readonly onDay: { readonly name: string } | null }, readonly figures: ReadonlyArray<{ readonly indicator: { readonly code: string }, readonly figure: { readonly value: number | null, readonly numerator: number | null, readonly denominator: number | null } }> }>, readonly faults: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }>, readonly area: { readonly onDay: { readonly name: string } | null } | null, readonly decision: { readonly at: string, readonly actorName: string, readonly reason: string } | null } | null, readonly myWork: { readonly figureFiles: ReadonlyArray<{ readonly id: string }> | null } | null, readonly states: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

export type ApproveFigureFileMutationVariables = Exact<{
  input: Types.FigureFileInput;
  lang: Types.Language;
}>;


export type ApproveFigureFileMutation = { readonly answer: { readonly remaining: number, readonly file: { readonly id: string, readonly state: Types.FigureFileState, readonly source: string, readonly sha256: string, readonly loadedAt: string, readonly loadedBy: string, readonly reportCount: number, readonly figureCount: number, readonly firstPeriod: string, readonly lastPeriod: string, readonly area: { readonly onDay: { readonly name: string } | null } | null, readonly decision: { readonly at: string, readonly actorName: string, readonly reason: string } | null } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type RefuseFigureFileMutationVariables = Exact<{
  input: Types.FigureFileInput;
  lang: Types.Language;
}>;


export type RefuseFigureFileMutation = { readonly answer: { readonly remaining: number, readonly file: { readonly id: string, readonly state: Types.FigureFileState, readonly source: string, readonly sha256: string, readonly loadedAt: string, readonly loadedBy: string, readonly reportCount: number, readonly figureCount: number, readonly firstPeriod: string, readonly lastPeriod: string, readonly area: { readonly onDay: { readonly name: string } | null } | null, readonly decision: { readonly at: string, readonly actorName: string, readonly reason: string } | null } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> } | null };

export type FigureFileDecisionPartsFragment = { readonly remaining: number, readonly file: { readonly id: string, readonly state: Types.FigureFileState, readonly source: string, readonly sha256: string, readonly loadedAt: string, readonly loadedBy: string, readonly reportCount: number, readonly figureCount: number, readonly firstPeriod: string, readonly lastPeriod: string, readonly area: { readonly onDay: { readonly name: string } | null } | null, readonly decision: { readonly at: string, readonly actorName: string, readonly reason: string } | null } | null, readonly errors: ReadonlyArray<{ readonly path: ReadonlyArray<string>, readonly message: string }> };

export const FigureFileListDocument = 'query FigureFileList($lang:Language!){figureFiles{...FigureFileParts}states:enumLabels(type:"FigureFileState"){value label(lang:$lang)}}fragment FigureFileParts on FigureFile{id state source sha256 loadedAt loadedBy reportCount figureCount firstPeriod lastPeriod area{onDay{name(lang:$lang)}}decision{at actorName reason}}' as string & DocumentTypeDecoration<FigureFileListQuery, FigureFileListQueryVariables>;

export const OneFigureFileDocument = 'query OneFigureFile($id:ID!$lang:Language!){figureFile(id:$id){...FigureFileParts reports(first:100){unit{onDay{name(lang:$lang)}}period row figures{indicator{code}figure{value numerator denominator}}}faults{path message(lang:$lang)}}myWork{figureFiles{id}}states:enumLabels(type:"FigureFileState"){value label(lang:$lang)}}fragment FigureFileParts on FigureFile{id state source sha256 loadedAt loadedBy reportCount figureCount firstPeriod lastPeriod area{onDay{name(lang:$lang)}}decision{at actorName reason}}' as string & DocumentTypeDecoration<OneFigureFileQuery, OneFigureFileQueryVariables>;

export const ApproveFigureFileDocument = 'mutation ApproveFigureFile($input:FigureFileInput!$lang:Language!){answer:approveFigureFile(input:$input){...FigureFileDecisionParts}}fragment FigureFileParts on FigureFile{id state source sha256 loadedAt loadedBy reportCount figureCount firstPeriod lastPeriod area{onDay{name(lang:$lang)}}decision{at actorName reason}}fragment FigureFileDecisionParts on FigureFilePayload{file{...FigureFileParts}remaining errors{path message(lang:$lang)}}' as string & DocumentTypeDecoration<ApproveFigureFileMutation, ApproveFigureFileMutationVariables>;

export const RefuseFigureFileDocument = 'mutation RefuseFigureFile($input:FigureFileInput!$lang:Language!){answer:refuseFigureFile(input:$input){...FigureFileDecisionParts}}fragment FigureFileParts on FigureFile{id state source sha256 loadedAt loadedBy reportCount figureCount firstPeriod lastPeriod area{onDay{name(lang:$lang)}}decision{at actorName reason}}fragment FigureFileDecisionParts on FigureFilePayload{file{...FigureFileParts}remaining errors{path message(lang:$lang)}}' as string & DocumentTypeDecoration<RefuseFigureFileMutation, RefuseFigureFileMutationVariables>;