/** The table that is lost, and its copy. */
export const BEFORE = 'xaso-before';
export const RESTORED = 'xaso-restored';
