import type { ProfileEntry } from '../../domain/explanation/profile.js';
import type { PastEntry, PastProfile } from '../../domain/explanation/profile-before.js';
import type { Movement, RankStep } from '../../domain/explanation/rank-movement.js';
import type { RowOf } from '../../domain/ranking/view.js';

export type ProfileEntryModel = ProfileEntry | PastEntry;

/** A commune with every indicator, in one ranking or in a month before the reorganisation that formed it. */
export type CommuneProfileModel = { readonly profileOf: RowOf | PastProfile };

/** @property asPublished the request names an earlier publication, so the row is compared with the one it names */
export type ExplanationModel = RowOf & { readonly asPublished: boolean };

export type RankStepModel = { readonly movement: Movement; readonly step: RankStep };
