import { describe, expect, it } from 'vitest';
import { RUSSIA } from '#models/data/russia.ts';
import { outlookMonths } from '$lib/evidence/outlookMonths.ts';
import { score } from '$lib/evidence/score.ts';
import { observedStages } from '$lib/evidence/stages.ts';

const stages = observedStages();
const stage = (id: string) => stages.find((one) => one.id === id)!;

describe('observed stages', () => {
	it('score every month in which all inputs were read, and no other', () => {
		expect(stages.map(({ id, months }) => [id, months.length])).toEqual([
			['discount', 26],
			['exports', 7],
			['tax', 6],
			['receipts', RUSSIA.filter(({ oilGasBudget }) => oilGasBudget.value !== null).length]
		]);
	});

	it('hold numbers alone', () => {
		for (const { months } of stages) {
			for (const { observed, modelled } of months) {
				expect(Number.isFinite(observed)).toBe(true);
				expect(Number.isFinite(modelled)).toBe(true);
			}
		}
	});

	it('mark a month whose figures were recalled', () => {
		const may = stage('exports').months.find(({ month }) => month === '2025-07');
		const june = stage('exports').months.find(({ month }) => month === '2025-06');
		expect(may?.unverified).toBe(false);
		expect(june?.unverified).toBe(true);
	});

	it('keep the errors in the order of size that the page speaks of', () => {
		expect(score(stage('exports').months).errorShare).toBeLessThan(0.06);
		expect(score(stage('tax').months).errorShare).toBeLessThan(0.02);
		expect(score(stage('receipts').months).errorShare).toBeLessThan(0.12);
	});

	it('take the receipts of 2023 as outside the fit', () => {
		const outside = stage('receipts').months.filter(({ inFit }) => !inFit);
		expect(new Set(outside.map(({ month }) => month.slice(0, 4)))).toEqual(new Set(['2023']));
	});
});

describe('outlookMonths', () => {
	it('begins in January 2026 with EIA’s 55.87 beside the 66.60 that came', () => {
		expect(outlookMonths()[0]).toEqual({ month: '2026-01', foreseen: 55.87, observed: 66.6 });
	});

	it('ends with the last observed month', () => {
		expect(outlookMonths().at(-1)?.month).toBe('2026-09');
	});
});

describe('score', () => {
	const month = (observed: number, modelled: number) => ({
		month: '2025-01',
		observed,
		modelled,
		unverified: false,
		inFit: true,
		note: ''
	});

	it('averages distances and keeps the sign in the bias', () => {
		expect(score([month(10, 9), month(10, 13)])).toEqual({
			count: 2,
			meanAbsoluteError: 2,
			bias: 1,
			errorShare: 0.2,
			withinTenth: 1
		});
	});

	it('refuses an empty record', () => {
		expect(() => score([])).toThrow('score requires at least one month, got none');
	});
});
