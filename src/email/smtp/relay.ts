/** The relay that takes all letters. It finds the recipients' servers, keeps what they do not take at once, and tells of failures. */
export type Relay = {
  readonly host: string;
  readonly port: number;
  /** IMPLICIT: encrypted from the first byte (port 465). STARTTLS: demanded before the sign-in. Without encryption nothing is sent. */
  readonly tls: 'IMPLICIT' | 'STARTTLS';
  /** Certificates of the authority that signed the relay's own, as PEM; absent where the machine's authorities have. */
  readonly authority?: string;
  readonly signIn?: { readonly user: string; readonly password: string };
  /** Letters a second that the relay takes, of all processes together. */
  readonly perSecond: number;
  readonly returns: Returns;
  /** The relay's log, where this machine has it; absent where it has not. */
  readonly log?: string;
};

/** The address for reports of failures: `returns@office.example` receives `returns+…@office.example`. */
export type Returns = {
  readonly address: string;
  /** Signs addresses for returns, so that nobody can report the failure of a letter that was not sent to them. */
  readonly secret: string;
};

/** Parts of an address; the domain is what stands after its last @. */
export function partsOf(address: string): { readonly local: string; readonly domain: string } {
  const at = address.lastIndexOf('@');
  return { local: address.slice(0, at), domain: address.slice(at + 1) };
}
