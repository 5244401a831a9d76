import { UserManager } from 'oidc-client-ts';
import { FileDocument, FormsDocument, type FormsQuery, StandingsDocument } from './generated/documents.js';

const isRecorded = import.meta.env.MODE === 'recorded';
const service = isRecorded ? '' : (import.meta.env.VITE_XASO ?? 'http://127.0.0.1:4000');
const client = { client_id: 'xaso-local-officials', redirect_uri: `${location.origin}/dang-nhap`, scope: 'openid' };
const officials = new UserManager({ authority: service || location.origin, ...client });

type Question<Data, Variables> = { readonly __apiType?: (variables: Variables) => Data; toString(): string };
async function ask<Data, Variables>(text: Question<Data, Variables>, variables: Variables, token = ''): Promise<Data> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const body = JSON.stringify({ query: text.toString(), variables });
  const { data, errors } = await (await fetch(`${service}/graphql`, { method: 'POST', headers, body })).json();
  if (errors) throw new Error(errors[0].message);
  return data;
}

const [report, said, list] = ['form', 'output', 'ol'].map((tag) => document.querySelector<HTMLElement>(tag));
const made = (tag: string, properties: object, ...children: (string | Node)[]): Node => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

type Form = NonNullable<NonNullable<FormsQuery['myWork']>['forms']>[number];
/** Typed as `57/60`, `12`, or 1 and 0 for yes and no. */
const figureOf = (kind: Form['figures'][number]['indicator']['kind'], typed: string) => {
  const [value = 0, whole] = typed.split('/').map(Number);
  if (kind === 'RATIO') return { ratio: { numerator: value, denominator: whole } };
  return kind === 'BOOLEAN' ? { yes: value === 1 } : kind === 'LEVEL' ? { level: value } : { count: value };
};

function show({ unit, unitOnDay, period, revision, figures }: Form, token: string): void {
  const rows = figures.map(({ indicator: { code, name }, working }) => {
    const value = working?.numerator == null ? (working?.value ?? '') : `${working.numerator}/${working.denominator}`;
    return made('p', {}, made('label', {}, `${code} ${name} `, made('input', { name: code, value })));
  });
  report?.replaceChildren(`${unitOnDay.name}, ${period.name}`, ...rows, made('button', {}, 'Gửi · File'));
  report?.addEventListener('submit', async (event) => {
    event.preventDefault();
    const typed = new FormData(event.target as HTMLFormElement);
    const sent = figures.flatMap(({ indicator: { code, kind } }) =>
      typed.get(code) ? [{ indicator: code, figure: figureOf(kind, String(typed.get(code))) }] : [],
    );
    const of = { unit: unit.slug, period: period.code, expectedRevision: revision };
    const input = { ...of, idempotencyKey: crypto.randomUUID(), figures: sent };
    const { submitReport } = await ask(FileDocument, { input }, token);
    const refusals = submitReport?.errors.map(({ message }) => message).join(' ');
    said?.replaceChildren(refusals || `${submitReport?.form?.state}`);
  });
}

if (location.pathname === '/dang-nhap') await officials.signinCallback();
history.replaceState(null, '', '/');
document.querySelector('button')?.addEventListener('click', () => officials.signinRedirect());
const { ranking } = await ask(StandingsDocument, { lang: 'VI' });
for (const { rank, points, unitOnDay } of ranking?.rows.nodes ?? [])
  list?.append(made('li', { value: rank }, `${unitOnDay.name}: ${points}`));
const token = isRecorded ? 'recorded' : (await officials.getUser())?.access_token;
const { myWork } = token === undefined ? { myWork: null } : await ask(FormsDocument, { lang: 'VI' }, token);
const isOpen = (form: Form) => form.submittableFrom <= (myWork?.today ?? '') && form.state !== 'SUBMITTED';
const open = myWork?.forms?.find(isOpen);
if (open && token) show(open, token);
