import { z } from 'zod';
import type { Observation, PublicationSource } from '../../domain/figure/observation.js';
import type { Text } from '../../domain/text/text.js';
import file from '../data/published-observations.json' with { type: 'json' };
import { seededRegister } from '../register/register.js';

const entry = z.object({
  indicator: z.string().nullable(),
  /** GSO code. */
  unit: z.string(),
  relation: z.enum(['EQ', 'GT', 'LT']),
  numerator: z.number().nullish(),
  denominator: z.number().nullish(),
  value: z.number().nullish(),
  /** The number of times that an event took place. */
  count: z.number().optional(),
  uom: z.string(),
  event: z.string().optional(),
  relatedTo: z.string().optional(),
  note: z.string().optional(),
});

/** The publication that all figures of the file come from. Its note says when it may have appeared. */
const ARTICLE: PublicationSource = {
  title: {
    vi: 'Bài viết về công tác chuyển đổi số của huyện Chợ Đồn, tỉnh Bắc Kạn (số liệu chung của cả huyện)',
    en: 'Article on the digital transformation of Chợ Đồn District, Bắc Kạn Province (figures of the whole district)',
  },
  publishedOn: null,
  dated: {
    vi: 'không ghi ngày đăng; sau tháng 01/2022 và trước tháng 7/2025',
    en: 'its date is not printed; after January 2022 and before July 2025',
  },
};

/** The article's own words, by indicator. For other figures only numbers and relations are stored. */
const QUOTATIONS: Readonly<Record<string, Text>> = {
  G12: { vi: '20/20', en: '20/20' },
  G13: { vi: '227/227', en: '227/227' },
  G02: { vi: 'trên 85%', en: 'over 85%' },
  S03: { vi: 'dưới 15%', en: 'under 15%' },
};

/** The file names each unit of count in one language. This list adds the other language. */
const TRANSLATIONS: readonly Text[] = [
  { vi: 'xã, thị trấn', en: 'communes and township' },
  { vi: 'thôn', en: 'villages' },
  { vi: '%', en: '%' },
  { vi: 'thiết bị', en: 'tokens' },
  { vi: 'tổ chức, DN, HTX', en: 'organisations, enterprises, cooperatives' },
  { vi: 'hộ, cá nhân', en: 'households and individuals' },
  { vi: 'cuộc', en: 'sessions' },
  { vi: 'hội nghị tập huấn cho Tổ trưởng', en: 'training session for team leaders' },
  {
    vi: 'số xã, thị trấn đã thành lập Tổ công tác cấp xã',
    en: 'communes with a group of communes: a count of yes',
  },
  { vi: 'không công bố mẫu số', en: 'the denominator is not published' },
];

function inBoth(words: string): Text {
  const text = TRANSLATIONS.find(({ vi, en }) => vi === words || en === words);
  if (!text) throw new RangeError(`"${words}" in published-observations.json has no translation`);
  return text;
}

const idOfCode = (gsoCode: string): string => {
  const unit = seededRegister(false).units.find((each) => each.gsoCode === gsoCode);
  if (!unit) throw new RangeError(`published-observations.json names the unknown unit ${gsoCode}`);
  return unit.id;
};

/** The article's figures of the whole district. They are bounds without a period, so no ranking can use them. */
export const publishedObservations = (): Observation[] =>
  z
    .array(entry)
    .parse(file.observations)
    .map((published) => ({
      unit: idOfCode(published.unit),
      indicator: published.indicator,
      relation: published.relation,
      numerator: published.numerator ?? null,
      denominator: published.denominator ?? null,
      value: published.value ?? published.count ?? null,
      uom: inBoth(published.uom),
      event: published.event === undefined ? null : inBoth(published.event),
      relatedTo: published.relatedTo ?? null,
      note: published.note === undefined ? null : inBoth(published.note),
      source: ARTICLE,
      quotation: QUOTATIONS[published.indicator ?? ''] ?? null,
    }));
