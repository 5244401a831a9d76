/** The pages in the band at the top, in this order. Every other page is reached from one of them. */
export const NAVIGATION_PAGES = ['overview', 'ranking', 'comparison', 'method', 'data'] as const;
