import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { paintFirst } from '../../../src/lib/start/paintFirst.ts';

const PAGE = `<head><meta content="default-src 'self'; script-src 'self' 'sha256-old='; style-src 'self'">
<script>chooseTheme()</script>
<link href="./a.js" rel="modulepreload">
<link href="./b.js" rel="modulepreload">
<link href="./letters.woff2" rel="preload" as="font"></head>
<body><script>
	Promise.all([
		import("./start.js"),
		import("./app.js")
	]).then(([kit, app]) => kit.start(app));
</script></body>`;

const scripts = (page: string) => [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text);

describe('paintFirst', () => {
	const changed = paintFirst(PAGE);

	test('asks for no program in the head, and keeps what is painted with', () => {
		const [head] = changed.split('</head>');
		expect(head).not.toContain('modulepreload');
		expect(head).toContain('<link href="./letters.woff2" rel="preload" as="font">');
	});

	test('fetches every module that SvelteKit named, after the paint', () => {
		const [, program] = scripts(changed);
		expect(program.indexOf("type: 'paint'")).toBeLessThan(program.indexOf('["./a.js","./b.js"]'));
		expect(program.indexOf('["./a.js","./b.js"]')).toBeLessThan(program.indexOf('import("./start.js")'));
		expect(() => new Function(program.replaceAll('import(', 'load('))).not.toThrow();
	});

	test('allows the scripts as they are written now, and no others', () => {
		const policy = /script-src 'self'([^;]*);/.exec(changed)?.[1].trim().split(' ');
		const hashes = scripts(changed).map(
			(text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
		);
		expect(policy).toEqual(hashes);
		expect(changed).toContain("style-src 'self'");
	});

	test('refuses a page whose program it does not know', () => {
		expect(() => paintFirst('<script>load().then(([kit]) => kit.start())</script>')).toThrow(
			'paintFirst: the page starts its program in an unknown way'
		);
	});

	test('keeps the other sources of a policy', () => {
		const page = PAGE.replace(
			"script-src 'self' 'sha256-old='",
			"script-src 'wasm-unsafe-eval' 'self' 'sha256-old='"
		);
		const policy = /script-src([^;]*);/.exec(paintFirst(page))?.[1] ?? '';
		expect(policy).toMatch(/^ 'wasm-unsafe-eval' 'self' 'sha256-/);
		expect(policy).not.toContain('sha256-old');
		expect(policy.match(/sha256-/g)).toHaveLength(2);
	});

	test('refuses a page of which it does not find the modules or the policy', () => {
		expect(() =>
			paintFirst(PAGE.replace('<link href="./b.js" rel', '<link id="b" href="./b.js" rel'))
		).toThrow('unknown way');
		const page = PAGE.replace('<meta content="', '<meta http-equiv="content-security-policy" content="');
		expect(paintFirst(page)).toContain('sha256-');
		expect(() => paintFirst(page.replace('script-src', 'script'))).toThrow('without script-src');
	});

	test('leaves a page without a program as it is', () => {
		const page = '<head></head><body><script>chooseTheme()</script></body>';
		expect(paintFirst(page)).toBe(page);
	});
});
