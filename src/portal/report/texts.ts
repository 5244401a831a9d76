import { numberText, plainCount, plural } from '../../domain/text/number-text.js';

const days = (count: number): string => plural(count, 'working day');
const entries = (count: number): string => (count === 1 ? '1 entry' : `${numberText(count).en} entries`);

const vi = {
  title: (period: string, unit: string): string => `Báo cáo ${period} – ${unit}`,
  state: 'Tình trạng',
  dueDay: 'Hạn gửi',
  daysLeft: (days: number): string =>
    days > 0
      ? `còn ${plainCount(days)} ngày làm việc`
      : days === 0
        ? 'hôm nay là hạn cuối'
        : `đã quá ${plainCount(-days)} ngày làm việc`,
  sentFirst: 'Gửi lần đầu',
  approved: 'Được duyệt',
  reviewer: 'Cơ quan thẩm định',
  before: (day: string): string => `trước ngày ${day}`,
  dueTogether: 'Cùng hạn gửi:',
  window: 'Số liệu của thời gian',
  fromTo: (from: string, to: string): string => `từ ${from} đến ${to}`,
  onlyReading: 'Chỉ xem, không nhập được.',
  fromDevice: (moment: string): string =>
    `Không kết nối được với Hệ thống. Đang mở biểu đã lưu trên máy này ${moment}. Đồng chí cứ nhập; khi có kết nối, số liệu được gửi lên Hệ thống.`,
  notKept:
    'Trình duyệt này không cho lưu trên máy. Nội dung đang nhập sẽ mất khi đóng trang; đề nghị bấm “Lưu” thường xuyên.',
  returned: 'Ý kiến khi trả lại',
  comment: 'Ý kiến thẩm định:',
  remarks: {
    count: (count: number): string => `${plainCount(count)} góp ý:`,
    asked: 'Đề nghị sửa số liệu hoặc giải trình tại chỉ tiêu, rồi gửi lại.',
  },
  progress: {
    label: 'Tiến độ nhập số liệu',
    open: 'chỉ tiêu đã xong, còn',
    complete: 'chỉ tiêu đã xong.',
  },
  answers: {
    title: (count: number): string => `Xem lại cả ${plainCount(count)} chỉ tiêu trước khi gửi`,
    indicator: 'Chỉ tiêu',
    answer: 'Sẽ gửi',
    open: 'chưa có số liệu',
    wrong: 'cần sửa',
    from: (system: string): string => `số liệu của ${system}`,
    reason: (reason: string): string => `Lý do: ${reason}`,
  },
  more: {
    extension: 'Đề nghị gia hạn',
    file: 'Nhập bằng tệp Excel',
    history: 'Các lần thay đổi',
    loading: 'Đang tải…',
    notLoaded: 'Chưa tải được; đề nghị thử lại khi có mạng.',
  },
  bar: {
    label: 'Lưu số liệu',
    save: 'Lưu',
    saving: 'Đang gửi lên Hệ thống…',
    nothing: 'Chưa nhập nội dung mới.',
    saved: (moment: string): string => `Đã lưu trên Hệ thống ${moment}.`,
    typed: (count: number, moment: string): string =>
      `Chưa gửi: ${plainCount(count)} mục nhập ${moment}, mới có trên máy này.`,
    unsentSave: (moment: string): string => `Chưa gửi: lần lưu ${moment} chưa đến Hệ thống. Trang sẽ tự gửi lại.`,
    unsentReport: (moment: string): string => `Chưa gửi: báo cáo gửi ${moment} chưa đến Hệ thống. Trang sẽ tự gửi lại.`,
    held: (count: number): string => `Còn lỗi hoặc phải chọn: ${plainCount(count)} mục.`,
    signIn: 'Chưa gửi: phiên đăng nhập đã kết thúc. Nội dung vẫn còn trên máy này; đề nghị đăng nhập lại.',
  },
  figure: {
    value: 'Số liệu',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    level: 'Mức',
    yesNo: 'Có hay chưa',
    yes: 'Có',
    no: 'Chưa có',
    choose: '— Chưa chọn —',
    levelOption: (level: string, meaning: string): string =>
      meaning === '' ? `Mức ${level}` : `Mức ${level}: ${meaning}`,
    ofVillages: (villages: string): string => `${villages} thôn, tổ dân phố theo danh mục`,
    previous: 'Kỳ trước:',
    thisPeriod: 'Kỳ này:',
    noPrevious: 'không có số liệu',
    notApplicable: 'không phát sinh (0/0)',
    zero: 'Không phát sinh: nhập 0 vào cả hai ô và nêu lý do.',
    source: 'Nguồn:',
    beside: 'Lý do, tài liệu kiểm chứng',
    reason: 'Lý do, giải trình',
    reasonHint: 'Nêu rõ vì sao không có, không phát sinh, hoặc vì sao số liệu đúng dù có vẻ bất thường.',
    links: 'Liên kết đến tài liệu kiểm chứng',
    linksHint: 'Mỗi dòng một liên kết, bắt đầu bằng https://',
    delivered: (system: string, figure: string, moment: string): string => `${system} cung cấp: ${figure} (${moment}).`,
    use: {
      FILLS: 'Sẽ dùng số này nếu để trống.',
      SAME: 'Khớp với số đã nhập.',
      DIFFERS: 'Khác với số đã nhập: số đã nhập được gửi, cả hai số đều được giữ lại.',
      REPLACES: 'Khác với số đã nhập: số này được gửi, cả hai số đều được giữ lại.',
    },
  },
  conflict: {
    title: 'Số liệu này đã được thay đổi ở nơi khác. Đề nghị chọn một trong hai.',
    own: 'Trên máy này',
    theirs: 'Trên Hệ thống',
    keepOwn: 'Giữ nội dung trên máy này',
    takeTheirs: 'Lấy nội dung trên Hệ thống',
    empty: '(để trống)',
  },
  faults: {
    title: 'Nội dung cần sửa trước khi gửi',
    refusedTitle: 'Hệ thống chưa nhận',
    conflicts: (count: number): string =>
      `${plainCount(count)} mục đã được thay đổi ở nơi khác; đề nghị chọn ở từng mục.`,
  },
  end: {
    title: 'Gửi báo cáo',
    submit: 'Gửi báo cáo',
    submitted: 'Đã gửi báo cáo.',
    received: (moment: string): string => `Hệ thống đã nhận báo cáo ${moment}.`,
    reviewed: (office: string, day: string): string =>
      `${office} thẩm định; nếu chưa có kết quả, từ ngày ${day} lãnh đạo được báo.`,
    notYet: 'Chưa gửi được:',
    withdraw: 'Rút báo cáo để sửa',
    withdrawReason: 'Lý do rút (không bắt buộc)',
    withdrawn: 'Đã rút báo cáo; đồng chí sửa và gửi lại được.',
    copy: 'Chép số liệu kỳ trước vào các ô còn trống',
    copied: 'Đã chép số liệu kỳ trước. Đề nghị kiểm tra lại từng số.',
    saveFirst: 'Đề nghị sửa hoặc lưu hết các mục đang nhập trước.',
    offline: 'Không kết nối được với Hệ thống. Đề nghị thử lại khi có mạng.',
    other: 'Việc khác với báo cáo này',
    notPossible: 'Việc chưa thực hiện được và lý do',
  },
  device: {
    title: 'Biểu và số liệu lưu trên máy này',
    text: 'Biểu này và nội dung chưa gửi được giữ trên máy để nhập khi mất mạng. Trên máy dùng chung, hãy xóa khi làm xong.',
    wipe: 'Xóa khỏi máy này',
    sure: (count: number): string =>
      count === 0
        ? 'Xóa biểu này khỏi máy? Số liệu đã lưu trên Hệ thống không bị ảnh hưởng.'
        : `Xóa khỏi máy cả ${plainCount(count)} mục chưa gửi? Không lấy lại được các mục này.`,
    yes: 'Xóa',
    no: 'Không xóa',
    wiped: 'Đã xóa khỏi máy này.',
  },
  refused: {
    title: 'Không mở được báo cáo này',
    notExpected: (unit: string): string => `${unit} không thuộc diện gửi báo cáo kỳ này.`,
    ended: (unit: string): string => `${unit} đã kết thúc hoạt động. Đơn vị kế tiếp:`,
    wayOut: 'Về việc cần làm',
  },
};

