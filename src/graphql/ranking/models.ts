import type { Finding } from '../../domain/audit/findings.js';
import type { GroupMeasures, IndicatorMeasures } from '../../domain/audit/measures.js';
import type { MethodAudit } from '../../domain/audit/method-audit.js';
import type { Certainty, RowCertainty } from '../../domain/certainty/certainty.js';
import type { RankTold } from '../../domain/certainty/certainty-texts.js';
import type { Fall } from '../../domain/certainty/fall.js';
import type { PairRelation } from '../../domain/certainty/told-apart.js';
import type { DataQuality } from '../../domain/insight/data-quality.js';
import type { NotApplicableClaims } from '../../domain/insight/not-applicable.js';
import type { Ranking, RankingRow } from '../../domain/ranking/ranking.js';
import type { RowOf } from '../../domain/ranking/view.js';

export type RankingCertaintyModel = Certainty & { readonly ranking: Ranking };

export type RankingRobustnessModel = { readonly ranking: Ranking; readonly certainty: Certainty | null };

export type RankCertaintyModel = RowCertainty & {
  readonly of: RowOf;
  readonly certainty: Certainty;
  readonly told: RankTold;
};

export type RankFallModel = Fall & { readonly row: RankingRow };

export type PairCertaintyModel = {
  readonly one: RowOf;
  readonly other: RowOf;
  readonly relation: PairRelation;
  readonly level: Certainty['level'];
};

type OfAudit = { readonly audit: MethodAudit };
export type AuditFindingModel = Finding & OfAudit;
export type IndicatorAuditModel = IndicatorMeasures & OfAudit;
export type GroupAuditModel = GroupMeasures & OfAudit;

export type DataQualityModel = DataQuality & { readonly of: RowOf };

export type NotApplicableModel = NotApplicableClaims & { readonly of: RowOf };
