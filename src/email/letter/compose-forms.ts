import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import type { Unit } from '../../domain/register/unit.js';
import type { Form } from '../../domain/reminder/form.js';
import type { Letterhead } from '../../domain/settings/scope-settings.js';
import { reportUrl } from '../words/links.js';
import { type Audience, isOverdue, type Wording } from '../words/wording.js';
import { type Body, type LetterContext, paragraph, subjectBlocks } from './frame.js';
import type { Block } from './letter.js';

export type Writing = LetterContext & { readonly words: Wording; readonly mail: DailyMail };

/** The letter about one form of one commune. */
export function formBody({ words, mail, scope, asOf }: Writing, form: Form, audience: Audience): Body {
  const { letterhead } = scope;
  return {
    subject: words.subjects.form(form, audience),
    blocks: [
      ...subjectBlocks(words.concerns.form(form, audience)),
      { kind: 'addressee', lines: words.toCommune(mail.official, form.unit, audience) },
      paragraph(words.basis(letterhead, form)),
      paragraph(words.standing(form, asOf)),
      ...reportBlocks(words, form, audience, letterhead),
      paragraph(words.contact(letterhead)),
      paragraph(`${words.next(form, audience, letterhead)} ${words.disregard([form], audience)}`),
    ],
    copies: words.copies([form], audience, letterhead),
  };
}

/** The letter about several forms of one commune. */
export function severalBody({ words, mail, scope, asOf }: Writing, audience: Audience): Body {
  const { letterhead } = scope;
  const { forms } = mail;
  return {
    subject: words.subjects.several(mail.unit, forms),
    blocks: [
      ...subjectBlocks(words.concerns.several(forms)),
      { kind: 'addressee', lines: words.toCommune(mail.official, mail.unit, audience) },
      paragraph(words.severalBasis(letterhead, mail.unit, forms, asOf)),
      {
        kind: 'long',
        count: forms.length,
        show: (shown) => [
          ...forms
            .slice(0, shown)
            .flatMap((form, i): Block[] => [
              { kind: 'section', text: words.section(form, i + 1) },
              ...reportBlocks(words, form, audience, letterhead),
              paragraph(words.next(form, audience, letterhead)),
            ]),
          ...moreLink(words.moreReports(forms.slice(shown)), forms.slice(shown), mail.unit, letterhead),
        ],
      },
      paragraph(`${words.contact(letterhead)} ${words.disregard(forms, audience)}`),
    ],
    copies: words.copies(forms, audience, letterhead),
  };
}

/** Nothing is "missing" before the due day. Until then the letter says how many figures there are to enter. */
function reportBlocks(words: Wording, form: Form, audience: Audience, letterhead: Letterhead): Block[] {
  const [first] = form.reports;
  const lacking = (isOverdue(form) || form.workingDaysLeft === 0) && form.progress.missing.length > 0;
  return [
    { kind: 'facts', rows: words.facts(form, audience) },
    ...(lacking ? [{ kind: 'missing' as const, ...words.missing(form) }] : []),
    {
      kind: 'action',
      request: words.request(form, audience),
      label: words.openReport(form),
      url: reportUrl(letterhead.appUrl, form.unit.id, first?.period ?? ''),
    },
    ...(form.workingDaysLeft > 0 ? [paragraph(words.template)] : []),
  ];
}

/** Stands below a shortened list: says how many forms are left out and links to all of them. */
export const moreLink = (label: string, [first]: readonly Form[], unit: Unit, { appUrl }: Letterhead): Block[] =>
  first ? [{ kind: 'links', links: [{ label, url: reportUrl(appUrl, unit.id, first.reports[0]?.period ?? '') }] }] : [];
