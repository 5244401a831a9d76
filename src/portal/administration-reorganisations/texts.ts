import { inBoth } from '../../domain/text/in-both.js';
import { numberText, plural } from '../../domain/text/number-text.js';

export const reorganisationsWords = inBoth({
  lead: [
    'Dự thảo không thay đổi gì. Chỉ khi công bố, danh mục đơn vị mới thay đổi từ ngày có hiệu lực; số liệu đã báo cáo giữ nguyên.',
    'A draft changes nothing. Once published, the register changes on the effective date; reported figures stay as they are.',
  ],
  from: (day: string) => [`có hiệu lực từ ngày ${day}`, `in force from ${day}`],
  proposed: (unit: string, isWaiting: boolean) => [
    `${unit} đề nghị${isWaiting ? ', chờ cấp trên công bố' : ''}`,
    `proposed by ${unit}${isWaiting ? ', awaiting publication by the level above' : ''}`,
  ],
  proposeHint: [
    'Quản trị viên của đơn vị đề nghị thay đổi của đơn vị mình; dự thảo lưu xong có ngay trong danh sách của cấp trên để công bố.',
    'Administrators of a commune propose changes to their commune. A saved draft appears in the list of the level above, which publishes it.',
  ],
  confirmed: ['đã đồng ý mở rộng quyền của cán bộ', 'wider rights of officials confirmed'],
  create: ['Lập dự thảo mới', 'Create a new draft'],
  fromFile: ['Lập dự thảo từ tệp', 'Create a draft from a file'],
  fileHint: [
    'Lấy mẫu có các đơn vị hiện nay ở cả hai bên, sửa bên mới, rồi xem trước tệp.',
    "Download the template with today's units on both sides, change the new side, then check the file.",
  ],
  clauses: (count: number) => [`Nội dung (${numberText(count).vi} điều khoản)`, `Content (${plural(count, 'clause')})`],
  faults: ['Cần sửa trước khi công bố', 'To be corrected before publication'],
  actions: ['Thực hiện', 'Actions'],
  changeDraft: ['Sửa dự thảo', 'Change the draft'],
  form: {
    submit: ['Lưu dự thảo', 'Save the draft'],
    done: ['Đã lưu dự thảo.', 'The draft is saved.'],
  },
  clause: {
    by: (place: string) => [`theo khoản ${place}`, `clause ${place}`],
  },
  preview: {
    title: ['Nếu công bố', 'Effect of publication'],
    needsConfirmation: [
      'Quyền của một số cán bộ sẽ rộng hơn: một quản trị viên không tham gia soạn phải xác nhận.',
      'Some officials gain wider rights: an administrator who has not worked on the draft must confirm.',
    ],
    ending: ['Đơn vị kết thúc', 'Units that end'],
    beginning: ['Đơn vị thành lập mới', 'Units that begin'],
    changing: ['Đơn vị thay đổi', 'Units that change'],
    redirects: ['Địa chỉ trang chuyển đến', 'Redirected page addresses'],
    reports: [
      'Báo cáo của đơn vị kết thúc, kỳ chốt từ ngày đó',
      'Reports of ended units, for periods from that day on',
    ],
    report: (unit: string, period: string, into: string) => [
      `${unit}, ${period}${into === '' ? '' : `: dùng để điền sẵn cho ${into}`}`,
      `${unit}, ${period}${into === '' ? '' : `: pre-fills the form of ${into}`}`,
    ],
    openPeriods: ['Các kỳ mà đơn vị mới phải gửi báo cáo', 'Periods the new units must report'],
    scopes: ['Quy định chuyển giao', 'Rules transferred'],
    scope: (scope: string, heir: string, from: string, authority: string) => [
      `${scope} → ${heir}, từ ${from}; thư nhắc hiện ghi cơ quan gửi là “${authority}”, từ ngày đó đề nghị kiểm tra ở mục “Thư nhắc”`,
      `${scope} → ${heir}, from ${from}; reminders name “${authority}” today, to be checked under “Letters” from that day`,
    ],
    scopeWithoutHeir: (scope: string) => [`${scope}: chưa có nơi nhận`, `${scope}: nobody takes them over yet`],
    scopeMoves: (scope: string, to: string, from: string) => [
      `${scope} giữ quy định của mình, thuộc ${to} từ ${from}`,
      `${scope} keeps its rules, below ${to} from ${from}`,
    ],
    rankings: ['Bảng xếp hạng chịu tác động', 'Rankings affected'],
    officials: ['Cán bộ chuyển đơn vị', 'Officials who move'],
    moves: (from: string, to: string | null) =>
      to === null
        ? [`${from}, chưa có nơi đến`, `${from}, no destination yet`]
        : [`${from} → ${to}`, `${from} → ${to}`],
    wider: ['quyền rộng hơn, cần xác nhận', 'wider rights, confirmation needed'],
  },
  discard: {
    title: ['Hủy dự thảo', 'Discard the draft'],
    done: ['Đã hủy dự thảo.', 'The draft is discarded.'],
    hint: [
      'Dự thảo không còn trong danh sách; nhật ký vẫn giữ việc đã làm.',
      'It no longer appears in the list; the log keeps what was done.',
    ],
  },
  publish: {
    title: ['Công bố', 'Publish'],
    submit: ['Công bố sắp xếp', 'Publish the reorganisation'],
    done: ['Đã công bố.', 'The reorganisation has been published.'],
    hint: [
      'Đơn vị, địa chỉ trang, quyền và thư theo danh mục đơn vị mới từ ngày có hiệu lực.',
      'Units, addresses, rights and letters follow the new register from the effective date.',
    ],
  },
  confirm: {
    title: ['Đồng ý mở rộng quyền của cán bộ', 'Confirm wider rights of officials'],
    submit: ['Xác nhận', 'Confirm'],
    done: ['Đã đồng ý mở rộng quyền của cán bộ.', 'The wider rights of officials have been confirmed.'],
    hint: [
      'Chỉ quản trị viên không tham gia soạn dự thảo xác nhận được.',
      'Only an administrator who has not worked on the draft can confirm.',
    ],
  },
  withdraw: {
    title: ['Thu hồi công bố', 'Withdraw the publication'],
    submit: ['Thu hồi', 'Withdraw'],
    done: [
      'Đã thu hồi; danh mục đơn vị trở lại như trước.',
      'The publication has been withdrawn; the register is as before.',
    ],
    hint: [
      'Chỉ thu hồi được khi chưa có báo cáo nào gửi theo danh mục đơn vị mới.',
      'Possible only while no report has been submitted under the new register.',
    ],
  },
});
