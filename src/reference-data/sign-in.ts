import { publicViewer, type Viewer } from '../domain/access/access.js';
import { type Identity, officialViewer, type ReasonNotToKnow, sourceViewer } from '../domain/access/viewer.js';
import type { Register } from '../domain/register/unit.js';
import type { Text } from '../domain/text/text.js';
import type { Stores } from '../store/index.js';
import { bearerIn } from './bearer.js';

export type TokenFault = 'EXPIRED' | 'NOT_OURS' | 'NOT_CHECKED';

/** Signature, issuer, client, use and times of a token; whose it is, or why it is refused. */
export type VerifyToken = (token: string) => Promise<Identity | TokenFault>;

export type SignInStores = Pick<Stores, 'officials' | 'sources'>;

export type UnauthenticatedReason = 'MALFORMED' | TokenFault | ReasonNotToKnow;

const MESSAGES: Readonly<Record<UnauthenticatedReason, Text>> = {
  MALFORMED: {
    vi: 'Tiêu đề Authorization không hợp lệ; chỉ chấp nhận một tiêu đề dạng "Bearer <mã truy cập>".',
    en: 'The header Authorization is not understood; accepted is one header of the form "Bearer <access token>".',
  },
  EXPIRED: {
    vi: 'Mã truy cập đã hết hạn; đề nghị đăng nhập lại.',
    en: 'The access token has expired; sign in again.',
  },
  NOT_OURS: {
    vi: 'Mã truy cập không do hệ thống này cấp.',
    en: 'The access token was not issued for this service.',
  },
  NOT_CHECKED: {
    vi: 'Hiện chưa kiểm tra được mã truy cập; đề nghị thử lại sau một phút.',
    en: 'The access token cannot be checked at the moment; try again in a minute.',
  },
  NO_SINGLE_ROLE: {
    vi: 'Mã truy cập không nêu đúng một vai trò của hệ thống.',
    en: 'The access token does not name exactly one role of this service.',
  },
  NOT_ACTIVE: {
    vi: 'Mã truy cập thuộc về tài khoản không còn hoạt động.',
    en: 'The access token belongs to nobody who is active in this service.',
  },
  OTHER_ROLE: {
    vi: 'Vai trò trong mã truy cập khác với danh sách cán bộ; đề nghị đăng nhập lại.',
    en: 'The access token names another role than the register of officials; sign in again.',
  },
  NO_UNIT: {
    vi: 'Mã truy cập thuộc về đơn vị không có trong danh mục.',
    en: 'The access token belongs to a unit that the register does not have.',
  },
};

/** A bad token is an error and never the public: whoever sends one must learn that it does not work. */
export class UnauthenticatedError extends Error {
  override name = 'UnauthenticatedError';
  readonly text: Text;

  constructor(readonly reason: UnauthenticatedReason) {
    super(MESSAGES[reason].en);
    this.text = MESSAGES[reason];
  }
}

/** The viewer behind the header: nothing is read without a token, one item with one (A12). */
export function signIn(verify: VerifyToken, stores: SignInStores) {
  return async (authorization: string | undefined, register: Register): Promise<Viewer> => {
    const bearer = bearerIn(authorization);
    if (bearer.kind === 'none') return publicViewer;
    if (bearer.kind === 'malformed') throw new UnauthenticatedError('MALFORMED');
    const identity = await verify(bearer.token);
    if (typeof identity === 'string') throw new UnauthenticatedError(identity);
    const viewer =
      identity.kind === 'person'
        ? officialViewer(identity, await stores.officials.one(identity.id), register)
        : sourceViewer(identity, await stores.sources.one(identity.id), register);
    if (typeof viewer === 'string') throw new UnauthenticatedError(viewer);
    return viewer;
  };
}
