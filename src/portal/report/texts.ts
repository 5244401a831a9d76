import { inBoth } from '../../domain/text/in-both.js';
import { numberText, plainCount, plural, workingDaysEn, workingDaysVi } from '../../domain/text/number-text.js';

const entries = (count: number): string => (count === 1 ? '1 entry' : `${numberText(count).en} entries`);

export const reportWords = inBoth({
  title: (period: string, unit: string) => [`Báo cáo ${period} – ${unit}`, `Report for ${period} – ${unit}`],
  state: ['Tình trạng', 'Status'],
  dueDay: ['Hạn gửi', 'Due'],
  daysLeft: (left: number) => {
    if (left === 0) return ['hôm nay là hạn cuối', 'due today'];
    return left > 0
      ? [`còn ${workingDaysVi(left)}`, `${workingDaysEn(left)} left`]
      : [`quá hạn ${workingDaysVi(-left)}`, `${workingDaysEn(-left)} overdue`];
  },
  sentFirst: ['Gửi lần đầu', 'First submitted'],
  approved: ['Được duyệt', 'Approved'],
  reviewer: ['Cơ quan thẩm định', 'Reviewed by'],
  before: (day: string) => [`trước ngày ${day}`, `before ${day}`],
  dueTogether: ['Cùng hạn gửi:', 'Due on the same day:'],
  window: ['Số liệu của thời gian', 'Period covered'],
  fromTo: (from: string, to: string) => [`từ ${from} đến ${to}`, `from ${from} to ${to}`],
  onlyReading: ['Chỉ xem, không nhập được.', 'Read only.'],
  fromDevice: (moment: string) => [
    `Không kết nối được với Hệ thống. Đang mở biểu đã lưu trên máy này ${moment}. Đồng chí cứ nhập; khi có kết nối, số liệu được gửi lên Hệ thống.`,
    `The service cannot be reached. This is the copy of the form saved on this device ${moment}. You can keep entering figures; they will be sent once you are online.`,
  ],
  notKept: [
    'Trình duyệt này không cho lưu trên máy. Nội dung đang nhập sẽ mất khi đóng trang; đề nghị bấm “Lưu” thường xuyên.',
    'This browser stores nothing on the device. What you enter is lost when you close the page, so save often.',
  ],
  returned: ['Ý kiến khi trả lại', 'Comment on the return'],
  comment: ['Góp ý:', 'Comment:'],
  remarks: {
    count: (count: number) => [`${plainCount(count)} góp ý:`, `${plural(count, 'comment')}:`],
    asked: [
      'Đề nghị sửa số liệu hoặc giải trình tại chỉ tiêu, rồi gửi lại.',
      'Please correct the figure or explain it beside the field, then submit again.',
    ],
  },
  progress: {
    label: ['Tiến độ nhập số liệu', 'Progress'],
    open: ['chỉ tiêu đã xong, còn', 'indicators completed; still to do:'],
    complete: ['chỉ tiêu đã xong.', 'indicators completed.'],
  },
  answers: {
    title: (count: number) => [
      `Xem lại cả ${plainCount(count)} chỉ tiêu trước khi gửi`,
      `Check all ${numberText(count).en} indicators before you submit`,
    ],
    indicator: ['Chỉ tiêu', 'Indicator'],
    answer: ['Sẽ gửi', 'To be submitted'],
    open: ['chưa có số liệu', 'no figure yet'],
    wrong: ['cần sửa', 'needs correction'],
    from: (system: string) => [`số liệu của ${system}`, `figure from ${system}`],
    reason: (reason: string) => [`Lý do: ${reason}`, `Reason: ${reason}`],
  },
  more: {
    extension: ['Đề nghị gia hạn', 'Request an extension'],
    file: ['Nhập bằng tệp Excel', 'Import an Excel file'],
    history: ['Các lần thay đổi', 'History of changes'],
  },
  bar: {
    label: ['Lưu số liệu', 'Save the figures'],
    save: ['Lưu', 'Save'],
    saving: ['Đang gửi lên Hệ thống…', 'Sending to the service…'],
    nothing: ['Chưa nhập nội dung mới.', 'No new entries.'],
    saved: (moment: string) => [`Đã lưu trên Hệ thống ${moment}.`, `Saved ${moment}.`],
    typed: (count: number, moment: string) => [
      `Chưa gửi: ${plainCount(count)} mục nhập ${moment}, mới có trên máy này.`,
      `Not sent: ${entries(count)}, entered ${moment}, only on this device.`,
    ],
    unsentSave: (moment: string) => [
      `Chưa gửi: lần lưu ${moment} chưa đến Hệ thống. Trang sẽ tự gửi lại.`,
      `Not sent: what you saved ${moment} has not reached the service. It will be sent again automatically.`,
    ],
    unsentReport: (moment: string) => [
      `Chưa gửi: báo cáo gửi ${moment} chưa đến Hệ thống. Trang sẽ tự gửi lại.`,
      `Not sent: the report you submitted ${moment} has not reached the service. It will be sent again automatically.`,
    ],
    held: (count: number) => [
      `Còn lỗi hoặc phải chọn: ${plainCount(count)} mục.`,
      `${entries(count)} with an error or a choice to make.`,
    ],
    signIn: [
      'Chưa gửi: phiên đăng nhập đã kết thúc. Nội dung vẫn còn trên máy này; đề nghị đăng nhập lại.',
      'Not sent: your session has ended. Your entries are still on this device; please sign in again.',
    ],
  },
  figure: {
    value: ['Số liệu', 'Figure'],
    numerator: ['Tử số', 'Numerator'],
    denominator: ['Mẫu số', 'Denominator'],
    level: ['Mức', 'Level'],
    yesNo: ['Có hay không', 'Yes or no'],
    yes: ['Có', 'Yes'],
    no: ['Không', 'No'],
    choose: ['— Chưa chọn —', '— Not chosen —'],
    levelOption: (level: string, meaning: string) =>
      meaning === '' ? [`Mức ${level}`, `Level ${level}`] : [`Mức ${level}: ${meaning}`, `Level ${level}: ${meaning}`],
    ofVillages: (villages: string) => [
      `${villages} thôn, tổ dân phố theo danh mục`,
      `${villages} villages in the register`,
    ],
    previous: ['Kỳ trước:', 'Previous period:'],
    thisPeriod: ['Kỳ này:', 'This period:'],
    noPrevious: ['không có số liệu', 'no figure'],
    notApplicable: ['không phát sinh (0/0)', 'not applicable (0/0)'],
    zero: [
      'Không phát sinh: nhập 0 vào cả hai ô và nêu lý do.',
      'Not applicable: enter 0 in both fields and give the reason.',
    ],
    source: ['Nguồn:', 'Source:'],
    beside: ['Lý do, tài liệu kiểm chứng', 'Reason, evidence'],
    reason: ['Lý do, giải trình', 'Reason'],
    reasonHint: [
      'Nêu rõ vì sao không có, không phát sinh, hoặc vì sao số liệu đúng dù có vẻ bất thường.',
      'Say why there is no figure, why it does not apply, or why it is correct although it looks unusual.',
    ],
    links: ['Liên kết đến tài liệu kiểm chứng', 'Links to evidence'],
    linksHint: ['Mỗi dòng một liên kết, bắt đầu bằng https://', 'One link per line, starting with https://'],
    delivered: (system: string, figure: string, moment: string) => [
      `${system} cung cấp: ${figure} (${moment}).`,
      `Delivered by ${system}: ${figure} (${moment}).`,
    ],
    use: {
      FILLS: ['Sẽ dùng số này nếu để trống.', 'It will be used if the field is left blank.'],
      SAME: ['Khớp với số đã nhập.', 'It matches the figure entered.'],
      DIFFERS: [
        'Khác với số đã nhập: số đã nhập được gửi, cả hai số đều được giữ lại.',
        'It differs from the figure entered: the entered figure is submitted, and both are kept.',
      ],
      REPLACES: [
        'Khác với số đã nhập: số này được gửi, cả hai số đều được giữ lại.',
        'It differs from the figure entered: this figure is submitted, and both are kept.',
      ],
    },
  },
  conflict: {
    title: [
      'Số liệu này đã được thay đổi ở nơi khác. Đề nghị chọn một trong hai.',
      'This figure was changed elsewhere. Please choose one of the two.',
    ],
    own: ['Trên máy này', 'On this device'],
    theirs: ['Trên Hệ thống', 'In the service'],
    keepOwn: ['Giữ nội dung trên máy này', 'Keep the version on this device'],
    takeTheirs: ['Lấy nội dung trên Hệ thống', 'Use the version in the service'],
    empty: ['(để trống)', '(blank)'],
  },
  faults: {
    title: ['Nội dung cần sửa trước khi gửi', 'To be corrected before submission'],
    refusedTitle: ['Hệ thống chưa nhận', 'Not accepted by the service'],
    conflicts: (count: number) => [
      `${plainCount(count)} mục đã được thay đổi ở nơi khác; đề nghị chọn ở từng mục.`,
      `${entries(count)} changed elsewhere; please choose a version of each.`,
    ],
  },
  end: {
    title: ['Gửi báo cáo', 'Submit the report'],
    submit: ['Gửi báo cáo', 'Submit the report'],
    submitted: ['Đã gửi báo cáo.', 'The report has been submitted.'],
    received: (moment: string) => [`Hệ thống đã nhận báo cáo ${moment}.`, `The service received the report ${moment}.`],
    reviewed: (office: string, day: string) => [
      `${office} thẩm định; nếu chưa có kết quả, từ ngày ${day} lãnh đạo được báo.`,
      `${office} will review it; if there is no decision, leaders will be told from ${day} on.`,
    ],
    notYet: ['Chưa gửi được:', 'It cannot be submitted yet:'],
    withdraw: ['Rút báo cáo để sửa', 'Take the report back'],
    withdrawReason: ['Lý do rút (không bắt buộc)', 'Reason (optional)'],
    withdrawn: [
      'Đã rút báo cáo; đồng chí sửa và gửi lại được.',
      'The report is back with you; correct it and submit it again.',
    ],
    copy: ['Chép số liệu kỳ trước vào các ô còn trống', 'Copy the previous period’s figures into blank fields'],
    copied: [
      'Đã chép số liệu kỳ trước. Đề nghị kiểm tra lại từng số.',
      'The previous period’s figures have been copied. Please check each one.',
    ],
    saveFirst: [
      'Đề nghị sửa hoặc lưu hết các mục đang nhập trước.',
      'Please correct or save your current entries first.',
    ],
    other: ['Việc khác với báo cáo này', 'Other actions on this report'],
    notPossible: ['Việc chưa thực hiện được và lý do', 'What is not possible at present, and why'],
  },
  device: {
    title: ['Biểu và số liệu lưu trên máy này', 'Form and figures stored on this device'],
    text: [
      'Biểu này và nội dung chưa gửi được giữ trên máy để nhập khi mất mạng. Trên máy dùng chung, hãy xóa khi làm xong.',
      'This form and entries not yet sent are kept on the device so that you can work without a connection. On a shared computer, remove them when you are done.',
    ],
    wipe: ['Xóa khỏi máy này', 'Remove from this device'],
    sure: (count: number) =>
      count === 0
        ? [
            'Xóa biểu này khỏi máy? Số liệu đã lưu trên Hệ thống không bị ảnh hưởng.',
            'Remove this form from the device? What is saved in the service stays.',
          ]
        : [
            `Xóa khỏi máy cả ${plainCount(count)} mục chưa gửi? Không lấy lại được các mục này.`,
            `Remove ${entries(count)} not yet sent? This cannot be undone.`,
          ],
    yes: ['Xóa', 'Remove'],
    no: ['Không xóa', 'Keep'],
    wiped: ['Đã xóa khỏi máy này.', 'Removed from this device.'],
  },
  refused: {
    title: ['Không mở được báo cáo này', 'This report cannot be opened'],
    notExpected: (unit: string) => [
      `${unit} không thuộc diện gửi báo cáo kỳ này.`,
      `No report is expected from ${unit} for this period.`,
    ],
    ended: (unit: string) => [
      `${unit} đã kết thúc hoạt động. Đơn vị kế tiếp:`,
      `${unit} no longer exists. Its successors:`,
    ],
    wayOut: ['Về việc cần làm', 'Go to my work'],
  },
});

export type ReportWords = (typeof reportWords)['vi'];
