import type { Official, OfficialRole } from '../../domain/official/official.js';
import { type Unit, type UnitId, unitIdOf } from '../../domain/register/unit.js';
import file from '../data/invented-names.json' with { type: 'json' };
import { fraction } from '../demonstration/fraction.js';
import { demonstrationRegisters } from './registers.js';
import { provinceId, unitsBefore } from './units.js';

/** One of this many communes has an officer and a chairman who read English letters. */
const ENGLISH_EVERY = 12;

const OF_COMMUNE = [
  ['officer', 'baocao', 1000],
  ['chairman', 'chutich', 2000],
] as const;

const OF_PROVINCE: readonly (readonly [role: OfficialRole, mailbox: string, count: number])[] = [
  ['reviewer', 'thamdinh', 4],
  ['leader', 'lanhdao', 2],
  ['administrator', 'quantri', 1],
  ['auditor', 'thanhtra', 1],
];

const pick = (list: readonly string[], ...words: readonly (string | number)[]): string =>
  list[Math.floor(fraction(...words) * list.length)] ?? '';

/** Combines common parts of names by chance. No name comes twice, and the same words give the same name. */
function inventedNames(): (...words: readonly string[]) => string {
  const used = new Set<string>();
  return (...words) => {
    for (let attempt = 0; ; attempt += 1) {
      const parts = fraction(...words, attempt, 'gender') < 0.5 ? file.women : file.men;
      const name = [
        pick(file.surnames, ...words, attempt, 'surname'),
        pick(parts.middle, ...words, attempt, 'middle'),
        pick(parts.given, ...words, attempt, 'given'),
      ].join(' ');
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}

const nameFor = inventedNames();

type Position = Pick<Official, 'role' | 'language' | 'active'> & { readonly mailbox: string; readonly phone: string };

const official = (unit: Unit, id: string, { mailbox, ...position }: Position): Official => ({
  id,
  name: nameFor(id),
  unit: unit.id,
  path: unit.path,
  email: `${mailbox}@thainguyen.example`,
  isDemonstration: true,
  ...position,
});

/** A telephone number that nobody has: the code of the province, then zeros. */
const phone = (n: number): string => {
  const digits = String(n).padStart(7, '0');
  return `0208 ${digits.slice(0, 3)} ${digits.slice(3)}`;
};

const ofCommune = (unit: Unit, index: number): Official[] => {
  const language = index % ENGLISH_EVERY === ENGLISH_EVERY - 1 ? 'en' : 'vi';
  return OF_COMMUNE.map(([role, mailbox, firstPhone]) =>
    official(unit, `${role}-${unit.id}`, {
      language,
      active: true,
      role,
      mailbox: `${mailbox}.${unit.id}`,
      phone: phone(firstPhone + index),
    }),
  );
};

const ofProvince = (unit: Unit): Official[] =>
  OF_PROVINCE.flatMap(([role, mailbox, count]) =>
    Array.from({ length: count }, (_, i) =>
      official(unit, `${role}-${unit.id}-${i + 1}`, {
        role,
        mailbox: `${mailbox}.${i + 1}`,
        phone: phone(role.length * 10 + i),
        language: role === 'reviewer' && i === 1 ? 'en' : 'vi',
        active: true,
      }),
    ),
  );

/** The officials who filed and reviewed reports until the reform. Their accounts are closed. */
const beforeReform = (unit: Unit, index: number): Official[] => {
  if (unit.level === 'PROVINCE') return [];
  const [role, mailbox] =
    unit.level === 'COMMUNE' ? (['officer', 'baocao'] as const) : (['reviewer', 'thamdinh'] as const);
  const id = unit.level === 'COMMUNE' ? `officer-${unit.id}` : reviewerOfDistrict(unit.id);
  return [
    official(unit, id, {
      role,
      mailbox: `${mailbox}.${unit.path.replaceAll('/', '.')}`,
      phone: phone(5000 + index),
      language: 'vi',
      active: false,
    }),
  ];
};

const reviewerOfDistrict = (district: UnitId): string => `reviewer-${district}-1`;

const today = demonstrationRegisters.inForce.units.filter(({ validTo }) => validTo === null);
const communesToday = today.filter(({ level }) => level === 'COMMUNE');
const keptIds = new Set(communesToday.map(({ id }) => id));

/**
 * Invented people with `.example` addresses: an officer and a chairman for each commune of today; reviewers, leaders,
 * an administrator and an auditor for the province; and the officials of before the reform, who have no rights any more.
 */
export const provinceOfficials: readonly Official[] = [
  ...communesToday.flatMap(ofCommune),
  ...today.filter(({ id }) => id === provinceId).flatMap(ofProvince),
  ...unitsBefore.filter(({ id }) => !keptIds.has(id)).flatMap(beforeReform),
];

const reviewersToday = provinceOfficials
  .filter(({ role, active }) => role === 'reviewer' && active)
  .map(({ id }) => id);

/** Until the reform the district reviewed the reports of its communes; now the province does. */
export const reviewersOf = ({ path, validTo }: Unit): readonly string[] =>
  validTo === null ? reviewersToday : [reviewerOfDistrict(unitIdOf(path.slice(0, path.lastIndexOf('/'))))];
