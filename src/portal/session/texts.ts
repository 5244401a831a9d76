import { inBoth } from '../../domain/text/in-both.js';
export const sessionWords = inBoth({
  assignments: ['Đổi nhiệm vụ', 'Change assignment'],
  menu: ['Mục dành cho đồng chí', 'My pages'],
  substituteFor: (name: string, until: string | undefined) => [
    `thay đồng chí ${name}${until === undefined ? '' : ` đến hết ngày ${until}`}`,
    `for ${name}${until === undefined ? '' : ` until the end of ${until}`}`,
  ],
  pages: ['Trang dành cho cán bộ', 'Pages for officials'],
  band: ['Người đang đăng nhập', 'Who is signed in'],
  signIn: ['Đăng nhập', 'Sign in'],
  signOut: ['Đăng xuất', 'Sign out'],
  links: {
    work: ['Việc cần làm', 'My work'],
    review: ['Duyệt báo cáo', 'Review'],
    leader: ['Lãnh đạo', 'Leadership'],
    administration: ['Quản trị', 'Administration'],
    'mail-preferences': ['Thư điện tử', 'E-mail'],
    guide: ['Hướng dẫn', 'Guide'],
  },
  needed: {
    title: ['Cần đăng nhập', 'Please sign in'],
    text: [
      'Trang này dành cho cán bộ. Đồng chí đăng nhập bằng tài khoản được cấp; sau khi đăng nhập, trang này sẽ tự mở lại.',
      'This page is for officials. Sign in with the account you were given; the page opens again afterwards.',
    ],
    draft: ['Nội dung đã nhập mà chưa gửi vẫn được giữ trên máy này.', 'Entries not yet sent stay on this device.'],
  },
  ended: {
    title: ['Phiên đăng nhập đã kết thúc.', 'Your session has ended.'],
    text: [
      'Nội dung đang nhập không bị mất. Đề nghị đăng nhập lại ở thẻ mới rồi quay về trang này để làm tiếp.',
      'Nothing you have entered is lost. Sign in again in a new tab, then come back to this page and continue.',
    ],
    again: ['Đăng nhập lại', 'Sign in again'],
  },
  offline: [
    'Không có kết nối mạng. Trang đang mở theo người đăng nhập gần nhất trên máy này.',
    'There is no connection. The page is open for the person who last signed in on this device.',
  ],
  otherLanguage: [
    'Không có kết nối mạng: tên gọi và các câu do Hệ thống gửi trước đó vẫn là tiếng Anh. Khi có mạng, đề nghị mở lại trang.',
    'There is no connection: names and sentences received earlier are still in Vietnamese. Open the page again when you are online.',
  ],
  busy: ['Đang mở trang đăng nhập…', 'Opening the sign-in page…'],
  faults: {
    OFFLINE: [
      'Không kết nối được với nơi đăng nhập. Đề nghị kiểm tra kết nối mạng rồi thử lại.',
      'The sign-in service cannot be reached. Check your connection and try again.',
    ],
    BUSY: [
      'Nơi đăng nhập đang bận. Đề nghị thử lại sau ít phút.',
      'The sign-in service is busy. Try again in a few minutes.',
    ],
    CANCELLED: ['Đồng chí đã dừng đăng nhập.', 'Sign-in was cancelled.'],
    REFUSED: [
      'Lần đăng nhập này không còn hiệu lực: có thể đã quá thời gian, hoặc được mở từ một thẻ khác. Đề nghị đăng nhập lại.',
      'This sign-in is no longer valid: it took too long, or was opened from another tab. Please sign in again.',
    ],
    UNKNOWN: [
      'Tài khoản này chưa được cấp quyền trong Hệ thống, hoặc đã ngừng sử dụng. Đề nghị liên hệ quản trị viên của đơn vị.',
      'This account has no rights in the system, or is no longer in use. Ask the administrator of your unit.',
    ],
  },
  page: {
    title: ['Đăng nhập', 'Sign in'],
    notDone: ['Chưa đăng nhập được', 'You are not signed in yet'],
    text: [
      'Dành cho cán bộ, lãnh đạo cấp xã và cơ quan cấp trên. Người dân đọc bảng xếp hạng và số liệu không cần đăng nhập.',
      'For officials and leaders of communes and of higher levels. No sign-in is needed to read rankings and figures.',
    ],
    already: ['Đồng chí đã đăng nhập.', 'You are signed in.'],
    goOn: ['Đến việc cần làm', 'Go to my work'],
    retry: ['Thử lại', 'Try again'],
    home: ['Về trang đầu', 'Go to the home page'],
    done: ['Đã đăng nhập lại', 'You are signed in again'],
    doneText: [
      'Đồng chí có thể đóng thẻ này và quay về thẻ đang làm dở; nội dung ở đó vẫn còn nguyên.',
      'You may close this tab and go back to the one you were working in; everything there is as you left it.',
    ],
  },
});
