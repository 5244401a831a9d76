import { type Language, listed, type Text } from '../text/text.js';
import type { Action, InternalKind, PublicResource } from './action.js';
import { type RoleWithRights, rolesAllowed } from './rights.js';

/** The refused action and its object, which complete a sentence with "may". */
export type WantedRight = readonly [Action, InternalKind | PublicResource];

const WHO: Readonly<Record<RoleWithRights, Text>> = {
  officer: { vi: 'công chức phụ trách báo cáo của đơn vị', en: 'the reporting officer of the unit' },
  chairman: { vi: 'Chủ tịch Ủy ban nhân dân của đơn vị', en: 'the Chairperson of the unit' },
  reviewer: { vi: 'người thẩm định ở cấp trên của đơn vị', en: 'a reviewer at the level above the unit' },
  leader: { vi: 'lãnh đạo cấp trên của đơn vị', en: 'a leader at the level above the unit' },
  administrator: { vi: 'quản trị viên của địa bàn', en: 'an administrator of the area' },
  auditor: { vi: 'người kiểm tra của địa bàn', en: 'an auditor of the area' },
  source: { vi: 'hệ thống nguồn đã đăng ký chỉ tiêu', en: 'a source system registered for the indicator' },
};

const REPORT_ACTS: Readonly<Partial<Record<Action, Text>>> = {
  save: { vi: 'lưu số liệu của báo cáo này', en: 'save the figures of this report' },
  submit: { vi: 'gửi báo cáo này', en: 'submit this report' },
  withdraw: { vi: 'rút báo cáo này', en: 'withdraw this report' },
  handOver: { vi: 'trình báo cáo này để Chủ tịch ký duyệt', en: 'pass this report to the Chairperson' },
  returnToOfficer: { vi: 'trả báo cáo này cho công chức phụ trách', en: 'return this report to the officer' },
  recordDocument: { vi: 'ghi số văn bản đã ký của báo cáo này', en: 'record the signed document of this report' },
  return: { vi: 'trả lại báo cáo này', en: 'return this report' },
  approve: { vi: 'duyệt báo cáo này', en: 'approve this report' },
  askExtension: { vi: 'đề nghị gia hạn báo cáo này', en: 'request an extension for this report' },
  extend: { vi: 'gia hạn báo cáo này', en: 'extend the deadline of this report' },
  reopen: { vi: 'mở lại báo cáo này', en: 'reopen this report' },
  record: { vi: 'chuyển số liệu của chỉ tiêu này', en: 'deliver figures of this indicator' },
  prefer: { vi: 'thay đổi tùy chọn nhận thư', en: 'choose how letters are received' },
};

const KEPT: Readonly<Record<InternalKind, Text>> = {
  report: { vi: 'báo cáo này', en: 'this report' },
  workingFigures: { vi: 'số liệu chưa được duyệt', en: 'figures before their approval' },
  revision: { vi: 'lịch sử thay đổi của báo cáo', en: 'the revisions of a report' },
  comment: { vi: 'ý kiến về báo cáo', en: 'the comments on a report' },
  official: { vi: 'thông tin cán bộ', en: 'the officials' },
  reminder: { vi: 'thư nhắc', en: 'reminders' },
  settings: { vi: 'quy định của địa bàn', en: 'the settings of the area' },
  recordedFigure: { vi: 'số liệu của hệ thống nguồn', en: 'the figures of source systems' },
};

const isInternal = (what: InternalKind | PublicResource): what is InternalKind => Object.hasOwn(KEPT, what);

function actText([action, what]: WantedRight): Text {
  const kept = isInternal(what) ? KEPT[what] : { vi: 'nội dung này', en: 'this' };
  const act = REPORT_ACTS[action];
  if (act) return act;
  return action === 'read'
    ? { vi: `xem ${kept.vi}`, en: `read ${kept.en}` }
    : { vi: `thay đổi ${kept.vi}`, en: `change ${kept.en}` };
}

export function tokenNeeded(wanted: WantedRight): Text {
  const act = actText(wanted);
  return { vi: `Cần mã truy cập (token) để ${act.vi}.`, en: `A token is needed to ${act.en}.` };
}

/** Says that the viewer has no right, and names the roles that have it somewhere. */
export function refusedRight(wanted: WantedRight): Text {
  const [action, what] = wanted;
  const act = actText(wanted);
  const roles = isInternal(what) ? rolesAllowed(action, what) : [];
  if (roles.length === 0) return { vi: `Đồng chí không có quyền ${act.vi}.`, en: `You may not ${act.en}.` };
  const done = action === 'read' ? 'nội dung này dành cho' : 'việc này do';
  const by = action === 'read' ? '' : ' thực hiện';
  return {
    vi: `Đồng chí không có quyền ${act.vi}; ${done} ${anyOf(roles, 'vi')}${by}.`,
    en: `Only ${anyOf(roles, 'en')} may ${act.en}.`,
  };
}

const OR: Text = { vi: 'hoặc', en: 'or' };

const anyOf = (roles: readonly RoleWithRights[], language: Language): string =>
  listed(
    roles.map((role) => WHO[role][language]),
    OR[language],
  );
