import type { Text } from '../text/text.js';
import type { Extent } from './reorganisation.js';
import type { Unit, UnitKind, UnitLevel } from './unit.js';

export const KIND_TEXTS: Readonly<Record<UnitKind, Text>> = {
  COUNTRY: { vi: 'nước', en: 'country' },
  PROVINCE: { vi: 'tỉnh', en: 'province' },
  CITY: { vi: 'thành phố', en: 'city' },
  DISTRICT: { vi: 'huyện', en: 'district' },
  URBAN_DISTRICT: { vi: 'quận', en: 'urban district' },
  TOWN: { vi: 'thị xã', en: 'town' },
  DISTRICT_CITY: { vi: 'thành phố', en: 'city' },
  TOWNSHIP: { vi: 'thị trấn', en: 'township' },
  COMMUNE: { vi: 'xã', en: 'commune' },
  WARD: { vi: 'phường', en: 'ward' },
  SPECIAL_ZONE: { vi: 'đặc khu', en: 'special zone' },
  VILLAGE: { vi: 'thôn', en: 'village' },
};

/** Levels as words inside a sentence. */
export const LEVEL_TEXTS: Readonly<Record<UnitLevel, Text>> = {
  COUNTRY: { vi: 'cả nước', en: 'country' },
  PROVINCE: { vi: 'cấp tỉnh', en: 'province' },
  DISTRICT: { vi: 'cấp huyện', en: 'district' },
  COMMUNE: { vi: 'cấp xã', en: 'commune' },
  VILLAGE: { vi: 'thôn, tổ dân phố', en: 'village' },
};

/** How much of a unit goes into another one, as words inside a sentence. */
export const EXTENT_TEXTS = {
  WHOLE: { vi: 'toàn bộ', en: 'the whole' },
  PART: { vi: 'một phần', en: 'a part' },
  REST: { vi: 'phần còn lại', en: 'the rest' },
  PART_AREA_ONLY: { vi: 'một phần diện tích, không có dân cư', en: 'land without inhabitants' },
} as const satisfies Readonly<Record<Extent, Text>>;

/** The kind of a unit as a word inside a sentence: "xã" / "commune", "thị trấn" / "township". */
export const kindText = ({ kind }: Pick<Unit, 'kind'>): Text => KIND_TEXTS[kind];

/** The kind in an English name, such as "Xuân Lạc Commune" or "Côn Đảo Special Zone". */
export const englishKind = (unit: Pick<Unit, 'kind'>): string =>
  kindText(unit).en.replaceAll(/(?<=^|\s)\p{Ll}/gu, (first) => first.toUpperCase());

const KIND_IN_NAME = /^(Tỉnh|Thành phố|Huyện|Quận|Thị xã|Thị trấn|Phường|Đặc khu|Xã)(?= )/;

/** The kind with which the name of a unit begins: "Huyện". */
export const kindInNameOf = (nameVi: string): string | undefined => KIND_IN_NAME.exec(nameVi)?.[1];

/** The name of a unit inside a sentence. In Vietnamese its kind is then a common noun: "huyện Chợ Đồn". */
export const inSentence = ({ vi, en }: Text): Text => ({
  vi: vi.replace(KIND_IN_NAME, (kind) => kind.toLowerCase()),
  en,
});

/** The name of a reorganisation, which people know by the decision behind it. */
export const reorganisationName = (decision: string): Text => ({
  vi: `Sắp xếp theo ${decision}`,
  en: `Reorganisation under ${decision}`,
});

/** The name of a unit without its kind: "Chợ Đồn". */
export const ownNameOf = (nameVi: string): string => nameVi.replace(KIND_IN_NAME, '').trim();

let madeOrder: Intl.Collator | undefined;

/** Made at the first comparison, because it takes 6 ms and few queries compare names. */
function vietnameseOrder(): Intl.Collator {
  madeOrder ??= new Intl.Collator('vi');
  return madeOrder;
}

/** The order of a Vietnamese dictionary, in which đ follows d, by names without kinds. */
export const byOwnName = (nameVi: string, other: string): number =>
  vietnameseOrder().compare(ownNameOf(nameVi), ownNameOf(other));
