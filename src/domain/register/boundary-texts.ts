import { numberText } from '../text/number-text.js';
import type { Text } from '../text/text.js';

/** The faults of a file of boundaries, and how to mend each. */
export const BOUNDARY_TEXTS = {
  at: (feature: number, { vi, en }: Text): Text => ({
    vi: `Đối tượng ${feature}: ${vi}`,
    en: `Feature ${feature}: ${en}`,
  }),
  noFeatures: {
    vi: 'Tệp không phải GeoJSON dạng FeatureCollection. Hãy xuất lớp ranh giới cấp xã thành GeoJSON (RFC 7946).',
    en: 'The file is not a GeoJSON FeatureCollection. Export the layer of commune boundaries as GeoJSON (RFC 7946).',
  },
  noJson: {
    vi: 'Tệp không đọc được dưới dạng JSON mã UTF-8. Hãy xuất lớp ranh giới cấp xã thành GeoJSON.',
    en: 'The file cannot be read as JSON in UTF-8. Export the layer of commune boundaries as GeoJSON.',
  },
  tooLarge: {
    vi: 'Ranh giới quá chi tiết, không lưu được. Hãy đơn giản hóa đường ranh giới, ví dụ bằng mapshaper.',
    en: 'The boundaries are too detailed to be stored. Simplify the lines, with mapshaper for example.',
  },
  empty: { vi: 'Tệp không có ranh giới nào.', en: 'The file has no boundary in it.' },
  noCommune: (value: string, properties: readonly string[]): Text => ({
    vi: `không tìm thấy đơn vị ${value === '' ? 'vì không có mã hay tên' : `"${value}"`}. Ghi mã đơn vị hành chính, mã định danh hoặc tên đơn vị vào một trong các thuộc tính ${properties.join(', ')}.`,
    en: `there is no commune ${value === '' ? 'named' : `"${value}"`}. Give the code, the readable id or the name of a commune in one of the properties ${properties.join(', ')}.`,
  }),
  noPolygon: (type: string): Text => ({
    vi: `hình dạng "${type}" không vẽ được; chỉ nhận Polygon hoặc MultiPolygon.`,
    en: `the geometry "${type}" cannot be drawn; only Polygon and MultiPolygon are.`,
  }),
  noDegrees: (value: string): Text => ({
    vi: `tọa độ ${value} không phải kinh độ, vĩ độ. Chuyển tệp từ VN-2000 (mét) sang WGS 84 (độ, EPSG:4326).`,
    en: `the coordinates ${value} are not a longitude and latitude. Convert the file from VN-2000 (metres) to WGS 84 (degrees, EPSG:4326).`,
  }),
  openRing: {
    vi: 'đường ranh giới phải có ít nhất bốn điểm, và điểm cuối phải trùng điểm đầu.',
    en: 'a ring needs at least four points, and the last one must equal the first.',
  },
  twice: (feature: number, unit: string): Text => ({
    vi: `Đối tượng ${feature}: đơn vị ${unit} đã có trong tệp. Gộp các phần của một đơn vị thành một MultiPolygon.`,
    en: `Feature ${feature}: the commune ${unit} is already in the file. Put its parts into one MultiPolygon.`,
  }),
  tooDetailed: (count: number, most: number): Text => ({
    vi: `Tệp có ${numberText(count).vi} điểm; nhiều nhất được nhận là ${numberText(most).vi}. Hãy đơn giản hóa đường ranh giới, ví dụ bằng mapshaper.`,
    en: `The file has ${numberText(count).en} points; at most ${numberText(most).en} are accepted. Simplify the lines, with mapshaper for example.`,
  }),
} as const;
