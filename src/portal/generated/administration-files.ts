/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Whether a file of figures counts. */
export type FigureFileState =
  /** Its figures are those of approved reports. */
  | 'APPROVED'
  /** Nothing of it counts. */
  | 'REFUSED'
  /** A reviewer has to decide on it. */
  | 'WAITING';

/** A language in which names and notes can be read. */
export type Language =
  /** English. */
  | 'EN'
  /** Vietnamese, the default everywhere. */
  | 'VI';

export type FigureFileListQueryVariables = Exact<{
  lang: Language;
}>;


export type FigureFileListQuery = { readonly figureFiles: ReadonlyArray<{ readonly id: string, readonly state: FigureFileState, readonly source: string, readonly sha256: string, readonly loadedAt: string, readonly loadedBy: string, readonly reportCount: number, readonly figureCount: number, readonly firstPeriod: string, readonly lastPeriod: string, readonly area: { readonly name: string } | null, readonly decision: { readonly at: string, readonly actorName: string, readonly reason: string } | null }> | null, readonly states: ReadonlyArray<{ readonly value: string, readonly label: string }> | null };

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

export const FigureFileListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FigureFileList($lang: Language!) {
  figureFiles {
    id
    state
    source
    sha256
    loadedAt
    loadedBy
    reportCount
    figureCount
    firstPeriod
    lastPeriod
    area {
      name(lang: $lang)
    }
    decision {
      at
      actorName
      reason
    }
  }
  states: enumLabels(type: "FigureFileState") {
    value
    label(lang: $lang)
  }
}
    `) as unknown as TypedDocumentString<FigureFileListQuery, FigureFileListQueryVariables>;