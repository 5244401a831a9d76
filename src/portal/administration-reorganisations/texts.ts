import { numberText, plural } from '../../domain/text/number-text.js';

const vi = {
  title: 'Sắp xếp đơn vị',
  lead: 'Dự thảo không thay đổi gì. Chỉ khi công bố, danh mục đơn vị mới thay đổi từ ngày có hiệu lực; số liệu đã báo cáo giữ nguyên.',
  one: (decision: string) => `Sắp xếp theo ${decision}`,
  from: (day: string) => `có hiệu lực từ ngày ${day}`,
  proposed: (unit: string, isWaiting: boolean) => `${unit} đề nghị${isWaiting ? ', chờ cấp trên công bố' : ''}`,
  proposeHint:
    'Quản trị viên của đơn vị đề nghị thay đổi của đơn vị mình; dự thảo lưu xong có ngay trong danh sách của cấp trên để công bố.',
  confirmed: 'đã đồng ý mở rộng quyền của cán bộ',
  create: 'Lập dự thảo mới',
  fromFile: 'Lập dự thảo từ tệp',
  fileHint: 'Lấy mẫu có các đơn vị hiện nay ở cả hai bên, sửa bên mới, rồi xem trước tệp.',
  clauses: (count: number) => `Nội dung (${numberText(count).vi} điều khoản)`,
  faults: 'Cần sửa trước khi công bố',
  actions: 'Thực hiện',
  changeDraft: 'Sửa dự thảo',
  form: {
    submit: 'Lưu dự thảo',
    done: 'Đã lưu dự thảo.',
  },
  clause: {
    by: (place: string) => `theo khoản ${place}`,
  },
  preview: {
    title: 'Nếu công bố',
    needsConfirmation: 'Quyền của một số cán bộ sẽ rộng hơn: một quản trị viên không tham gia soạn phải xác nhận.',
    ending: 'Đơn vị kết thúc',
    beginning: 'Đơn vị thành lập mới',
    changing: 'Đơn vị thay đổi',
    redirects: 'Địa chỉ trang chuyển đến',
    reports: 'Báo cáo đang lập dở',
    report: (unit: string, period: string, into: string) =>
      `${unit}, ${period}${into === '' ? '' : `: dùng để điền sẵn cho ${into}`}`,
    openPeriods: 'Các kỳ mà đơn vị mới phải gửi báo cáo',
    scopes: 'Quy định chuyển giao',
    scope: (scope: string, heir: string, from: string) => `${scope} → ${heir}, từ ${from}`,
    rankings: 'Bảng xếp hạng chịu tác động',
    officials: 'Cán bộ chuyển đơn vị',
    moves: (from: string, to: string | null) => (to === null ? `${from}, chưa có nơi đến` : `${from} → ${to}`),
    wider: 'quyền rộng hơn, cần xác nhận',
  },
  discard: {
    title: 'Hủy dự thảo',
    submit: 'Hủy dự thảo',
    done: 'Đã hủy dự thảo.',
    hint: 'Dự thảo không còn trong danh sách; nhật ký vẫn giữ việc đã làm.',
  },
  publish: {
    title: 'Công bố',
    submit: 'Công bố sắp xếp',
    done: 'Đã công bố.',
    hint: 'Đơn vị, địa chỉ trang, quyền và thư theo danh mục đơn vị mới từ ngày có hiệu lực.',
  },
  confirm: {
    title: 'Đồng ý mở rộng quyền của cán bộ',
    submit: 'Xác nhận',
    done: 'Đã đồng ý mở rộng quyền của cán bộ.',
    hint: 'Chỉ quản trị viên không tham gia soạn dự thảo xác nhận được.',
  },
  withdraw: {
    title: 'Thu hồi công bố',
    submit: 'Thu hồi',
    done: 'Đã thu hồi; danh mục đơn vị trở lại như trước.',
    hint: 'Chỉ thu hồi được khi chưa có báo cáo nào gửi theo danh mục đơn vị mới.',
  },
};

const en: typeof vi = {
  title: 'Reorganisations',
  lead: 'A draft changes nothing. Once published, the register changes on the effective date; reported figures stay as they are.',
  one: (decision: string) => `Reorganisation under ${decision}`,
  from: (day: string) => `in force from ${day}`,
  proposed: (unit: string, isWaiting: boolean) =>
    `proposed by ${unit}${isWaiting ? ', awaiting publication by the level above' : ''}`,
  proposeHint:
    'Administrators of a commune propose changes to their commune. A saved draft appears in the list of the level above, which publishes it.',
  confirmed: 'wider rights of officials confirmed',
  create: 'Create a new draft',
  fromFile: 'Create a draft from a file',
  fileHint: "Download the template with today's units on both sides, change the new side, then check the file.",
  clauses: (count: number) => `Content (${plural(count, 'clause')})`,
  faults: 'To be corrected before publication',
  actions: 'Actions',
  changeDraft: 'Change the draft',
  form: {
    submit: 'Save the draft',
    done: 'The draft is saved.',
  },
  clause: {
    by: (place: string) => `clause ${place}`,
  },
  preview: {
    title: 'Effect of publication',
    needsConfirmation:
      'Some officials gain wider rights: an administrator who has not worked on the draft must confirm.',
    ending: 'Units that end',
    beginning: 'Units that begin',
    changing: 'Units that change',
    redirects: 'Redirected page addresses',
    reports: 'Reports in progress',
    report: (unit: string, period: string, into: string) =>
      `${unit}, ${period}${into === '' ? '' : `: pre-fills the form of ${into}`}`,
    openPeriods: 'Periods the new units must report',
    scopes: 'Rules transferred',
    scope: (scope: string, heir: string, from: string) => `${scope} → ${heir}, from ${from}`,
    rankings: 'Rankings affected',
    officials: 'Officials who move',
    moves: (from: string, to: string | null) => (to === null ? `${from}, no destination yet` : `${from} → ${to}`),
    wider: 'wider rights, confirmation needed',
  },
  discard: {
    title: 'Discard the draft',
    submit: 'Discard the draft',
    done: 'The draft is discarded.',
    hint: 'It no longer appears in the list; the log keeps what was done.',
  },
  publish: {
    title: 'Publish',
    submit: 'Publish the reorganisation',
    done: 'The reorganisation has been published.',
    hint: 'Units, addresses, rights and letters follow the new register from the effective date.',
  },
  confirm: {
    title: 'Confirm wider rights of officials',
    submit: 'Confirm',
    done: 'The wider rights of officials have been confirmed.',
    hint: 'Only an administrator who has not worked on the draft can confirm.',
  },
  withdraw: {
    title: 'Withdraw the publication',
    submit: 'Withdraw',
    done: 'The publication has been withdrawn; the register is as before.',
    hint: 'Possible only while no report has been submitted under the new register.',
  },
};

export const reorganisationsWords = { vi, en };
