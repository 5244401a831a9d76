type Told = {
  readonly to: string;
  /** The envelope sender of the letter, at which the report arrives. */
  readonly sender: string;
};

const head = (sender: string, type: string) => `Return-Path: <>
Delivered-To: ${sender}
Date: Wed, 21 Oct 2026 02:00:00 +0000 (UTC)
From: Mail Delivery System <MAILER-DAEMON@relay.office.example>
Subject: Undelivered Mail Returned to Sender
Content-Type: multipart/report; report-type=${type};
	boundary="900E3B10456"

--900E3B10456
Content-Type: text/plain

This is the mail system.
`;

/** A status report as Postfix writes it (RFC 3464): the recipient, the status and the other server's words. */
export const statusReport = (
  { to, sender }: Told,
  { action = 'failed', status = '5.1.1', said = 'smtp; 550 5.1.1 no such\n    user' } = {},
): string => `${head(sender, 'delivery-status')}
--900E3B10456
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.office.example

Final-Recipient: rfc822; ${to}
Original-Recipient: rfc822;${to}
Action: ${action}
Status: ${status}
Diagnostic-Code: ${said}
--900E3B10456--
`;

/** A complaint as a provider of mailboxes writes it (RFC 5965), with the head of the letter. */
export const complaint = (
  { to, sender }: Told,
  type = 'abuse',
): string => `${head('abuse@office.example', 'feedback-report')}
--900E3B10456
Content-Type: message/feedback-report

Feedback-Type: ${type}
User-Agent: provider/1.0
Version: 1

--900E3B10456
Content-Type: text/rfc822-headers

Return-Path: <${sender}>
To: <${to}>
--900E3B10456--
`;

/** A report as OpenSMTPD writes it: no multipart/report, no Diagnostic-Code, and 5.0.0 for every cause. */
export const openReport = (
  { to, sender }: Told,
  { status = '5.0.0', said = '550 5.1.1 no such user' } = {},
): string => `Delivered-To: ${sender}
Subject: Delivery status notification: failed
From: Mailer Daemon <MAILER-DAEMON@relay.office.example>
To: ${sender}
Content-Type: multipart/mixed;boundary="299153/relay.office.example"

--299153/relay.office.example
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

${to}: ${said}

--299153/relay.office.example
Content-Description: Delivery Report
Content-Type: message/delivery-status

Reporting-MTA: dns; relay.office.example

Final-Recipient: rfc822; ${to}
Action: failed
Status: ${status}

--299153/relay.office.example--
`;
