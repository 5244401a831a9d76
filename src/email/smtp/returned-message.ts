/** What a report of the relay, or of a reader's provider, says of a letter. */
export type ReturnedMessage = {
  readonly kind: 'BOUNCE' | 'COMPLAINT';
  /** The address will never take letters. */
  readonly permanent: boolean;
  /** Every address that the report names, in small letters. One of them is the recipient. */
  readonly addresses: readonly string[];
  readonly detail: string;
};

const DETAIL_AT_MOST = 300;

/**
 * Reads a delivery status notification (RFC 3464) or a complaint (RFC 5965). Undefined = neither, or it decides nothing: an answer of
 * a person or a machine, a letter that is late, one that arrived, "this is not spam".
 */
export function returnedMessage(message: string): ReturnedMessage | undefined {
  const text = message.replaceAll('\r\n', '\n').replace(/\n[ \t]+/g, ' ');
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(text)?.[1]?.trim();
  const report = /^Content-Type:\s*multipart\/report;.*report-type="?([\w-]+)/im.exec(text)?.[1]?.toLowerCase();
  const addresses = addressesIn(text);
  if (report === 'feedback-report') {
    const type = field('Feedback-Type') ?? '';
    if (type === '' || type.toLowerCase() === 'not-spam') return undefined;
    return { kind: 'COMPLAINT', permanent: false, addresses, detail: type.slice(0, DETAIL_AT_MOST) };
  }
  const isStatus = report === 'delivery-status' || UNNAMED_STATUS.test(text);
  if (!isStatus || field('Action')?.toLowerCase() !== 'failed') return undefined;
  const status = field('Status') ?? '';
  const said = field('Diagnostic-Code') ?? (status === UNKNOWN ? ANSWER.exec(text)?.[1] : undefined) ?? status;
  return {
    kind: 'BOUNCE',
    permanent: PERMANENT.test((status === UNKNOWN && ENHANCED.exec(said)?.[0]) || status),
    addresses,
    detail: said.slice(0, DETAIL_AT_MOST),
  };
}

/**
 * OpenSMTPD calls its reports multipart/mixed, writes 5.0.0 whatever the other server said, and says that in words above:
 * `an@commune.example: 552 5.2.2 mailbox full`.
 */
const UNNAMED_STATUS = /^Content-Type:\s*multipart\/mixed;[\s\S]*?^Content-Type:\s*message\/delivery-status/im;
const UNKNOWN = '5.0.0';
const ANSWER = /^[^\s:@]+@[^\s:]+: (5\d\d .*)$/m;
const ENHANCED = /\b5\.\d{1,3}\.\d{1,3}\b/;

/**
 * The address is wrong (5.1) or its mailbox is closed (5.2.1), or the server does not say which (5.0). A full mailbox, a network or
 * a rule against this very letter says nothing about the address (RFC 3463).
 */
const PERMANENT = /^5\.(0|1|2\.[01])\b/;

function addressesIn(text: string): string[] {
  const found = text.match(/[^\s<>;,:"'()[\]]+@[a-z0-9.-]+\.[a-z0-9-]+/gi) ?? [];
  return [...new Set(found.map((address) => address.toLowerCase()))];
}
