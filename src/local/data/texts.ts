/** Why the first administrator is invited, in the record of the invitation. */
export const FIRST_ADMINISTRATOR = 'Người quản trị đầu tiên của hệ thống.';

export const otherFolder = (path: string): string =>
  `Option --data: ${path} holds other files and no data of Xã Số; it stays untouched.\n  Name an empty or new folder.`;

export const otherVersionText = (path: string, found: number, expected: number): string =>
  `The data in ${path} is of version ${found}; this Xã Số reads version ${expected}.\n  Load it again with --fresh, or use another folder with --data <folder>.`;
