import { join } from 'node:path';
import { type DevelopmentIssuer, keptIssuer, officialClaims } from '../../../src/local/aws/development-issuer.js';
import { readExamples } from '../../../src/local/console/examples.js';

import type { Stores } from '../../../src/store/index.js';

/** The steps of a commune and its reviewer with an approved report, again and again. */
const ROUND = ['reopen', 'save', 'submit', 'return', 'submit', 'approve'] as const;
type Step = (typeof ROUND)[number];

type Filed = { readonly revision: { readonly revision: string } | null; readonly errors: readonly unknown[] };
type Pending = { readonly step: Step; readonly key: string; readonly input: object; readonly numerator: number };

const documents = new Map(readExamples().map(({ name, document }) => [name, document]));

export type FilingClient = {
  readonly unit: string;
  /** Keys of the requests that were answered as filed, in their order. */
  readonly acknowledged: readonly string[];
  /** The keys of the returns among them. */
  readonly returns: readonly string[];
  /** Answers that were neither yes nor nothing. */
  readonly faults: readonly string[];
  /** The numerator of `G03` in the last acknowledged request. */
  readonly numerator: number;
  readonly lastStep: Step | undefined;
  /** The key of a request whose outcome is unknown: no answer came, or an error. It may have been filed or not. */
  readonly unanswered: string | undefined;
  /** Sends the next request, or once more the one that was not answered. */
  go(url: string): Promise<void>;
};

export const SCOPE_PATH = 'bac-kan/cho-don';

export type Approved = { readonly unit: string; readonly token: string; readonly tokens: readonly string[] };

/** The approved reports with the most figures: the others could not be submitted again without a reason. */
export async function approvedReports(stores: Stores, period: string): Promise<Approved[]> {
  const reports = (await stores.reports.ofScope(SCOPE_PATH, period)).filter(({ state }) => state === 'APPROVED');
  const most = Math.max(...reports.map(({ working }) => working.size));
  return reports
    .filter(({ working }) => working.size === most)
    .map(({ unit, tokens }) => ({ unit, tokens, token: tokens.at(-1) ?? '' }));
}

/** Sends a client's question and gives the status and body of the answer. It throws without an answer. */
export type Asks = (url: string, token: string, question: object) => Promise<{ status: number; body: string }>;

/** The issuer that signs the tokens of the service in a folder. It throws before the service's first start. */
export function issuerIn(data: string): DevelopmentIssuer {
  const issuer = keptIssuer(join(data, 'issuer.json'));
  if (!issuer) throw new Error('the service has made no issuer');
  return issuer;
}

/** A client that files one report. `revision` is the latest of that month's approved report. */
export function filingClient(
  issuer: DevelopmentIssuer,
  { unit, token: revision }: Pick<Approved, 'unit' | 'token'>,
  period: string,
  asks: Asks = directly,
): FilingClient {
  const officer = issuer.tokenFor(officialClaims(`officer-${unit}`, 'officer'));
  const reviewer = issuer.tokenFor(officialClaims('reviewer-cho-don-1', 'reviewer'));
  const acknowledged: string[] = [];
  const returns: string[] = [];
  const faults: string[] = [];
  let seen = revision;
  let pending: Pending | undefined;
  let lastStep: Step | undefined;
  let numerator = -1;

  function next(): Pending {
    const count = acknowledged.length;
    const step = ROUND[count % ROUND.length] as Step;
    const key = `killed-${unit}-${String(count).padStart(5, '0')}`;
    const typed = step === 'save' ? count % 20 : numerator;
    const figures = [{ indicator: 'G03', numerator: typed, denominator: 20, reason: 'đã kiểm tra' }];
    const more: Readonly<Record<Step, object>> = {
      reopen: { reason: 'số liệu sai' },
      save: { figures },
      submit: { figures: [] },
      return: { comment: 'Đề nghị rà soát lại.', comments: [] },
      approve: {},
    };
    const input = { unit, period, idempotencyKey: key, expectedRevision: seen, ...more[step] };
    return { step, key, input, numerator: typed };
  }

  return {
    unit,
    acknowledged,
    returns,
    faults,
    get numerator() {
      return numerator;
    },
    get lastStep() {
      return lastStep;
    },
    get unanswered() {
      return pending?.key;
    },
    async go(url) {
      pending ??= next();
      const { step, key, input } = pending;
      const token = step === 'save' || step === 'submit' ? officer : reviewer;
      const filed = await answerTo(() =>
        asks(url, token, { query: documents.get(`${step}-report`), variables: { input } }),
      );
      if (filed === undefined) return;
      if (typeof filed === 'string' || filed.errors.length > 0 || filed.revision?.revision !== key) {
        faults.push(`${unit}, ${step} ${key}: ${typeof filed === 'string' ? filed : JSON.stringify(filed)}`);
        return;
      }
      acknowledged.push(key);
      if (step === 'return') returns.push(key);
      seen = key;
      numerator = pending.numerator;
      lastStep = step;
      pending = undefined;
    },
  };
}

const directly: Asks = async (url, token, question) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(question),
    signal: AbortSignal.timeout(30_000),
  });
  return { status: response.status, body: await response.text() };
};

/** Undefined where nothing was answered, or that it cannot be just now; a text where something else was. */
async function answerTo(asked: () => ReturnType<Asks>): Promise<Filed | string | undefined> {
  try {
    const { status, body } = await asked();
    if (status === 503 || status === 429) return undefined;
    const { data } = JSON.parse(body) as { data?: Record<string, Filed> | null };
    return Object.values(data ?? {})[0] ?? `${status} ${body.slice(0, 300)}`;
  } catch {
    return undefined;
  }
}
