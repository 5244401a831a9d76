import { z } from 'zod';
import { OFFICIAL_ROLES, type Official } from '../../domain/official/official.js';
import type { Unit } from '../../domain/register/unit.js';
import file from '../data/officials.json' with { type: 'json' };
import { SEEDED_SCOPE, SEEDED_SCOPE_PATH, seededCommunes } from './register.js';

/** Every name in the file is invented. */
const names = z
  .object({
    communes: z.record(z.string(), z.object({ officer: z.string(), chairman: z.string() })),
    deputies: z.record(z.string(), z.object({ name: z.string(), mailbox: z.string() })),
    district: z.array(z.object({ role: z.enum(OFFICIAL_ROLES), name: z.string(), mailbox: z.string() })),
  })
  .parse(file);

/** These officials read English letters, so that the inbox shows both languages. */
const ENGLISH = new Set(['officer-bang-phuc', 'officer-phuong-vien', 'chairman-xuan-lac', 'reviewer-cho-don-2']);

const languageOf = (id: string) => (ENGLISH.has(id) ? 'en' : 'vi');

const ofCommune = (commune: Unit, index: number): Official[] => {
  const ofUnit = names.communes[commune.id];
  if (ofUnit === undefined) return [];
  const mailbox = commune.id.replaceAll('-', '');
  const extension = String(index + 1).padStart(2, '0');
  const common = { unit: commune.id, path: commune.path, active: true, isDemonstration: true };
  const official = (role: 'officer' | 'chairman', name: string, box: string, phone: string): Official => ({
    ...common,
    id: `${role}-${commune.id}`,
    name,
    role,
    email: `${box}.${mailbox}@chodon.example`,
    phone,
    language: languageOf(`${role}-${commune.id}`),
  });
  return [
    official('officer', ofUnit.officer, 'baocao', `0209 000 01${extension}`),
    official('chairman', ofUnit.chairman, 'chutich', `0209 000 02${extension}`),
  ];
};

const ofDistrict: Official[] = names.district.map(({ role, name, mailbox }, index) => {
  const id = `${role}-${SEEDED_SCOPE}-${mailbox.slice(-1)}`;
  return {
    id,
    name,
    role,
    unit: SEEDED_SCOPE,
    path: SEEDED_SCOPE_PATH,
    email: `${mailbox}@chodon.example`,
    phone: `0209 000 00${String(64 + index)}`,
    language: languageOf(id),
    active: true,
    isDemonstration: true,
  };
});

/** An auditor of the official's commune who substitutes for the official during an absence. */
export function deputyOfCommune({ id, unit, path, phone }: Official): Official {
  const deputy = names.deputies[unit];
  if (!deputy) throw new Error(`The file names no deputy of ${unit}`);
  return {
    id: `auditor-${unit}`,
    name: deputy.name,
    role: 'auditor',
    unit,
    path,
    email: `${deputy.mailbox}.${unit.replaceAll('-', '')}@chodon.example`,
    phone: phone?.replace(/ 0(?=\d{3}$)/, ' 1') ?? null,
    language: 'vi',
    active: true,
    isDeputy: true,
    standsInFor: [id],
    isDemonstration: true,
  };
}

/**
 * Invented people with `.example` addresses: an officer and a chairman for each commune; two reviewers, two leaders, an
 * administrator and an auditor for the district.
 */
export const demonstrationOfficials: readonly Official[] = [...seededCommunes.flatMap(ofCommune), ...ofDistrict];
