import type { UnitKind } from '../register/unit.js';
import type { Text } from '../text/text.js';

/** Words for the kinds of units in a file, as people and programs write them. The first word begins a name. */
export const KIND_WORDS = {
  PROVINCE: ['Tỉnh', 'province'],
  CITY: ['Thành phố', 'Thành phố trung ương', 'Thành phố trực thuộc trung ương', 'Thành phố TW', 'city', 'TP'],
  DISTRICT: ['Huyện', 'district'],
  URBAN_DISTRICT: ['Quận', 'urban district', 'URBAN_DISTRICT'],
  TOWN: ['Thị xã', 'town'],
  DISTRICT_CITY: ['Thành phố', 'Thành phố thuộc tỉnh', 'DISTRICT_CITY', 'city', 'TP'],
  TOWNSHIP: ['Thị trấn', 'township'],
  COMMUNE: ['Xã', 'commune'],
  WARD: ['Phường', 'ward'],
  SPECIAL_ZONE: ['Đặc khu', 'special zone', 'SPECIAL_ZONE'],
} as const satisfies Partial<Record<UnitKind, readonly [string, ...string[]]>>;

export type KindInFile = keyof typeof KIND_WORDS;

/** The English kind after a name: `Xuân Lạc Commune`. */
export const KIND_IN_ENGLISH: Readonly<Record<KindInFile, string>> = {
  PROVINCE: 'Province',
  CITY: 'City',
  DISTRICT: 'District',
  URBAN_DISTRICT: 'Urban District',
  TOWN: 'Town',
  DISTRICT_CITY: 'City',
  TOWNSHIP: 'Township',
  COMMUNE: 'Commune',
  WARD: 'Ward',
  SPECIAL_ZONE: 'Special Zone',
};

export const KINDS_ACCEPTED: Text = {
  vi: 'Tỉnh, Thành phố, Quận, Huyện, Thị xã, Thị trấn, Xã, Phường, Đặc khu',
  en: 'Province, City, District, Town, Township, Commune, Ward, Special zone',
};
