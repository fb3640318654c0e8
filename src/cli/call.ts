/** Whether the program runs from the project's folder, behind npm; an installed package has a name of its own. */
export const IS_BEHIND_NPM = /\.ts(\?|$)/.test(import.meta.url);
/** How the program is called. */
export const CALL = IS_BEHIND_NPM ? 'npm run -s sim --' : 'orinoco';
