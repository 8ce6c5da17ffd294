export function isNeededOfficeFile(path: string): boolean;
