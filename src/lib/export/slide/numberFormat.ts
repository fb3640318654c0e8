import type { Axis } from '../../charts/figure.ts';

/** Sign, what stands before a number, its decimals, and what stands behind it. */
const NUMBER = /^([+−]?)([^\d]*)[\d,]+(?:\.(\d+))?(.*)$/;

const quoted = (text: string) => (text === '' ? '' : `"${text}"`);

/** A written number as a format without its sign; what stands behind it without a unit. */
function unsigned(written: string, unit: string): string {
	const [, , before = '', decimals = '', after = ''] = NUMBER.exec(written) ?? [];
	const number = decimals === '' ? '#,##0' : `#,##0.${'0'.repeat(decimals.length)}`;
	const suffix = after.endsWith(unit) ? after.slice(0, after.length - unit.length) : after;
	return `${quoted(before)}${number}${quoted(suffix)}`;
}

/**
 * Format of an office program that writes numbers as an axis does.
 *
 * @example numberFormat({ ticks: [{ value: 0, label: '$0' }, { value: -4, label: '−$4bn' }], … }); // => '"$"#,##0"bn";−"$"#,##0"bn";"$0"'
 */
export function numberFormat({ ticks, unit = '' }: Axis): string {
	const format = unsigned(ticks.find(({ value }) => value !== 0)?.label ?? '', unit);
	const zero = ticks.find(({ value, label }) => value === 0 && label !== '')?.label ?? '';
	const plain = zero.endsWith(unit) ? zero.slice(0, zero.length - unit.length) : zero;
	return [format, `−${format}`, ...(plain === '' ? [] : [quoted(plain)])].join(';');
}

/**
 * Format that writes a number in the digits in which it was written; of nothing but zeros without a sign.
 *
 * @example formatLike('−$4.3bn'); // => '+"$"#,##0.0"bn";−"$"#,##0.0"bn"'
 */
export function formatLike(written: string): string {
	const [, sign = ''] = NUMBER.exec(written) ?? [];
	const format = unsigned(written, '');
	return /[1-9]/.test(written) ? `${sign === '' ? '' : '+'}${format};−${format}` : `${format};${format}`;
}
