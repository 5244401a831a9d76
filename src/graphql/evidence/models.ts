import type { EvidenceFile } from '../../domain/evidence/evidence-file.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { PeriodId } from '../../domain/time/period.js';

/** A file with the report whose it is. */
export type EvidenceFileModel = { readonly unit: UnitId; readonly period: PeriodId; readonly file: EvidenceFile };
