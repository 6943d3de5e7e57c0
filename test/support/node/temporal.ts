/** Run before every test file: gives Node the `Temporal` that our browsers have by themselves. */

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

export {};
