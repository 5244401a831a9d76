const vi = {
  title: 'Vắng mặt',
  loading: 'Đang tải…',
  notLoaded: 'Chưa tải được. Đề nghị đóng rồi mở lại mục này sau ít phút.',
  missing: 'Không xem được lịch vắng mặt của cán bộ này.',
  lead: 'Trong những ngày vắng mặt, người thay được làm những việc của người vắng và nhận thư. Hết ngày cuối, việc thay tự kết thúc.',
  none: 'Hiện không có lịch vắng mặt.',
  nobody: 'người không còn trong danh sách',
  line: (from: string, until: string, name: string) => `Từ ngày ${from} đến hết ngày ${until}: ${name} thay.`,
  printed: (signature: string) => `Trong những ngày này, ${signature}.`,
  name: {
    title: 'Cử người thay khi vắng mặt',
    submit: 'Cử người thay',
    done: 'Đã cử người thay.',
    nobodyToChoose: (unit: string) => `${unit} không có cán bộ nào khác để cử thay. Đề nghị liên hệ quản trị viên.`,
  },
  end: {
    title: (day: string) => `Kết thúc vắng mặt từ ngày ${day}`,
    submit: 'Kết thúc vắng mặt',
    done: 'Đã kết thúc vắng mặt. Người thay không còn quyền làm thay.',
  },
};

const en: typeof vi = {
  title: 'Absence',
  loading: 'Loading…',
  notLoaded: 'This could not be loaded. Please close it and open it again in a few minutes.',
  missing: 'You cannot view the absences of this official.',
  lead: 'During the absence the substitute has the rights of the absent official and receives their letters. This ends automatically after the last day.',
  none: 'No absence is recorded.',
  nobody: 'someone no longer on the list',
  line: (from: string, until: string, name: string) => `From ${from} to ${until}: ${name} stands in.`,
  printed: (signature: string) => `On these days, ${signature}.`,
  name: {
    title: 'Name a substitute',
    submit: 'Name the substitute',
    done: 'The substitute is named.',
    nobodyToChoose: (unit: string) => `${unit} has no other official to stand in. Please ask an administrator.`,
  },
  end: {
    title: (day: string) => `End the absence from ${day}`,
    submit: 'End the absence',
    done: 'The absence has ended. The substitute can no longer act.',
  },
};

/** Words of the absences of one official. */
export const absenceWords = { vi, en };
