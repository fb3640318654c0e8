import { expect } from 'vitest';
import { figure, provenance } from './samples.ts';

/** Words around the sample, with a title that a program could take for a formula or for markup. */
export const words = {
	title: '=HYPERLINK("x") & <b>',
	subtitle: figure.subtitle,
	note: figure.caption,
	provenance
};

/** Properties name title, subject, author and everything by which the state is found again. */
export function expectOrigin(xml: string): void {
	expect(xml).toContain('<dc:title>=HYPERLINK(&quot;x&quot;) &amp; &lt;b&gt;</dc:title>');
	expect(xml).toContain(`<dc:subject>${figure.subtitle}</dc:subject><dc:creator>The Orinoco authors<`);
	const { model, dataUntil } = provenance;
	expect(xml).toContain(`<cp:keywords>Orinoco, model ${model}, seed 7, data to ${dataUntil}</cp:keywords>`);
	expect(xml).toMatch(
		/<dc:description>.*Ministry of Finance.*v=1&amp;venezuela\.target=2\.5&amp;opec\.offsetShare=0\.35<\/dc:description>/
	);
}
