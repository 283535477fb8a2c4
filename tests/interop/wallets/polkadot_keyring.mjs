// SPDX-License-Identifier: MIT
// JSON keystores and signatures in both directions between Taonaut and @polkadot/keyring: BINARY SCRATCH.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Keyring } from '@polkadot/keyring';
import { cryptoWaitReady, mnemonicGenerate, signatureVerify } from '@polkadot/util-crypto';
import { assert, check, finish } from '../check.mjs';

const [binary, scratch] = process.argv.slice(2);
const wallets = `${scratch}/keyring`; // theirs; ours are beside, for one key is in a folder once
const password = 'Kupfer und Zinn 7';
const message = 'what is signed here moves nothing';

mkdirSync(wallets);
mkdirSync(`${wallets}-ours`);
await cryptoWaitReady();

const file = (name, text) => {
    writeFileSync(`${scratch}/${name}`, text, { mode: 0o600 });
    return `${scratch}/${name}`;
};

function taonaut(words, { key, opens, seals, folder = wallets } = {}) {
    const line = ['wallet', ...words, '--json', '--wallets', folder];
    if (key) line.push('--key-file', file('key', key));
    if (opens) line.push('--password-file', file('password', `${opens}\n`));
    if (seals) line.push('--new-password-file', file('new_password', `${seals}\n`));
    return JSON.parse(execFileSync(binary, line, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }));
}

for (const type of ['sr25519', 'ed25519']) {
    const keyring = new Keyring({ type, ss58Format: 42 });
    const phrase = mnemonicGenerate(12);
    const theirs = keyring.addFromUri(phrase);
    const name = `theirs-${type}`;
    await check(`our ${type} key opens their JSON`, () => {
        const made = taonaut(['import', name, '--form', 'plain'],
            { key: JSON.stringify(theirs.toJson(password)), opens: password });
        assert.equal(made.address, theirs.address);
        assert.equal(made.scheme, type);
        assert.equal(taonaut(['open', name]).address, theirs.address);
    });
    await check(`their ${type} key opens our JSON`, () => {
        taonaut(['import', `ours-${type}`, '--form', 'plain', '--scheme', type],
            { key: phrase, folder: `${wallets}-ours` });
        taonaut(['export', `ours-${type}`, `${scratch}/${type}.json`],
            { seals: password, folder: `${wallets}-ours` });
        const json = JSON.parse(readFileSync(`${scratch}/${type}.json`, 'utf8'));
        const pair = new Keyring({ ss58Format: 42 }).addFromJson(json);
        assert.throws(() => pair.decodePkcs8('wrong'));
        pair.decodePkcs8(password);
        assert.equal(pair.address, theirs.address);
        assert.ok(theirs.verify('x', pair.sign('x'), pair.publicKey));
    });
    await check(`${type} signatures verify in both directions`, () => {
        const ours = taonaut(['sign', name, '--message', message]).signature;
        const verified = signatureVerify(message, ours, theirs.address);
        assert.ok(verified.isValid && verified.crypto === type);
        const signature = Buffer.from(theirs.sign(message)).toString('hex');
        taonaut(['verify', theirs.address, '--message', message, '--signature', `0x${signature}`]);
        assert.throws(() => taonaut(
            ['verify', theirs.address, '--message', `${message}!`, '--signature', `0x${signature}`]));
    });
}
finish();
