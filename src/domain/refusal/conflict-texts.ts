import type { Text } from '../text/text.js';
import type { Instant } from '../time/local-date.js';
import { momentLabel } from '../time/texts.js';

/** The latest change of the data that the refused caller wanted to change. */
export type LastChange = {
  readonly at: Instant;
  /** True if the refused caller made it. */
  readonly isOwn: boolean;
  /** The author of the change; null if the reader may not read the history, or the person is unknown. */
  readonly name: string | null;
};

export const CONFLICT_SUBJECTS = {
  REPORT: { vi: 'báo cáo này', en: 'this report' },
  SETTING: { vi: 'nội dung này', en: 'this' },
} as const satisfies Readonly<Record<string, Text>>;

export const nothingSaved = ({ vi, en }: Text): Text => ({
  vi: `Chưa có lần lưu nào đối với ${vi}, nên không có phiên bản đã nêu. Đề nghị để trống expectedRevision.`,
  en: `Nothing is saved yet for ${en}, so there is no such revision. Leave expectedRevision empty.`,
});

export function changedMeanwhile({ vi, en }: Text, last: LastChange | undefined): Text {
  const retry: Text = { vi: 'Đề nghị tải lại trước khi lưu.', en: 'Load it again before saving.' };
  if (!last)
    return { vi: `Đã có thay đổi mới đối với ${vi}. ${retry.vi}`, en: `There is a later change of ${en}. ${retry.en}` };
  const when = momentLabel(last.at);
  if (last.isOwn)
    return {
      vi: `Chính đồng chí đã thay đổi ${vi} ${when.vi}, từ một cửa sổ hoặc một yêu cầu khác. ${retry.vi}`,
      en: `You changed ${en} yourself ${when.en}, in another window or by another request. ${retry.en}`,
    };
  return {
    vi: `${last.name ?? 'Một người khác'} đã thay đổi ${vi} ${when.vi}. ${retry.vi}`,
    en: `${last.name ?? 'Another official'} changed ${en} ${when.en}. ${retry.en}`,
  };
}
