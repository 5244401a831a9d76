import type { Indicator } from '../../domain/indicator/indicator.js';
import type { MethodVersion } from '../../domain/method/method.js';
import type { Text } from '../../domain/text/text.js';
import { seededMethod } from '../catalogue/catalogue.js';
import {
  inBodiesOfToday,
  inEnglishOfToday,
  PROVINCE_CARRIES_OUT,
  PROVINCE_LEGAL_BASIS,
  PROVINCE_METHOD_NAME,
} from './texts.js';

const ofToday = ({ vi, en }: Text): Text => ({ vi: inBodiesOfToday(vi), en: inEnglishOfToday(en) });

const withBodiesOfToday = (indicator: Indicator): Indicator => ({
  ...indicator,
  source: ofToday(indicator.source),
  ...(indicator.counted && { counted: ofToday(indicator.counted) }),
});

/** The method of the province: the same 48 indicators and points with the sources and the legal basis of today. */
export const provinceMethod: MethodVersion = {
  ...seededMethod,
  id: 'DTI-commune-province-1',
  name: PROVINCE_METHOD_NAME,
  legalBasis: PROVINCE_LEGAL_BASIS,
  carriesOut: PROVINCE_CARRIES_OUT,
  indicators: seededMethod.indicators.map(withBodiesOfToday),
};
