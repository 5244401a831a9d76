export type Tokens = ReadonlyMap<string, string>;

/** Finds the colours of each scheme in the style sheet. A scheme overrides the schemes before it. */
const BLOCKS = {
  usual: /:root,\s*\[data-paper\] \{([^}]*)\}/,
  dark: /prefers-color-scheme: dark\) \{\s*:root \{([^}]*)\}/,
  more: /prefers-contrast: more\) \{\s*:root[^{]*\{([^}]*)\}/,
  strong: /:root\[data-contrast="strong"\] \{([^}]*)\}/,
} as const;
export type ColourScheme = keyof typeof BLOCKS;
const TOKEN = /--([\w-]+):\s*(#[0-9a-f]{6}\b|var\(--([\w-]+)\))/gi;

/** The colours of a style sheet in schemes, those of a later one over those of an earlier. */
export function tokensOf(css: string, schemes: readonly ColourScheme[]): Tokens {
  const tokens = new Map<string, string>();
  for (const scheme of schemes) {
    const body = BLOCKS[scheme].exec(css)?.[1];
    if (body === undefined) throw new Error(`there are no colours for ${scheme}`);
    for (const [, name = '', colour = '', other] of body.matchAll(TOKEN))
      tokens.set(name, other === undefined ? colour : (tokens.get(other) ?? ''));
  }
  return tokens;
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
