import type { IncomeFactor, Part } from '#models/explain/incomeFactors.ts';
import type { Simulation } from '#models/simulate.ts';
import { yearFigure } from '#models/summary.ts';
import { TOLD } from '$lib/format/told.ts';

/**
 * Why a year charges direct losses although Venezuela pumps no more than without the change: they count from the first month in
 * which its output departs from the baseline, up or down, and do not end.
 *
 * @param year index 0…9
 * @param parts of the year's difference in income [USD bn/yr]
 * @returns a sentence; empty where more is pumped, or nothing is charged
 */
export function directNote(
	{ baseline, scenario }: Pick<Simulation, 'baseline' | 'scenario'>,
	year: number,
	parts: readonly Part<IncomeFactor>[]
): string {
	const charged = parts.find(({ id }) => id === 'directLosses')?.value ?? 0;
	const [before, after] = [baseline, scenario].map(({ venezuelaOutput }) =>
		yearFigure(venezuelaOutput, 'venezuelaOutput', year)
	);
	if (Math.abs(charged) < TOLD.income || after - before >= TOLD.output) return '';
	return 'Direct losses (naphtha, services, arms) are charged once Venezuela’s output departs from the baseline, up or down, and from then on.';
}
