import type { Overrides } from '../../parameters/registry.ts';
import { bundles } from './bundle.ts';

/** Overrides of a regime: a discount, how far the cap is enforced, and by which rule it moves from 44.10. */
function regime(discount: number, enforcedShare = 0, rule: 'fixed' | 'dynamic' = 'fixed'): Overrides {
	return {
		'grades.discount': discount,
		'cap.enforcedShare': enforcedShare,
		'cap.rule': rule,
		'cap.level': 44.1
	};
}

/** What buyers and shippers ask for the risk of Russian oil, and what the price cap does to it. */
export const SANCTION_REGIMES = bundles([
	{
		id: 'discount-2024',
		label: '2024 (before the listings)',
		source: 'medtax',
		date: '2024-01/2025-10',
		sentence: 'Russian crude sells 12.30 below Brent, as before the two largest companies were listed.',
		overrides: regime(12.3),
		note: 'Mean gap between Brent and the tax price over these months; the cap binds nobody.'
	},
	{
		id: 'after-listings',
		label: 'After the Rosneft and Lukoil listings',
		source: 'medtax',
		date: '2025-11/2026-02',
		sentence: 'The discount doubles to 24 once Rosneft and Lukoil are listed.',
		overrides: regime(24),
		note: 'Mean gap over the four months before the strait was shut.'
	},
	{
		id: 'tight-2026',
		label: 'Tight market of 2026',
		source: 'crea',
		date: '2026-07',
		sentence: 'Scarce oil keeps the discount near 20 though the sanctions stand.',
		overrides: regime(20),
		note: 'The same as the defaults.'
	},
	{
		id: 'ceasefire',
		label: 'Ceasefire',
		source: null,
		date: null,
		sentence: 'The war stops and the discount shrinks to 5.',
		overrides: regime(5),
		note: 'The 5 is an assumption; a forecaster of 2025 expected Urals and Brent to draw together.'
	},
	{
		id: 'cap-enforced',
		label: 'Cap fully enforced at $44.10',
		source: 'eucap',
		date: '2026-02-01',
		sentence: 'No crude priced at Urals earns more than $44.10, the European cap of February 2026.',
		overrides: regime(20, 1),
		note: 'Full enforcement is a thought experiment: so far the cap has hindered shipping, not held a price.'
	},
	{
		id: 'eu-formula',
		label: 'EU formula running, enforced',
		source: 'eu18',
		date: '2025-07-18',
		sentence: 'The cap follows 85 % of the mean Urals price every six months and everybody keeps to it.',
		overrides: regime(20, 1, 'dynamic'),
		note: 'Whether the European Union froze the formula in July 2026 was not read.'
	}
]);
