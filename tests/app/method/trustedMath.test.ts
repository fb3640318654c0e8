import { describe, expect, it } from 'vitest';
import { trustedMath } from '$lib/method/trustedMath.ts';

describe('trusted mathematics', () => {
	it('lets an equation through as it is', () => {
		const markup = '<math class="tml-display"><mi>t</mi><mo>=</mo><mn>1</mn></math>';
		expect(trustedMath(markup)).toBe(markup);
	});

	it.each([
		'<img src=x onerror=alert(1)>',
		'text',
		'',
		'<math><script>alert(1)</script></math>',
		'<math><mi onclick="alert(1)">t</mi></math>',
		'<math><mi href="javascript:alert(1)">t</mi></math>',
		'<math></math><img src=x>',
		'<mathematics></math>'
	])('refuses %s', (markup) => {
		expect(() => trustedMath(markup)).toThrow(TypeError);
	});
});
