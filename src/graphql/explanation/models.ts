import type { ProfileEntry } from '../../domain/explanation/profile.js';
import type { PastEntry, PastProfile } from '../../domain/explanation/profile-before.js';
import type { Movement, RankStep } from '../../domain/explanation/rank-movement.js';
import type { RowOf } from '../../domain/ranking/view.js';

export type ProfileEntryModel = ProfileEntry | PastEntry;

/** A commune in one ranking, or in a month before the reorganisation by which it began, with every indicator. */
export type CommuneProfileModel = { readonly profileOf: RowOf | PastProfile };

/** @property asPublished an earlier publication is asked for: it is compared with the publication that it names */
export type ExplanationModel = RowOf & { readonly asPublished: boolean };

/** A step together with the movement it is part of. */
export type RankStepModel = { readonly movement: Movement; readonly step: RankStep };
