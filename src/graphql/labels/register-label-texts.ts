import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import { DRAFT_STATE_TEXTS } from '../../domain/refusal/administration-texts.js';
import { EXTENT_TEXTS, KIND_TEXTS, LEVEL_TEXTS } from '../../domain/register/unit-text.js';
import type * as Sdl from '../generated/types.js';
import { asLabels, inContract, type Labels, labels } from './labels.js';

const ROLES = asLabels<Sdl.OfficialRole>(inContract(ROLE_TITLES));
const { DRAFT, PUBLISHED } = DRAFT_STATE_TEXTS;
const { OFFICER, CHAIRMAN, REVIEWER, LEADER } = ROLES;

export const REGISTER_LABELS = {
  // Inside a sentence both kinds are called just a city.
  UnitKind: {
    ...asLabels<Sdl.UnitKind>(KIND_TEXTS),
    CITY: { vi: 'Thành phố trực thuộc trung ương', en: 'City under the central government' },
    DISTRICT_CITY: { vi: 'Thành phố thuộc tỉnh', en: 'City of a province' },
  },
  UnitLevel: asLabels<Sdl.UnitLevel>(LEVEL_TEXTS),
  UnitExtent: asLabels<Sdl.UnitExtent>(EXTENT_TEXTS),
  OfficialRole: ROLES,
  ViewerRole: { ...ROLES, ...labels<'SOURCE_SYSTEM'>({ SOURCE_SYSTEM: ['Hệ thống nguồn', 'Source system'] }) },
  LetterRecipient: { OFFICER, CHAIRMAN, REVIEWER, LEADER } satisfies Labels<Sdl.LetterRecipient>,
  OfficerGap: labels<Sdl.OfficerGap>({
    NO_OFFICER: ['Chưa có công chức phụ trách', 'No officer'],
    UNREACHABLE: ['Thư không đến được công chức phụ trách', 'Letters reach no officer'],
  }),
  HolidayKind: labels<Sdl.HolidayKind>({
    PUBLIC_HOLIDAY: ['Nghỉ lễ, tết', 'Public holiday'],
    IN_LIEU: ['Nghỉ bù', 'Day off in lieu'],
    SWAPPED_OFF: ['Nghỉ hoán đổi', 'Swapped day off'],
    SWAPPED_WORKING: ['Làm bù', 'Swapped working day'],
  }),
  HolidayStatus: labels<Sdl.HolidayStatus>({
    VERIFIED: ['Đã đối chiếu với văn bản', 'Verified'],
    REPORTED: ['Theo nguồn tin, chưa rõ số văn bản', 'Reported'],
    UNVERIFIED: ['Chưa đối chiếu', 'Unverified'],
    NOT_DECREED: ['Dự kiến, chưa có quyết định', 'Not decreed yet'],
  }),
  Language: labels<Sdl.Language>({ VI: ['Tiếng Việt', 'Vietnamese'], EN: ['Tiếng Anh', 'English'] }),
  UnitClause: labels<Sdl.UnitClause>({
    FORM: ['Thành lập đơn vị (kể cả nhập, chia)', 'A unit begins (also by merger or split)'],
    ALTER: ['Đổi tên, loại, cấp trên hoặc mã của đơn vị', 'A unit changes name, kind, parent or code'],
    END: ['Kết thúc một đơn vị', 'A unit ends'],
    END_LEVEL: ['Kết thúc một cấp hành chính', 'A whole level ends'],
  }),
  ReorganisationState: asLabels<Sdl.ReorganisationState>({ DRAFT, PUBLISHED }),
  RankingEffect: labels<Sdl.RankingEffect>({
    INCOMPARABLE: ['Giữ nguyên, không so sánh với các kỳ sau', 'Stays, not compared with later ones'],
    PUBLISHED_ANEW: ['Công bố lại', 'Published again'],
  }),
  ReorganisationKind: labels<Sdl.ReorganisationKind>({
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
