import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What the model must never reach for: it is numbers in, numbers out. */
const impure = ['window', 'document', 'process', 'performance', 'Date', 'crypto', 'fetch', 'setTimeout'];

export default ts.config(
	{
		ignores: [
			'build/',
			'dist/',
			'.svelte-kit/',
			'coverage/',
			'node_modules/',
			'.cache/',
			'static/',
			'reports/',
			'.stryker-tmp/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		rules: {
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'no-undef': 'off',
			// Published coefficients keep the digits they are printed with.
			'no-loss-of-precision': 'off',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['models/**/*.ts'],
		rules: {
			'no-restricted-globals': ['error', ...impure],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random', message: 'Randomness is an argument.' }
			],
			'no-restricted-imports': [
				'error',
				{ patterns: ['svelte*', '@sveltejs/*', 'chart.js*', 'node:*', '#models/*'] }
			]
		}
	}
);
