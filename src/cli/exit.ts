/** Exit codes of the terminal; 130 is what a shell expects of a program that Ctrl-C ended. */
export const EXIT = { done: 0, fault: 1, badInput: 2, cancelled: 130 } as const;
