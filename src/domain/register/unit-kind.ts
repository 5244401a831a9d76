/** Immutable and readable, `xuan-lac`. Never the bare GSO code: codes are reused after a reorganisation. */
export type UnitId = string;

/** From the highest down. */
export const UNIT_LEVELS = ['COUNTRY', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'VILLAGE'] as const;

export type UnitLevel = (typeof UNIT_LEVELS)[number];

/** The level of each legal kind. Only the level says what a unit does; the kind says what it is called. */
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
