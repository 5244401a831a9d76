import type { DataQuality } from '../../domain/insight/data-quality.js';
import type { NotApplicableClaims } from '../../domain/insight/not-applicable.js';
import type { RowRobustness } from '../../domain/insight/robustness.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { RowOf } from '../../domain/ranking/view.js';

export type RankRobustnessModel = {
  readonly of: RowOf;
  readonly method: MethodVersion;
  readonly robustness: RowRobustness;
};

export type DataQualityModel = DataQuality & { readonly of: RowOf };

export type NotApplicableModel = NotApplicableClaims & { readonly of: RowOf };
