export type Tokens = ReadonlyMap<string, string>;

const BLOCK = /:root(?:\[data-contrast="(\w+)"\])?\s*\{([^}]*)\}/g;
const TOKEN = /--([\w-]+):\s*(#[0-9a-f]{6})\b/gi;

/** The colours of a style sheet, those of a contrast over the usual ones. */
export function tokensOf(css: string, contrast: string | undefined): Tokens {
  const blocks = [...css.matchAll(BLOCK)].filter(([, name]) => name === undefined || name === contrast);
  return new Map(
    blocks.flatMap(([, , body = '']) =>
      [...body.matchAll(TOKEN)].map(([, name = '', colour = '']) => [name, colour] as const),
    ),
  );
}

/** WCAG 2.2, relative luminance of a colour in sRGB. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const channel = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21. */
export function contrastOf(tokens: Tokens, first: string, second: string): number {
  const [darker = 0, lighter = 0] = [first, second]
    .map((name) => {
      const colour = tokens.get(name);
      if (colour === undefined) throw new Error(`there is no token --${name}`);
      return luminance(colour);
    })
    .sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
