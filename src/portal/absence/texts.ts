import { inBoth } from '../../domain/text/in-both.js';
export const absenceWords = inBoth({
  title: ['Vắng mặt', 'Absence'],
  loading: ['Đang tải…', 'Loading…'],
  notLoaded: [
    'Chưa tải được. Đề nghị đóng rồi mở lại mục này sau ít phút.',
    'This could not be loaded. Please close it and open it again in a few minutes.',
  ],
  missing: ['Không xem được lịch vắng mặt của cán bộ này.', 'You cannot view the absences of this official.'],
  lead: [
    'Trong những ngày vắng mặt, người thay được làm những việc của người vắng và nhận thư. Hết ngày cuối, việc thay tự kết thúc.',
    'During the absence the substitute has the rights of the absent official and receives their letters. This ends automatically after the last day.',
  ],
  none: ['Hiện không có lịch vắng mặt.', 'No absence is recorded.'],
  nobody: ['người không còn trong danh sách', 'someone no longer on the list'],
  line: (from: string, until: string, name: string) => [
    `Từ ngày ${from} đến hết ngày ${until}: ${name} thay.`,
    `From ${from} to ${until}: ${name} stands in.`,
  ],
  printed: (signature: string) => [`Trong những ngày này, ${signature}.`, `On these days, ${signature}.`],
  name: {
    title: ['Cử người thay khi vắng mặt', 'Name a substitute'],
    submit: ['Cử người thay', 'Name the substitute'],
    done: ['Đã cử người thay.', 'The substitute is named.'],
    nobodyToChoose: (unit: string) => [
      `${unit} không có cán bộ nào khác để cử thay. Đề nghị liên hệ quản trị viên.`,
      `${unit} has no other official to stand in. Please ask an administrator.`,
    ],
  },
  end: {
    title: (day: string) => [`Kết thúc vắng mặt từ ngày ${day}`, `End the absence from ${day}`],
    submit: ['Kết thúc vắng mặt', 'End the absence'],
    done: [
      'Đã kết thúc vắng mặt. Người thay không còn quyền làm thay.',
      'The absence has ended. The substitute can no longer act.',
    ],
  },
});
