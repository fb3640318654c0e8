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
		overrides: regime(12.3)
	},
	{
		id: 'after-listings',
		label: 'After the Rosneft and Lukoil listings',
		source: 'medtax',
		date: '2025-11/2026-02',
		overrides: regime(24)
	},
	{
		id: 'tight-2026',
		label: 'Tight market of 2026',
		source: 'crea',
		date: '2026-07',
		overrides: regime(20)
	},
	{
		id: 'ceasefire',
		label: 'Ceasefire',
		source: null,
		date: null,
		overrides: regime(5)
	},
	{
		id: 'cap-enforced',
		label: 'Cap fully enforced at $44.10',
		source: 'eucap',
		date: '2026-02-01',
		overrides: regime(20, 1)
	},
	{
		id: 'eu-formula',
		label: 'EU formula running, enforced',
		source: 'eu18',
		date: '2025-07-18',
		overrides: regime(20, 1, 'dynamic')
	}
]);
