/** The names by which the manifest calls the ribbon commands. */
export const commandNames = ['evaluateInOneClick', 'restore', 'insertSample'] as const;
