const vi = {
  assignments: 'Đổi nhiệm vụ',
  menu: 'Mục dành cho đồng chí',
  substituteFor: (name: string, until: string | undefined) =>
    `thay đồng chí ${name}${until === undefined ? '' : ` đến hết ngày ${until}`}`,
  pages: 'Trang dành cho cán bộ',
  band: 'Người đang đăng nhập',
  signIn: 'Đăng nhập',
  signOut: 'Đăng xuất',
  links: {
    work: 'Việc cần làm',
    review: 'Duyệt báo cáo',
    leader: 'Lãnh đạo',
    administration: 'Quản trị',
    'mail-preferences': 'Thư điện tử',
    guide: 'Hướng dẫn',
  },
  needed: {
    title: 'Cần đăng nhập',
    text: 'Trang này dành cho cán bộ. Đồng chí đăng nhập bằng tài khoản được cấp; sau khi đăng nhập, trang này sẽ tự mở lại.',
    draft: 'Nội dung đã nhập mà chưa gửi vẫn được giữ trên máy này.',
  },
  ended: {
    title: 'Phiên đăng nhập đã kết thúc.',
    text: 'Nội dung đang nhập không bị mất. Đề nghị đăng nhập lại ở thẻ mới rồi quay về trang này để làm tiếp.',
    again: 'Đăng nhập lại',
  },
  offline: 'Không có kết nối mạng. Trang đang mở theo người đăng nhập gần nhất trên máy này.',
  otherLanguage:
    'Không có kết nối mạng: tên gọi và các câu do Hệ thống gửi trước đó vẫn là tiếng Anh. Khi có mạng, đề nghị mở lại trang.',
  busy: 'Đang mở trang đăng nhập…',
  faults: {
    OFFLINE: 'Không kết nối được với nơi đăng nhập. Đề nghị kiểm tra kết nối mạng rồi thử lại.',
    BUSY: 'Nơi đăng nhập đang bận. Đề nghị thử lại sau ít phút.',
    CANCELLED: 'Đồng chí đã dừng đăng nhập.',
    REFUSED:
      'Lần đăng nhập này không còn hiệu lực: có thể đã quá thời gian, hoặc được mở từ một thẻ khác. Đề nghị đăng nhập lại.',
    UNKNOWN:
      'Tài khoản này chưa được cấp quyền trong Hệ thống, hoặc đã ngừng sử dụng. Đề nghị liên hệ quản trị viên của đơn vị.',
  },
  page: {
    title: 'Đăng nhập',
    notDone: 'Chưa đăng nhập được',
    text: 'Dành cho cán bộ, lãnh đạo cấp xã và cơ quan cấp trên. Người dân đọc bảng xếp hạng và số liệu không cần đăng nhập.',
    already: 'Đồng chí đã đăng nhập.',
    goOn: 'Đến việc cần làm',
    retry: 'Thử lại',
    home: 'Về trang đầu',
    done: 'Đã đăng nhập lại',
    doneText: 'Đồng chí có thể đóng thẻ này và quay về thẻ đang làm dở; nội dung ở đó vẫn còn nguyên.',
  },
};

const en: typeof vi = {
  assignments: 'Change assignment',
  menu: 'My pages',
  substituteFor: (name, until) => `for ${name}${until === undefined ? '' : ` until the end of ${until}`}`,
  pages: 'Pages for officials',
  band: 'Who is signed in',
  signIn: 'Sign in',
  signOut: 'Sign out',
  links: {
    work: 'My work',
    review: 'Review',
    leader: 'Leadership',
    administration: 'Administration',
    'mail-preferences': 'E-mail',
    guide: 'Guide',
  },
  needed: {
    title: 'Please sign in',
    text: 'This page is for officials. Sign in with the account you were given; the page opens again afterwards.',
    draft: 'Entries not yet sent stay on this device.',
  },
  ended: {
    title: 'Your session has ended.',
    text: 'Nothing you have entered is lost. Sign in again in a new tab, then come back to this page and continue.',
    again: 'Sign in again',
  },
  offline: 'There is no connection. The page is open for the person who last signed in on this device.',
  otherLanguage:
    'There is no connection: names and sentences received earlier are still in Vietnamese. Open the page again when you are online.',
  busy: 'Opening the sign-in page…',
  faults: {
    OFFLINE: 'The sign-in service cannot be reached. Check your connection and try again.',
    BUSY: 'The sign-in service is busy. Try again in a few minutes.',
    CANCELLED: 'Sign-in was cancelled.',
    REFUSED: 'This sign-in is no longer valid: it took too long, or was opened from another tab. Please sign in again.',
    UNKNOWN: 'This account has no rights in the system, or is no longer in use. Ask the administrator of your unit.',
  },
  page: {
    title: 'Sign in',
    notDone: 'You are not signed in yet',
    text: 'For officials and leaders of communes and of higher levels. No sign-in is needed to read rankings and figures.',
    already: 'You are signed in.',
    goOn: 'Go to my work',
    retry: 'Try again',
    home: 'Go to the home page',
    done: 'You are signed in again',
    doneText: 'You may close this tab and go back to the one you were working in; everything there is as you left it.',
  },
};

/** Words around the pages of officials, and of signing in. */
export const sessionWords = { vi, en };
