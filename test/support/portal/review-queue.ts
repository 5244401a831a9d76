/** Sends a query with a token. @throws with the errors of the answer */
export async function askAs<Data>(url: string, token: string, query: string, variables: object = {}): Promise<Data> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await answer.json()) as { data: Data; errors?: readonly { message: string }[] };
  const refused = Object.values((data ?? {}) as Record<string, { errors?: readonly { message: string }[] } | null>);
  const faults = [...(errors ?? []), ...refused.flatMap((payload) => payload?.errors ?? [])];
  if (faults.length > 0) throw new Error(faults.map(({ message }) => message).join(' '));
  return data;
}

export type QueueTokens = Readonly<Record<'reviewer' | 'xuanLac' | 'nghiaTa' | 'quangBach', string>>;

const MONTH = '2026-11';

/**
 * On the Friday of `firstStart` six reports wait that nothing speaks against. Adds one that came back with a figure far
 * from the others, a comment left unanswered and the number of its signed document, and two requests for a later day.
 */
export async function fillQueue(url: string, tokens: QueueTokens): Promise<void> {
  const revision = async (unit: string): Promise<string | null> => {
    const query = 'query($unit: ID!, $period: String!) { reportForm(unit: $unit, period: $period) { revision } }';
    const { reportForm } = await askAs<{ reportForm: { revision: string | null } }>(url, tokens.reviewer, query, {
      unit,
      period: MONTH,
    });
    return reportForm.revision;
  };
  const change = async (token: string, mutation: string, type: string, unit: string, more: object): Promise<void> => {
    const input = { unit, period: MONTH, idempotencyKey: crypto.randomUUID(), expectedRevision: await revision(unit) };
    const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { errors { message } } }`;
    await askAs(url, token, query, { input: { ...input, ...more } });
  };
  const comments = [
    { indicator: 'F03', comment: 'Đề nghị kiểm tra lại số tin, bài.' },
    { indicator: 'F20', comment: 'Đề nghị bổ sung tài liệu kiểm chứng.' },
  ];
  await change(tokens.reviewer, 'returnReport', 'ReturnReportInput', 'xuan-lac', { comments });
  const figures = [
    {
      indicator: 'F03',
      figure: { count: 999 },
      reason: 'Gồm cả tin phát trên loa truyền thanh của thôn.',
      evidence: ['https://xuanlac.example/tin-bai/11-2026'],
    },
  ];
  const signedDocument = { number: '45/BC-UBND', date: '2026-11-13' };
  await change(tokens.xuanLac, 'submitReport', 'SubmitReportInput', 'xuan-lac', { figures, signedDocument });
  const flood = { day: '2026-11-27', ground: 'DISASTER', reason: 'Sạt lở đường, mất điện ba ngày.' };
  await change(tokens.nghiaTa, 'requestExtension', 'RequestExtensionInput', 'nghia-ta', flood);
  const absence = { day: '2026-12-04', ground: 'STAFF_ABSENCE', reason: 'Cán bộ phụ trách nghỉ ốm.' };
  await change(tokens.quangBach, 'requestExtension', 'RequestExtensionInput', 'quang-bach', absence);
}
