import type { Page } from 'playwright-core';

/** 1 mm in CSS pixels. */
const MM = 96 / 25.4;
const A4_WIDTH = 210;

/** The width of A4 between the margins of the named `@page` rule, in CSS pixels. */
async function printableWidth(page: Page, rule: string): Promise<number> {
  const margins = await page.evaluate(
    (name) =>
      [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap((found) =>
          found instanceof CSSPageRule && found.selectorText === name
            ? [found.style.getPropertyValue('margin-left'), found.style.getPropertyValue('margin-right')]
            : [],
        ),
    rule,
  );
  const [left, right] = margins.map((margin) => Number(/^(\d+)mm$/.exec(margin)?.[1]));
  if (!left || !right) throw new Error(`@page ${rule} has no margins in millimetres`);
  return Math.floor((A4_WIDTH - left - right) * MM);
}

export type OnPaper = { readonly width: number; readonly texts: number; readonly cutOff: readonly string[] };

/** Lays the page out as on A4 and tells which texts reach beyond the paper, or beyond a box that hides the rest. */
export async function widthOnPaper(page: Page, rule: string): Promise<OnPaper> {
  const width = await printableWidth(page, rule);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width, height: 1_000 });
  const found = await page.evaluate((paper) => {
    const texts: { text: string; isCut: boolean }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, width: wide, height } = range.getBoundingClientRect();
      const text = node.textContent?.trim() ?? '';
      // A hidden text has no size; what only a screen reader says has one pixel.
      if (text === '' || wide === 0 || height === 0 || node.parentElement?.closest('.unseen')) continue;
      let [from, to] = [0, paper];
      for (let box = node.parentElement; box; box = box.parentElement) {
        if (getComputedStyle(box).overflowX === 'visible') continue;
        const edge = box.getBoundingClientRect();
        [from, to] = [Math.max(from, edge.left), Math.min(to, edge.right)];
      }
      texts.push({ text, isCut: left < from - 0.5 || right > to + 0.5 });
    }
    return texts;
  }, width);
  return {
    width,
    texts: found.length,
    cutOff: found.filter(({ isCut }) => isCut).map(({ text }) => text),
  };
}
