import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something by others that ships with the project. */
export interface Licence {
	readonly name: string;
	readonly version: string;
	readonly licence: string;
	readonly use: string;
}

/** Where each library is used; those of the terminal never reach the browser. */
const USES: Readonly<Record<string, string>> = {
	'@fontsource-variable/archivo': 'typeface of numbers and labels, subset',
	'@fontsource-variable/newsreader': 'typeface of sentences, subset',
	'@resvg/resvg-js': 'pictures in the terminal; not on the page',
	'chart.js': 'charts of the simulator',
	fflate: 'packing',
	'idb-keyval': 'pins in the browser',
	jspdf: 'PDF files, loaded when asked for',
	mathjs: 'typed arithmetic and own measures, loaded on first use; equations while the pages are made',
	pptxgenjs: 'slides, loaded when asked for',
	'simple-statistics': 'quantiles',
	svelte: 'the page',
	temml: 'MathML while the pages are made',
	'write-excel-file': 'workbooks, loaded when asked for'
};

interface PackageFile {
	readonly version: string;
	readonly license?: string;
}

function packageFile(name: string): PackageFile {
	return JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8')) as PackageFile;
}

/** Licences of what ships, read off the installed packages while the page is made. */
export function licences(): readonly Licence[] {
	return Object.entries(USES).map(([name, use]) => {
		const { version, license } = packageFile(name);
		return { name, version, licence: license ?? 'not stated', use };
	});
}
