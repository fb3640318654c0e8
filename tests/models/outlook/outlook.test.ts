import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '#models/parameters/registry.ts';
import { brentAnchorPath } from '#models/outlook/anchorPath.ts';
import { worldOutlook } from '#models/outlook/outlook.ts';
import { MONTHS } from '#models/timeline.ts';

const outlookOf = (changes: Partial<typeof DEFAULTS.outlook>) =>
	worldOutlook({ ...DEFAULTS.outlook, ...changes }, new Float64Array(MONTHS));

describe('outlook', () => {
	it('of October 2026 prints EIA’s 2027 and steps to 70 at the end of 2028', () => {
		const { brent, startYear } = outlookOf({ vintage: 'eia-2026-10' });
		expect(startYear).toBe(2027);
		expect([...brent.slice(0, 12)]).toEqual([97, 95, 93, 90, 87, 84, 82, 80, 78, 76, 74, 72]);
		expect(brent[17]).toBeCloseTo(71, 12);
		expect([brent[23], brent[119]]).toEqual([70, 70]);
	});

	it('of January 2026 prints two flat years and 65 from the end of 2030', () => {
		const { brent, startYear, demand } = outlookOf({ vintage: 'eia-2026-01' });
		expect(startYear).toBe(2026);
		expect([brent[0], brent[11], brent[12], brent[23]]).toEqual([55.87, 55.87, 54.02, 54.02]);
		expect(brent[41]).toBeCloseTo((54.02 + 65) / 2, 12);
		expect([brent[59], brent[119]]).toEqual([65, 65]);
		expect(demand[12]).toBeCloseTo(104.8 * 1.01, 12);
	});

	it('flat stands at the user’s level and shift, never below the floor', () => {
		expect([...new Set(outlookOf({ vintage: 'flat', flatBrent: 80, brentShift: 5 }).brent)]).toEqual([85]);
		expect([...new Set(outlookOf({ vintage: 'flat', flatBrent: 20, brentShift: -40 }).brent)]).toEqual([5]);
	});

	it('errs by 28 % of a log point in the long run for one standard deviation, and less at first', () => {
		const { brent } = outlookOf({ vintage: 'flat', flatBrent: 100, brentError: 1 });
		const deviation = brent.map((price) => Math.log(price / 100));
		// Hand: 0.28 * sqrt(1 - exp(-0.42 * (10 + 0.25))).
		expect(deviation[119]).toBeCloseTo(0.28 * Math.sqrt(1 - Math.exp(-0.42 * 10.25)), 12);
		deviation.slice(1).forEach((value, index) => expect(value).toBeGreaterThan(deviation[index]));
	});

	it('steps demand once a year', () => {
		const { demand } = outlookOf({});
		expect(demand[11]).toBe(104.65);
		expect(demand[12]).toBeCloseTo(104.65 * 1.007, 12);
	});
});

describe('anchor path', () => {
	it('is constant outside its anchors and straight between', () => {
		const path = brentAnchorPath([
			{ month: 2, price: 60 },
			{ month: 4, price: 70 }
		]);
		expect([...path.slice(0, 6)]).toEqual([60, 60, 60, 65, 70, 70]);
	});

	it('is nothing where no anchor is known', () => {
		expect([...new Set(brentAnchorPath([]))]).toEqual([0]);
	});
});
