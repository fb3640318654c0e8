/** What stands in place of a number where there is none to tell: no price clears the market. */
export const NO_ANSWER = 'no answer';
