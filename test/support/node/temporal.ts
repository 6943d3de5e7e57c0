/** Runs before tests and in scripts: gives Node the `Temporal` that our browsers have natively. */

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

export {};
