import type { OfficialRole } from '../../domain/official/official.js';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import { DRAFT_STATE_TEXTS } from '../../domain/refusal/administration-texts.js';
import type { Extent, ReorganisationKind, UnitChange } from '../../domain/register/reorganisation.js';
import type { Unit, UnitLevel } from '../../domain/register/unit.js';
import { EXTENT_TEXTS, KIND_TEXTS, LEVEL_TEXTS } from '../../domain/register/unit-text.js';
import type { OfficerGap } from '../../domain/reminder/letter-readers.js';
import type { ReorganisationState } from '../../domain/reorganisation/publication.js';
import type { RankingEffect } from '../../domain/reorganisation/rankings-to-come.js';
import type { Language } from '../../domain/text/text.js';
import type { Holiday } from '../../domain/time/working-calendar.js';
import type * as Sdl from '../generated/types.js';
import { asLabels, inContract, type Labels, labels } from './labels.js';

const ROLES = asLabels<Uppercase<OfficialRole>, Sdl.OfficialRole>(inContract(ROLE_TITLES));
const { DRAFT, PUBLISHED } = DRAFT_STATE_TEXTS;
const { OFFICER, CHAIRMAN, REVIEWER, LEADER } = ROLES;

export const REGISTER_LABELS = {
  // Inside a sentence both kinds are called just a city.
  UnitKind: {
    ...asLabels<Unit['kind'], Sdl.UnitKind>(KIND_TEXTS),
    CITY: { vi: 'Thành phố trực thuộc trung ương', en: 'City under the central government' },
    DISTRICT_CITY: { vi: 'Thành phố thuộc tỉnh', en: 'City of a province' },
  },
  UnitLevel: asLabels<UnitLevel, Sdl.UnitLevel>(LEVEL_TEXTS),
  UnitExtent: asLabels<Extent, Sdl.UnitExtent>(EXTENT_TEXTS),
  OfficialRole: ROLES,
  ViewerRole: {
    ...ROLES,
    SOURCE_SYSTEM: { vi: 'Hệ thống nguồn', en: 'Source system' },
  } satisfies Labels<Sdl.ViewerRole>,
  LetterRecipient: { OFFICER, CHAIRMAN, REVIEWER, LEADER } satisfies Labels<Sdl.LetterRecipient>,
  OfficerGap: labels<OfficerGap, Sdl.OfficerGap>({
    NO_OFFICER: ['Chưa có công chức phụ trách', 'No officer'],
    UNREACHABLE: ['Thư không đến được công chức phụ trách', 'Letters reach no officer'],
  }),
  HolidayKind: labels<Holiday['kind'], Sdl.HolidayKind>({
    PUBLIC_HOLIDAY: ['Nghỉ lễ, tết', 'Public holiday'],
    IN_LIEU: ['Nghỉ bù', 'Day off in lieu'],
    SWAPPED_OFF: ['Nghỉ hoán đổi', 'Swapped day off'],
    SWAPPED_WORKING: ['Làm bù', 'Swapped working day'],
  }),
  HolidayStatus: labels<Holiday['status'], Sdl.HolidayStatus>({
    VERIFIED: ['Đã đối chiếu với văn bản', 'Verified'],
    REPORTED: ['Theo nguồn tin, chưa rõ số văn bản', 'Reported'],
    UNVERIFIED: ['Chưa đối chiếu', 'Unverified'],
    NOT_DECREED: ['Dự kiến, chưa có quyết định', 'Not decreed yet'],
  }),
  Language: labels<Uppercase<Language>, Sdl.Language>({
    VI: ['Tiếng Việt', 'Vietnamese'],
    EN: ['Tiếng Anh', 'English'],
  }),
  UnitClause: labels<UnitChange['of'], Sdl.UnitClause>({
    FORM: ['Thành lập đơn vị (kể cả nhập, chia)', 'A unit begins (also by merger or split)'],
    ALTER: ['Đổi tên, loại, cấp trên hoặc mã của đơn vị', 'A unit changes name, kind, parent or code'],
    END: ['Kết thúc một đơn vị', 'A unit ends'],
    END_LEVEL: ['Kết thúc một cấp hành chính', 'A whole level ends'],
  }),
  ReorganisationState: asLabels<ReorganisationState, Sdl.ReorganisationState>({ DRAFT, PUBLISHED }),
  RankingEffect: labels<RankingEffect, Sdl.RankingEffect>({
    INCOMPARABLE: ['Giữ nguyên, không so sánh với các kỳ sau', 'Stays, not compared with later ones'],
    PUBLISHED_ANEW: ['Công bố lại', 'Published again'],
  }),
  ReorganisationKind: labels<ReorganisationKind, Sdl.ReorganisationKind>({
    MERGE: ['Nhập', 'Merged'],
    SPLIT: ['Chia, tách', 'Divided'],
    BEGIN: ['Thành lập', 'Formed'],
    MOVE: ['Chuyển đơn vị cấp trên', 'Moved to another parent'],
    RENAME: ['Đổi tên', 'Renamed'],
    CHANGE_KIND: ['Đổi loại hình đơn vị', 'Changed kind'],
    CHANGE_CODE: ['Đổi mã', 'Changed code'],
    END: ['Kết thúc', 'Ended'],
    END_LEVEL: ['Kết thúc cấp hành chính', 'The level ended'],
  }),
} as const;
