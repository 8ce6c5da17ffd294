/** Where a quantity came from. The engine passes it through and never looks inside. */
export type SourceToken = string;
