import { SIGN_IN_HOURS } from '../../domain/official/official.js';
import { numberText } from '../../domain/text/number-text.js';
import type { Text } from '../../domain/text/text.js';
import type { MistakeName } from './mistakes.js';

type MistakeText = { readonly what: Text; readonly remedy: Text };

const REDIRECTS = 'http://127.0.0.1:<port>/dang-nhap, http://localhost:<port>/dang-nhap';

const AGAIN: Text = {
  vi: 'Quay lại ứng dụng và đăng nhập lại từ đầu.',
  en: 'Go back to the app and sign in from the beginning.',
};

/** The mistake and its remedy. The English sentence is also the `error_description`, which allows only ASCII. */
export const MISTAKE_TEXTS: Readonly<Record<MistakeName, MistakeText>> = {
  'unknown-client': {
    what: { vi: 'Không có ứng dụng với client_id này.', en: 'There is no app with this client_id.' },
    remedy: { vi: 'Trên máy này dùng xaso-local-officials.', en: 'On this machine, send xaso-local-officials.' },
  },
  'unregistered-redirect': {
    what: { vi: 'Địa chỉ redirect_uri chưa được đăng ký.', en: 'The redirect_uri is not registered.' },
    remedy: { vi: `Chỉ nhận: ${REDIRECTS}.`, en: `Registered are ${REDIRECTS}.` },
  },
  'repeated-parameter': {
    what: { vi: 'Một tham số được gửi nhiều lần.', en: 'A parameter was sent more than once.' },
    remedy: { vi: 'Gửi mỗi tham số đúng một lần.', en: 'Send each parameter once.' },
  },
  'missing-parameter': {
    what: { vi: 'Thiếu một tham số bắt buộc.', en: 'A required parameter is missing.' },
    remedy: { vi: 'Bổ sung tham số nêu tên ở đây.', en: 'Add the parameter that is named here.' },
  },
  'other-response-type': {
    what: { vi: 'Không hỗ trợ response_type này.', en: 'This response_type is not supported.' },
    remedy: { vi: 'Gửi response_type=code.', en: 'Send response_type=code.' },
  },
  'other-response-mode': {
    what: { vi: 'Không hỗ trợ response_mode này.', en: 'This response_mode is not supported.' },
    remedy: { vi: 'Bỏ response_mode, hoặc gửi query.', en: 'Leave response_mode out, or send query.' },
  },
  'no-challenge': {
    what: { vi: 'Thiếu code_challenge (PKCE).', en: 'The code_challenge (PKCE) is missing.' },
    remedy: {
      vi: 'Gửi code_challenge cùng code_challenge_method=S256.',
      en: 'Send code_challenge with code_challenge_method=S256.',
    },
  },
  'plain-challenge': {
    what: { vi: 'Không nhận code_challenge_method này.', en: 'This code_challenge_method is not accepted.' },
    remedy: { vi: 'Gửi code_challenge_method=S256.', en: 'Send code_challenge_method=S256.' },
  },
  'malformed-challenge': {
    what: { vi: 'Giá trị code_challenge không đúng dạng.', en: 'The code_challenge is malformed.' },
    remedy: {
      vi: 'Gửi SHA-256 của code_verifier ở dạng base64url, 43 ký tự.',
      en: 'Send the SHA-256 of the code_verifier as base64url, 43 characters.',
    },
  },
  'unregistered-scope': {
    what: { vi: 'Phạm vi (scope) này chưa được đăng ký.', en: 'This scope is not registered.' },
    remedy: { vi: 'Gửi scope=openid.', en: 'Send scope=openid.' },
  },
  'nobody-signed-in': {
    what: {
      vi: 'Trình duyệt này chưa có ai đăng nhập vào ứng dụng, hoặc lần đăng nhập đã quá một giờ.',
      en: 'Nobody is signed in to this app in this browser, or the choice is more than an hour old.',
    },
    remedy: { vi: 'Bỏ prompt=none để người dùng tự chọn.', en: 'Leave prompt=none out, so that the user chooses.' },
  },
  'nobody-chosen': {
    what: { vi: 'Người dùng đã bấm "Không đăng nhập".', en: 'The user chose not to sign in.' },
    remedy: AGAIN,
  },
  'foreign-choice': {
    what: {
      vi: 'Lựa chọn này không đến từ trang chọn người của dịch vụ.',
      en: 'This choice does not come from the page of this service.',
    },
    remedy: { vi: 'Tự bấm chọn trên trang đăng nhập.', en: 'Choose by a click on the sign-in page itself.' },
  },
  'ended-page': {
    what: {
      vi: 'Trang chọn người đã được dùng hoặc đã quá mười phút.',
      en: 'The page was used before, or is older than ten minutes.',
    },
    remedy: AGAIN,
  },
  'wrong-start-code': {
    what: { vi: 'Mã khởi động không đúng.', en: 'The start code is wrong.' },
    remedy: {
      vi: 'Nhập mã mà lệnh npm start đã in ra, ở dòng Sign in.',
      en: 'Type the code that npm start has printed in its row Sign in.',
    },
  },
  'unknown-person': {
    what: { vi: 'Không còn người được chọn.', en: 'There is no such official any more.' },
    remedy: AGAIN,
  },
  'no-form': {
    what: {
      vi: 'Điểm nhận mã chỉ nhận POST với application/x-www-form-urlencoded.',
      en: 'This endpoint takes POST with application/x-www-form-urlencoded only.',
    },
    remedy: { vi: 'Gửi tham số trong nội dung POST.', en: 'Send the parameters in the body of a POST.' },
  },
  'other-grant-type': {
    what: { vi: 'Không hỗ trợ grant_type này.', en: 'This grant_type is not supported.' },
    remedy: { vi: 'Gửi authorization_code hoặc refresh_token.', en: 'Send authorization_code or refresh_token.' },
  },
  'unknown-code': {
    what: { vi: 'Không có mã đăng nhập (code) này.', en: 'There is no such code.' },
    remedy: AGAIN,
  },
  'expired-code': {
    what: { vi: 'Mã đăng nhập (code) đã quá 60 giây.', en: 'The code is older than 60 seconds.' },
    remedy: AGAIN,
  },
  'replayed-code': {
    what: {
      vi: 'Mã đăng nhập (code) đã được dùng; phiên đăng nhập từ mã đó đã bị hủy.',
      en: 'The code was used before; the sign-in that came of it is revoked.',
    },
    remedy: AGAIN,
  },
  'other-redirect': {
    what: {
      vi: 'redirect_uri khác với địa chỉ lúc xin mã.',
      en: 'The redirect_uri differs from that of the request for the code.',
    },
    remedy: { vi: 'Gửi đúng địa chỉ đã dùng lúc xin mã.', en: 'Send the address that the request for the code had.' },
  },
  'wrong-verifier': {
    what: {
      vi: 'code_verifier không khớp với code_challenge.',
      en: 'The code_verifier does not match the code_challenge.',
    },
    remedy: {
      vi: 'Giữ code_verifier của chính lần đăng nhập này, rồi đăng nhập lại.',
      en: 'Keep the code_verifier of this very sign-in, and sign in again.',
    },
  },
  'unknown-refresh-token': {
    what: {
      vi: `Không có refresh_token này, phiên đã hết ${SIGN_IN_HOURS} giờ, hoặc dịch vụ đã khởi động lại.`,
      en: `There is no such refresh_token: the sign-in ended after ${SIGN_IN_HOURS} hours, or the service was started again.`,
    },
    remedy: AGAIN,
  },
  'replayed-refresh-token': {
    what: {
      vi: 'refresh_token đã được đổi trước đó; cả phiên đăng nhập đã bị hủy.',
      en: 'The refresh_token was exchanged before; the whole sign-in is revoked.',
    },
    remedy: AGAIN,
  },
  'person-left': {
    what: {
      vi: 'Người này không còn quyền đăng nhập.',
      en: 'This official may no longer sign in.',
    },
    remedy: { vi: 'Chọn người khác.', en: 'Choose somebody else.' },
  },
  'unregistered-after-logout': {
    what: {
      vi: 'Địa chỉ sau khi đăng xuất chưa được đăng ký.',
      en: 'The address after signing out is not registered.',
    },
    remedy: {
      vi: 'Chỉ nhận: http://127.0.0.1:<port>/, http://localhost:<port>/.',
      en: 'Registered are http://127.0.0.1:<port>/ and http://localhost:<port>/.',
    },
  },
  'wrong-secret': {
    what: { vi: 'Mã bí mật của hệ thống nguồn không đúng.', en: 'The secret of the source system is wrong.' },
    remedy: {
      vi: 'Đề nghị người vận hành cấp mã mới: npm run serve -- source <mã hệ thống>.',
      en: 'Ask the operator for a new one: npm run serve -- source <system>.',
    },
  },
  'issuer-refused': {
    what: {
      vi: 'Hệ thống đăng nhập của cơ quan không xác nhận lần đăng nhập này.',
      en: 'The sign-in service of the office did not confirm this sign-in.',
    },
    remedy: AGAIN,
  },
  'not-bound': {
    what: {
      vi: 'Tài khoản này chưa được gắn với cán bộ nào.',
      en: 'This account is not bound to an official yet.',
    },
    remedy: {
      vi: 'Mở liên kết trong thư mời; nếu liên kết đã hết hạn, đề nghị quản trị viên mời lại.',
      en: 'Open the link of your invitation; where it has ended, ask your administrator for another.',
    },
  },
  'ended-invitation': {
    what: {
      vi: 'Liên kết mời đã được dùng hoặc đã hết hạn.',
      en: 'The link of the invitation was used before, or has ended.',
    },
    remedy: { vi: 'Đề nghị quản trị viên mời lại.', en: 'Ask your administrator for another.' },
  },
};

