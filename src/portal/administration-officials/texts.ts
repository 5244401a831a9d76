import { inBoth } from '../../domain/text/in-both.js';
import { numberText, plural } from '../../domain/text/number-text.js';

/** After a merge one person may hold a role twice. */
const eachOnce = (names: readonly string[]): string => [...new Set(names)].join(', ');

export const officialsWords = inBoth({
  state: ['Tài khoản', 'Account'],
  states: {
    mo: ['Đang hoạt động', 'Open'],
    khoa: ['Đã khóa', 'Closed'],
  },
  toBegin: ['Chưa bắt đầu', 'Not begun'],
  everyRole: ['Mọi vai trò', 'Every role'],
  everyUnit: ['Mọi đơn vị', 'Every unit'],
  everyState: ['Tất cả', 'All'],
  search: ['Tìm cán bộ', 'Find an official'],
  count: (count: number) => [`${numberText(count).vi} cán bộ.`, `${plural(count, 'official')}.`],
  more: ['Xem tiếp', 'More'],
  none: ['Chưa có', 'None'],
  yes: ['Có', 'Yes'],
  no: ['Không', 'No'],
  demonstration: [
    'Cán bộ này do Hệ thống tạo ra để minh họa.',
    'This person is fictitious, created for the demonstration.',
  ],
  actions: ['Thay đổi', 'Changes'],
  invite: {
    title: ['Mời cán bộ', 'Invite an official'],
    submit: ['Mời', 'Invite'],
    done: (name: string) => [
      `Đã mời ${name}. Cán bộ đăng nhập bằng địa chỉ thư điện tử này.`,
      `${name} has been invited and signs in with this e-mail address.`,
    ],
    open: (name: string) => [`Mở trang của ${name}`, `Open the page of ${name}`],
  },
  secondChair: (names: readonly string[]) => [
    `Đơn vị này đã có Chủ tịch: ${eachOnce(names)}. Khi có nhiều Chủ tịch, bản in ghi họ tên người đã gửi báo cáo; báo cáo không do Chủ tịch gửi thì chỗ họ tên để trống. Nếu thay Chủ tịch, đề nghị kết thúc nhiệm vụ của người trước.`,
    `This unit already has a Chairperson: ${eachOnce(names)}. With several, the printed report names the one who submitted it; if none of them did, the name stays empty. To replace the Chairperson, end the earlier assignment.`,
  ],
  change: {
    title: ['Sửa họ tên, liên hệ', 'Change name and contact details'],
    submit: ['Lưu', 'Save'],
    done: ['Đã lưu thông tin liên hệ.', 'The contact details are saved.'],
  },
  transfer: {
    title: ['Chuyển đơn vị hoặc vai trò', 'Transfer to another unit or role'],
    submit: ['Chuyển', 'Transfer'],
    done: ['Đã chuyển.', 'The official has been transferred.'],
  },
  lift: {
    title: ['Cho gửi thư trở lại', 'Resume letters'],
    submit: ['Cho gửi trở lại', 'Resume letters'],
    done: ['Thư sẽ lại được gửi đến địa chỉ này.', 'Letters are sent to this address again.'],
    hint: [
      'Chỉ thực hiện sau khi đã kiểm tra với cán bộ rằng hộp thư nhận được thư.',
      'Only after checking with the official that the mailbox receives letters.',
    ],
  },
  close: {
    title: ['Khóa tài khoản', 'Close the account'],
    done: [
      'Đã khóa. Cán bộ không còn quyền và không nhận thư theo nhiệm vụ này; không còn nhiệm vụ nào khác thì không đăng nhập được.',
      'Closed: no rights and no letters from this assignment, and without another one no sign-in.',
    ],
    hint: [
      'Cán bộ không còn quyền và không nhận thư theo nhiệm vụ này; không còn nhiệm vụ nào khác thì không đăng nhập được. Có thể mở lại.',
      'The official loses rights and letters of this assignment, and without another one cannot sign in. It can be reopened.',
    ],
  },
  open: {
    title: ['Mở lại tài khoản', 'Reopen the account'],
    done: ['Đã mở lại tài khoản.', 'The account is open again.'],
  },
  assignment: {
    add: {
      title: ['Giao thêm nhiệm vụ (kiêm nhiệm)', 'Add an assignment'],
      submit: ['Giao nhiệm vụ', 'Add the assignment'],
      hint: [
        'Cán bộ giữ nguyên nhiệm vụ này, vẫn một tài khoản, và chọn nhiệm vụ khi làm việc.',
        'This assignment stays; the person keeps one account and chooses which assignment to work in.',
      ],
    },
    end: {
      title: ['Kết thúc nhiệm vụ này', 'End this assignment'],
      submit: ['Kết thúc nhiệm vụ', 'End the assignment'],
      done: ['Đã ghi ngày kết thúc nhiệm vụ.', 'The end of the assignment has been recorded.'],
    },
  },
  reviewers: {
    title: ['Phân công thẩm định', 'Assignment of communes to reviewers'],
    lead: [
      'Báo cáo của đơn vị chưa phân công do tất cả người thẩm định cùng xem.',
      'Communes not assigned to anyone are reviewed by all reviewers.',
    ],
    none: ['Chưa phân công đơn vị nào.', 'No communes are assigned.'],
    gone: ['Người thẩm định không còn trong danh sách', 'A reviewer no longer on the list'],
    notInForce: ['Không còn hiệu lực', 'No longer in force'],
    submit: ['Lưu phân công', 'Save the assignment'],
    done: ['Đã lưu phân công.', 'The assignment is saved.'],
  },
  unreachable: {
    title: ['Cán bộ không nhận được thư', 'Officials not receiving letters'],
    ofOne: ['Thư không đến được', 'Letters are not being delivered'],
    lead: [
      'Thư không đến được những cán bộ này. Sửa địa chỉ, hoặc cho gửi trở lại sau khi đã kiểm tra.',
      'Letters do not reach these officials. Correct the address, or resume letters after checking it.',
    ],
    lifted: ['đã cho gửi trở lại', 'letters resumed'],
    detail: (text: string) => [`Hệ thống thư báo: ${text}`, `The mail service says: ${text}`],
    standIns: (names: string) => [`Nhận thư thay: ${names}`, `Receives the letters instead: ${names}`],
    lift: (moment: string, name: string, reason: string) => [
      `${moment}, ${name} cho gửi trở lại: ${reason}`,
      `${moment}, ${name} resumed letters: ${reason}`,
    ],
  },
  without: {
    title: ['Đơn vị chưa có công chức phụ trách đọc được thư', 'Communes without an officer who receives letters'],
    lead: [
      'Ở những đơn vị này, thư nhắc được gửi đến người khác thay cho công chức phụ trách báo cáo.',
      'In these communes reminders go to someone else instead of the reporting officer.',
    ],
    count: (count: number) => [`${numberText(count).vi} đơn vị.`, `${plural(count, 'commune')}.`],
    nobody: ['Không có ai nhận thư thay.', 'Nobody receives the letters instead.'],
  },
});
