import type { Fault } from '#models/parameters/fault.ts';
import { isParameterId } from '#models/parameters/registry.ts';
import { bundleOf } from '#models/scenarios/presets.ts';
import type { BundleKind } from '#models/scenarios/presets.ts';
import { keyName } from './keyNames.ts';
import type { Holder } from './holder.ts';
import { leverName } from './parameterFault.ts';

/** Key of a kind of bundle in an address, and in a file. */
const KINDS: Readonly<Record<string, BundleKind>> = {
	...{ p: 'preset', m: 'market', s: 'sanctions' },
	...{ preset: 'preset', market: 'market', sanctions: 'sanctions' }
};
/** What is called so, in the singular. */
const CALLED: Readonly<Record<BundleKind, string>> = {
	preset: 'path of Venezuela',
	market: 'view of the market',
	sanctions: 'sanction regime'
};

/** What a file may have in the place of a name. */
const KIND_OF_VALUE = /^(an? (number|list|object|boolean)|null)$/;

/** Fault of a name that nothing has, or that stands where it may not; null where it is of something else. */
export function idFault(fault: Fault, holder: Holder): string | null {
	const { where, requires } = fault;
	const [got, near] = fault.got.split('; nearest: ');
	const kind = KINDS[where];
	if (kind !== undefined && requires.startsWith('one of ') && !KIND_OF_VALUE.test(got)) {
		const nearest = near === undefined ? '' : `; the nearest is “${bundleOf(kind, near)?.label}” (${near})`;
		return `there is no ${CALLED[kind]} called ${got} (${where})${nearest}.`;
	}
	if (requires === 'a known parameter id') return `there is no lever called ${got}${nearestLever(near)}.`;
	if (requires.startsWith('keys '))
		return `the ${holder} has ${got}, which says nothing here${nearestKey(near)}.`;
	return listFault(where, requires, got, near);
}

const nearestLever = (near: string | undefined): string =>
	near === undefined || !isParameterId(near) ? '' : `; the nearest is ${leverName(near)} (${near})`;

const nearestKey = (near: string | undefined): string =>
	near === undefined || isParameterId(near)
		? nearestLever(near)
		: `; the nearest is ${keyName(near)} (${near})`;

/** Fault of one name in a list of levers. */
function listFault(where: string, requires: string, got: string, near?: string): string | null {
	const id = got.replace(/ again$/, '');
	const name = isParameterId(id) ? leverName(id) : id;
	switch (requires) {
		case 'ids of uncertain parameters':
			return isParameterId(id)
				? `draws do not move ${name} (${where}: ${id}).`
				: `draws move no lever called ${id} (${where})${nearestLever(near)}.`;
		case 'each id once':
			return `${name} stands twice (${where}: ${id}).`;
		case 'ids that vary does not name':
			return `${name} cannot be both drawn and held (vary and hold: ${id}).`;
		case 'parameters that have a slider':
			return `${name} has no slider to stand beneath a chart (${where}: ${id}).`;
		case 'the id of a parameter that is a number as its third part':
			return `“What would it take” searches levers that are numbers; none is called ${id} (${where}).`;
		default:
			return null;
	}
}
