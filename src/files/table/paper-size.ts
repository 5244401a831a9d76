import type { WriteSheet } from './spreadsheet.js';

type PageSetup = NonNullable<WriteSheet['pageSetup']>;

type Paper = Pick<PageSetup, 'paperSize' | 'orientation'> & {
  /** Between the margins: characters at size 12, and points. */
  readonly characters: number;
  readonly points: number;
};

const UPRIGHT: Paper = { paperSize: 'a4', orientation: 'portrait', characters: 78, points: 728 };
const ACROSS: Paper = { paperSize: 'a4', orientation: 'landscape', characters: 120, points: 482 };
const LARGE: Paper = { paperSize: 'a3', orientation: 'landscape', characters: 178, points: 728 };

/** Upright is worth a little less size. */
const UPRIGHT_SCALE = 0.82;
/** A table may be made smaller by so much and is still read: 12 points become 7.5. */
const LEAST_SCALE = 0.63;
/** Nobody wants a second page for the signatures alone. */
const ONE_PAGE_SCALE = 0.75;

/**
 * The smallest paper on which a table can still be read: as wide as the sheet and as long as needed, on one page where
 * that takes little.
 * @param width of the columns, in characters
 * @param height of the rows, in points
 */
export function paperFor(width: number, height: number): PageSetup {
  const paper =
    width * UPRIGHT_SCALE <= UPRIGHT.characters ? UPRIGHT : width * LEAST_SCALE <= ACROSS.characters ? ACROSS : LARGE;
  const scale = Math.min(1, paper.characters / width);
  const isOnePage = height * scale * ONE_PAGE_SCALE <= paper.points;
  return {
    paperSize: paper.paperSize,
    orientation: paper.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: isOnePage ? 1 : 0,
    // Left as Nghị định 30/2020/NĐ-CP has it for binding, in inches.
    margins: { top: 0.8, bottom: 0.8, left: 1.2, right: 0.6, header: 0.3, footer: 0.3 },
  };
}
