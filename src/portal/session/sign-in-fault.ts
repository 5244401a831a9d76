/** The provider refused, or its answer belongs to no sign-in of this tab. */
export type RefusedSignIn =
  | 'CANCELLED'
  | 'REFUSED'
  /** The provider knows the person, but the register does not. */
  | 'UNKNOWN';

/** Why nobody is signed in after the return. */
export type ReturnFault = RefusedSignIn | 'OFFLINE' | 'BUSY';

export class SignInFault extends Error {
  override name = 'SignInFault';
  constructor(
    readonly kind: RefusedSignIn,
    message: string,
  ) {
    super(message);
  }
}
