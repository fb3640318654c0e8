/** Figures at which a run is worth a word to its reader. Ranges are closed. */

/** Brent outside what the market has paid in this century's dollars. [USD/bbl] assumption */
export const BRENT_RANGE = { low: 20, high: 200 } as const;
/** Tax price over which the fiscal block was fitted (January 2024 to February 2026). [USD/bbl] fitted */
export const TAX_PRICE_RANGE = { low: 35, high: 75 } as const;
/** Flow into or out of tanks that no storage system has met. [mb/d] assumption */
export const STOCK_FLOW = 5;
/** Wealth fund as a share of GDP above which the law lets it be spent. source budget25 (7 % rule), judgement */
export const FUND_SHARE_OF_GDP = 0.07;
/** Output above which Venezuela needs new Orinoco fields. [mb/d] judgement on rys260105 */
export const ORINOCO_OUTPUT = 1.5;
/** Brent below which new Orinoco fields do not pay. [USD/bbl] source rys260105 */
export const ORINOCO_BRENT = 80;
/** Ratio of slow to quick answers from which prices can swing. */
export const SWING_RATIO = 1;
