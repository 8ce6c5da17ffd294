/** The part of Excel's runtime for worksheet functions that we use. */
declare namespace CustomFunctions {
  /** Ties a function id of functions.json to the code that works it out. */
  function associate(id: string, work: (...passed: unknown[]) => unknown): void;

  enum ErrorCode {
    invalidValue = '#VALUE!',
  }

  /** Shown by Excel as an error value with a message. */
  class Error extends globalThis.Error {
    constructor(code: ErrorCode, message?: string);
    readonly code: ErrorCode;
  }
}
