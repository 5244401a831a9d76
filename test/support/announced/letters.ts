import { mailFor } from '../../../src/domain/daily-mail/plan-daily-mail.js';
import { rankingSummaryToTell } from '../../../src/domain/explanation/ranking-summary.js';
import type { MethodVersion } from '../../../src/domain/method/method.js';
import type { Official } from '../../../src/domain/official/official.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { finalRanking } from '../../../src/domain/reminder/final-ranking.js';
import type { ReminderContext } from '../../../src/domain/reminder/reminder-context.js';
import { nextLetterDay } from '../../../src/domain/reminder/silent-day.js';
import { finalDayOf } from '../../../src/domain/settings/deadline.js';
import type { Language } from '../../../src/domain/text/text.js';
import { addDays, type Instant, instantAt, localDateOf } from '../../../src/domain/time/local-date.js';
import { reminderEmail } from '../../../src/email/opened/reminder-email.js';
import { rankingTexts } from '../../../src/email/ranking/ranking-texts.js';
import { readSituation } from '../../../src/jobs/reminder/reminder-context.js';
import type { Stores } from '../../../src/store/index.js';
import { correctionLetters } from './corrections.js';
import { changeIn, factsIn, noChangeIn, pointsBelow, rankIn, type Told, unrankedIn, unrankedInShort } from './told.js';

export type LettersOfMonth = {
  /** The sentences that every officer reads in a ranking letter and in a correction, in both languages. */
  readonly announced: readonly Told[];
  /** The Vietnamese digest of a leader, written at `asOf`. */
  readonly digest: string;
  readonly asOf: Instant;
};

/** The letters about one month's ranking as they go out on the first letter day after its final day. */
export async function lettersOfMonth(stores: Stores, ranking: Ranking, method: MethodVersion): Promise<LettersOfMonth> {
  const settings = await stores.settings.current();
  const stored = settings.scopes.find(({ scope }) => scope === ranking.scope);
  if (!stored) throw new Error(`there is no scope ${ranking.scope}`);
  const scope = { ...stored, remindersFrom: '2000-01-01', quietDays: [] };
  const { situation: first } = await readSituation(stores, settings, [], scope, ranking.occurrence);
  const day = nextLetterDay(scope, first.cal, addDays(finalDayOf(scope, ranking.period, first.cal), 1));
  const asOf = instantAt(day, scope.sendTime);
  const { situation } = await readSituation(stores, settings, [], scope, asOf);
  const finals = new Map([[ranking.period, { since: localDateOf(asOf), correctedOn: null }]]);
  const ofMonth = { ...situation, sent: new Map(), finals };
  const rankingSummary = rankingSummaryToTell(ranking, method);
  const announced = [
    ...rankingLetters(ofMonth, ranking, method),
    ...(await correctionLetters(ofMonth, ranking, email)),
  ];
  return { announced, digest: digestOf({ ...ofMonth, rankingSummary }), asOf };
}

const email = (situation: ReminderContext, official: Official, language: Language) => {
  const mail = mailFor(situation, { ...official, language });
  return mail && reminderEmail(mail, 'agreement', 'x@example.org', situation);
};

function digestOf(situation: ReminderContext): string {
  const leader = situation.officials.find(({ role, active }) => role === 'leader' && active);
  const digest = leader && email(situation, leader, 'vi');
  if (!digest) throw new Error('no leader gets a digest');
  return digest.text;
}

/** The ranking letters of a situation without open reports, so that each letter tells the ranking alone. */
function rankingLetters(situation: ReminderContext, ranking: Ranking, method: MethodVersion): Told[] {
  const alone = { ...situation, open: [], reports: new Map(), finalRanking: finalRanking(ranking, method) };
  return situation.communes.flatMap((unit) => {
    const officer = situation.officials.find(
      ({ role, active, path }) => role === 'officer' && active && path === unit.path,
    );
    if (!officer) return [];
    return (['vi', 'en'] as const).flatMap((language): Told[] => {
      const letter = email(alone, officer, language);
      if (!letter) throw new Error(`${officer.id} gets no letter about ${ranking.period}`);
      return toldIn(unit.id, language, letter);
    });
  });
}

const LABELS = {
  vi: { rank: 'Thứ hạng', change: 'So với kỳ trước' },
  en: { rank: 'Rank', change: 'Change from the previous month' },
} as const;

const { certainty: SURE } = rankingTexts;

function toldIn(unit: string, language: Language, { subject, text }: { subject: string; text: string }): Told[] {
  const facts = factsIn(text);
  const [rank = '', change = null] = [facts.get(LABELS[language].rank), facts.get(LABELS[language].change)];
  // Its first sentence: how it is put there differs from the subject.
  const sentence = /^.*(?: trên Hệ thống\.|has published the final [^.]*\.) (.*)$/m.exec(text)?.[1] ?? '';
  return [
    {
      door: `the subject (${language})`,
      unit,
      rank: rankIn(subject),
      unranked: unrankedInShort(subject, language),
      change: changeIn(subject),
    },
    {
      door: `the letter's facts (${language})`,
      unit,
      rank: /^\D*(\d+)(?:\/| of )/.test(rank) ? Number(/\d+/.exec(rank)?.[0]) : null,
      unranked: unrankedInShort(rank, language),
      change: change === null || noChangeIn(change, language) ? null : changeIn(change),
      ...(change !== null && { noChange: noChangeIn(change, language) }),
    },
    {
      door: `the letter's certainty (${language})`,
      unit,
      ...(language === 'vi' ? { sureVi: pointsBelow(text, SURE.vi) } : { sureEn: pointsBelow(text, SURE.en) }),
    },
    {
      door: `the letter's first sentence (${language})`,
      unit,
      unranked: unrankedIn(sentence, language),
      change: changeIn(sentence),
    },
  ];
}
