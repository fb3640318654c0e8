import { fault } from '../parameters/fault.ts';
import type { Fault } from '../parameters/fault.ts';
import { shownValue } from '../parameters/shownValue.ts';
import { DEFAULT_SEED } from './scenario.ts';

/** Highest seed: 2^32 - 1. */
export const SEED_HIGH = 4_294_967_295;

/** Whether a value is a seed. */
export function isSeed(value: unknown): value is number {
	return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= SEED_HIGH;
}

/**
 * Seed from its text; 1 when absent or illegal.
 *
 * @param faults receives the fault of an illegal one
 * @example readSeed('7', []); // => 7
 */
export function readSeed(text: string | undefined, faults: Fault[]): number {
	if (text === undefined) return DEFAULT_SEED;
	if (/^\s*\d{1,10}\s*$/.test(text) && isSeed(Number(text))) return Number(text);
	faults.push(seedFault('seed', text));
	return DEFAULT_SEED;
}

/** Fault of what is no seed. */
export function seedFault(where: string, got: string): Fault {
	return fault(where, `a whole number 0…${SEED_HIGH}`, shownValue(got));
}
