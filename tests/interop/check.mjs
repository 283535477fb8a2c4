// SPDX-License-Identifier: MIT
// One line per check, as the shell script beside expects it.

import assert from 'node:assert/strict';

let failed = false;

export { assert };

export async function check(name, body) {
    try {
        await body();
        console.log(`ok ${name}`);
    } catch (error) {
        failed = true;
        console.log(`not ok ${name}: ${String(error.message ?? error).replace(/\s+/g, ' ')}`);
    }
}

/** Rejects when the promise takes longer. */
export function within(milliseconds, promise) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`nothing within ${milliseconds} ms`)), milliseconds);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

export function finish() {
    process.exit(failed ? 1 : 0);
}