const en: typeof vi = {
  title: (period, unit) => `Report for ${period} – ${unit}`,
  state: 'Status',
  dueDay: 'Due',
  daysLeft: (left) => (left > 0 ? `${days(left)} left` : left === 0 ? 'due today' : `${days(-left)} overdue`),
  sentFirst: 'First submitted',
  approved: 'Approved',
  reviewer: 'Reviewed by',
  before: (day) => `before ${day}`,
  dueTogether: 'Due on the same day:',
  window: 'Period covered',
  fromTo: (from, to) => `from ${from} to ${to}`,
  onlyReading: 'Read only.',
  fromDevice: (moment) =>
    `The service cannot be reached. This is the copy of the form saved on this device ${moment}. You can keep entering figures; they will be sent once you are online.`,
  notKept: 'This browser stores nothing on the device. What you enter is lost when you close the page, so save often.',
  returned: 'Comment on the return',
  remarks: {
    count: (count) => `${plural(count, 'comment')}:`,
    asked: 'Please correct the figure or explain it beside the field, then submit again.',
  },
  progress: {
    label: 'Progress',
    open: 'indicators completed; still to do:',
    complete: 'indicators completed.',
  },
  answers: {
    title: (count) => `Check all ${numberText(count).en} indicators before you submit`,
    indicator: 'Indicator',
    answer: 'To be submitted',
    open: 'no figure yet',
    wrong: 'needs correction',
    from: (system) => `figure from ${system}`,
    reason: (reason) => `Reason: ${reason}`,
  },
  more: {
    extension: 'Request an extension',
    file: 'Import an Excel file',
    history: 'History of changes',
    loading: 'Loading…',
    notLoaded: 'This could not be loaded. Please try again when you are online.',
  },
  comment: 'Reviewer’s comment:',
  bar: {
    label: 'Save the figures',
    save: 'Save',
    saving: 'Sending to the service…',
    nothing: 'No new entries.',
    saved: (moment) => `Saved ${moment}.`,
    typed: (count, moment) => `Not sent: ${entries(count)}, entered ${moment}, only on this device.`,
    unsentSave: (moment) =>
      `Not sent: what you saved ${moment} has not reached the service. It will be sent again automatically.`,
    unsentReport: (moment) =>
      `Not sent: the report you submitted ${moment} has not reached the service. It will be sent again automatically.`,
    held: (count) => `${entries(count)} with an error or a choice to make.`,
    signIn: 'Not sent: your session has ended. Your entries are still on this device; please sign in again.',
  },
  figure: {
    value: 'Figure',
    numerator: 'Numerator',
    denominator: 'Denominator',
    level: 'Level',
    yesNo: 'Yes or no',
    yes: 'Yes',
    no: 'Not yet',
    choose: '— Not chosen —',
    levelOption: (level, meaning) => (meaning === '' ? `Level ${level}` : `Level ${level}: ${meaning}`),
    ofVillages: (villages) => `${villages} villages in the register`,
    previous: 'Previous period:',
    thisPeriod: 'This period:',
    noPrevious: 'no figure',
    notApplicable: 'not applicable (0/0)',
    zero: 'Not applicable: enter 0 in both fields and give the reason.',
    source: 'Source:',
    beside: 'Reason, evidence',
    reason: 'Reason',
    reasonHint: 'Say why there is no figure, why it does not apply, or why it is correct although it looks unusual.',
    links: 'Links to evidence',
    linksHint: 'One link per line, starting with https://',
    delivered: (system, figure, moment) => `Delivered by ${system}: ${figure} (${moment}).`,
    use: {
      FILLS: 'It will be used if the field is left blank.',
      SAME: 'It matches the figure entered.',
      DIFFERS: 'It differs from the figure entered: the entered figure is submitted, and both are kept.',
      REPLACES: 'It differs from the figure entered: this figure is submitted, and both are kept.',
    },
  },
  conflict: {
    title: 'This figure was changed elsewhere. Please choose one of the two.',
    own: 'On this device',
    theirs: 'In the service',
    keepOwn: 'Keep the version on this device',
    takeTheirs: 'Use the version in the service',
    empty: '(blank)',
  },
  faults: {
    title: 'To be corrected before submission',
    refusedTitle: 'Not accepted by the service',
    conflicts: (count) => `${entries(count)} changed elsewhere; please choose a version of each.`,
  },
  end: {
    title: 'Submit the report',
    submit: 'Submit the report',
    submitted: 'The report has been submitted.',
    received: (moment) => `The service received the report ${moment}.`,
    reviewed: (office, day) =>
      `${office} will review it; if there is no decision, leaders will be told from ${day} on.`,
    notYet: 'It cannot be submitted yet:',
    withdraw: 'Take the report back',
    withdrawReason: 'Reason (optional)',
    withdrawn: 'The report is back with you; correct it and submit it again.',
    copy: 'Copy the previous period’s figures into blank fields',
    copied: 'The previous period’s figures have been copied. Please check each one.',
    saveFirst: 'Please correct or save your current entries first.',
    offline: 'The service cannot be reached. Please try again when you are online.',
    other: 'Other actions on this report',
    notPossible: 'What is not possible at present, and why',
  },
  device: {
    title: 'Form and figures stored on this device',
    text: 'This form and entries not yet sent are kept on the device so that you can work without a connection. On a shared computer, remove them when you are done.',
    wipe: 'Remove from this device',
    sure: (count) =>
      count === 0
        ? 'Remove this form from the device? What is saved in the service stays.'
        : `Remove ${entries(count)} not yet sent? This cannot be undone.`,
    yes: 'Remove',
    no: 'Keep',
    wiped: 'Removed from this device.',
  },
  refused: {
    title: 'This report cannot be opened',
    notExpected: (unit) => `No report is expected from ${unit} for this period.`,
    ended: (unit) => `${unit} no longer exists. Its successors:`,
    wayOut: 'Go to my work',
  },
};

export type ReportWords = typeof vi;

/** Words of the form of a report. */
export const reportWords = { vi, en };
