/** Immutable and readable, `xuan-lac`. Never a bare GSO code, because reorganisations reuse codes. */
export type UnitId = string;

/** Levels from the highest down. */
export const UNIT_LEVELS = ['COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'] as const;

export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** The level of each legal kind. The level decides what a unit does; the kind is only its title. */
export const LEVEL_OF_KIND = {
  COUNTRY: 'COUNTRY',
  PROVINCE: 'PROVINCE',
  CITY: 'PROVINCE',
  DISTRICT: 'DISTRICT',
  URBAN_DISTRICT: 'DISTRICT',
  TOWN: 'DISTRICT',
  DISTRICT_CITY: 'DISTRICT',
  TOWNSHIP: 'COMMUNE',
  COMMUNE: 'COMMUNE',
  WARD: 'COMMUNE',
  SPECIAL_ZONE: 'COMMUNE',
  VILLAGE: 'VILLAGE',
} as const satisfies Record<string, UnitLevel>;

export type UnitKind = keyof typeof LEVEL_OF_KIND;

/** The number of digits in a code of the statistics office, by level. Other levels have no codes. */
export const CODE_DIGITS: Readonly<Partial<Record<UnitLevel, number>>> = { PROVINCE: 2, DISTRICT: 3, COMMUNE: 5 };