export const SIGN_IN_TEXTS = {
  title: { vi: 'Đăng nhập trên máy phát triển', en: 'Sign in on this machine' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  lead: {
    vi: 'Chọn người muốn đăng nhập thử. Trang này chỉ có trên máy của người phát triển; trên hệ thống thật, mỗi cán bộ dùng tài khoản riêng.',
    en: 'Choose whom to sign in as. Only this machine has this page; on a real stage each official has an account.',
  },
  returnsTo: { vi: 'Sau khi chọn, trình duyệt quay về', en: 'After your choice the browser goes back to' },
  search: { vi: 'Tìm theo tên, đơn vị hoặc vai trò', en: 'Search by name, unit or role' },
  searchButton: { vi: 'Tìm', en: 'Search' },
  startCode: { vi: 'Mã khởi động', en: 'Start code' },
  startCodeHint: {
    vi: 'Người có dấu ● là người thật: muốn chọn, nhập mã mà lệnh npm start đã in ra.',
    en: 'Whoever has the mark ● is a real person: to choose them, type the code that npm start has printed.',
  },
  behindDoor: { vi: 'Cần mã khởi động', en: 'This page needs the start code' },
  behindDoorLead: {
    vi: 'Dữ liệu có người thật, nên bảng truy vấn, hộp thư và mẫu thư chỉ mở cho ai biết mã mà lệnh npm start đã in ra.',
    en: 'The data has real people, so console, inbox and letters open only with the code that npm start has printed.',
  },
  openDoor: { vi: 'Mở trang', en: 'Open the page' },
  wrongCode: {
    vi: 'Mã này không đúng. Hãy xem lại dòng do npm start in ra.',
    en: 'This is not the code. Look again at what npm start has printed.',
  },
  cancel: { vi: 'Không đăng nhập', en: 'Do not sign in' },
  nobody: {
    vi: 'Không có ai phù hợp. Hãy thử tìm bằng từ khác.',
    en: 'Nobody matches. Try another word.',
  },
  nobodyAtAll: {
    vi: 'Dữ liệu chưa có cán bộ nào. Mời quản trị viên đầu tiên bằng: npm run seed -- --administrator <e-mail> --name <họ tên>',
    en: 'The data has no officials yet. Invite the first administrator: npm run seed -- --administrator <e-mail> --name <name>',
  },
  mistakeTitle: { vi: 'Không đăng nhập được', en: 'The sign-in did not work' },
  received: { vi: 'Nhận được', en: 'Received' },
  protocolError: { vi: 'Mã lỗi OAuth', en: 'OAuth error' },
  signedOut: { vi: 'Đã đăng xuất', en: 'You are signed out' },
  signedOutNote: { vi: 'Có thể đóng trang này.', en: 'You can close this page.' },
} as const satisfies Readonly<Record<string, Text>>;

export const leftOutText = (count: number): Text => ({
  vi: `Còn ${numberText(count).vi} người nữa: hãy tìm theo tên hoặc đơn vị.`,
  en: `${numberText(count).en} more: search by name or unit.`,
});
