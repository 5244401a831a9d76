/** What history says in place of the name of somebody whose data was erased. Role and unit stay. */
export const FORMER_OFFICIAL = 'Người đã rời hệ thống';
