/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Where a report stands between the commune and the reviewer. */
export type FilingState =
  /** Approved. */
  | 'APPROVED'
  /** Saved by the commune. */
  | 'DRAFT'
  /** Nothing was saved. */
  | 'NONE'
  /** Sent back or reopened: the commune works on it again. */
  | 'RETURNED'
  /** Submitted and waiting for the reviewer. */
  | 'SUBMITTED'
  /** Handed to the chair, who has not sent it yet. */
  | 'WITH_CHAIRMAN';

/** A language in which names and notes can be read. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese, the default everywhere. */
  | 'VI';

export type WorkPageQueryVariables = Exact<{
  lang: Language;
}>;


export type WorkPageQuery = { readonly enumLabels: ReadonlyArray<{ readonly value: string, readonly label: string }> | null, readonly myWork: { readonly id: string, readonly today: string, readonly toReviewCount: number | null, readonly forms: ReadonlyArray<{ readonly id: string, readonly state: FilingState, readonly dueDay: string, readonly workingDaysLeft: number, readonly workingDaysWaiting: number | null, readonly unit: { readonly name: string, readonly slug: string }, readonly period: { readonly code: string, readonly name: string } }> | null, readonly toReview: ReadonlyArray<{ readonly id: string, readonly state: FilingState, readonly dueDay: string, readonly workingDaysLeft: number, readonly workingDaysWaiting: number | null, readonly unit: { readonly name: string, readonly slug: string }, readonly period: { readonly code: string, readonly name: string } }> | null } | null };

export type WaitingFormFragment = { readonly id: string, readonly state: FilingState, readonly dueDay: string, readonly workingDaysLeft: number, readonly workingDaysWaiting: number | null, readonly unit: { readonly name: string, readonly slug: string }, readonly period: { readonly code: string, readonly name: string } };

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
export const WaitingFormFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment WaitingForm on ReportForm {
  id
  state
  dueDay
  workingDaysLeft
  workingDaysWaiting
  unit {
    name(lang: $lang)
    slug
  }
  period {
    code
    name(lang: $lang)
  }
}
    `, {"fragmentName":"WaitingForm"}) as unknown as TypedDocumentString<WaitingFormFragment, unknown>;
export const WorkPageDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkPage($lang: Language!) {
  enumLabels(type: "FilingState") {
    value
    label(lang: $lang)
  }
  myWork {
    id
    today
    forms {
      ...WaitingForm
    }
    toReview(first: 20) {
      ...WaitingForm
    }
    toReviewCount
  }
}
    fragment WaitingForm on ReportForm {
  id
  state
  dueDay
  workingDaysLeft
  workingDaysWaiting
  unit {
    name(lang: $lang)
    slug
  }
  period {
    code
    name(lang: $lang)
  }
}`) as unknown as TypedDocumentString<WorkPageQuery, WorkPageQueryVariables>;