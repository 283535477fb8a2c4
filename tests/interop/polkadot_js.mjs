// SPDX-License-Identifier: MIT
// @polkadot/api as a person uses it: connect, read, pay, wait for finality, be refused.

import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';
import { blake2AsHex } from '@polkadot/util-crypto';
import { assert, check, finish, within } from './check.mjs';

const provider = new WsProvider(process.argv[2], false);
provider.connect();
const api = await within(20_000, ApiPromise.create({ provider, noInitWarn: true, throwOnConnect: true }));
// The public development accounts of this chain have their own parent phrase.
const keyring = new Keyring({ type: 'sr25519', ss58Format: 42 });
const alice = keyring.addFromUri('//Alice');
const bob = keyring.addFromUri('//Bob');
const nobody = keyring.addFromUri('//Nobody of this chain');
const oneTao = 1_000_000_000n;

const balanceOf = async (pair) => (await api.query.system.account(pair.address)).data.free.toBigInt();

/** Signs, sends and follows to the end. */
function send(call, pair, options = {}) {
    return within(15_000, new Promise((resolve, reject) => {
        const states = [];
        call.signAndSend(pair, options, (result) => {
            states.push(result.status.type);
            if (result.status.isFinalized) {
                resolve({ states, result, block: result.status.asFinalized });
            } else if (result.isError) {
                reject(new Error(states.join(', ')));
            }
        }).catch(reject);
    }));
}

await check('polkadot-js connects', async () => {
    assert.equal((await api.rpc.system.chain()).toString(), 'Bittensor');
    assert.equal(api.runtimeVersion.specVersion.toNumber(), 425);
    assert.equal(api.registry.chainSS58, 42);
    assert.equal(api.registry.chainTokens[0], 'TAO');
    assert.equal(api.registry.chainDecimals[0], 9);
    assert.ok((await api.rpc.chain.getHeader()).number.toNumber() >= 3);
});
await check('polkadot-js reads accounts', async () => {
    assert.ok((await balanceOf(bob)) >= 1_000_000n * oneTao);
    assert.equal(await balanceOf(nobody), 0n);
    const several = await api.query.system.account.multi([alice.address, bob.address]);
    assert.equal(several.length, 2);
});
await check('polkadot-js lists all accounts', async () => {
    const entries = await api.query.system.account.entries();
    assert.ok(entries.length >= 9);
    assert.ok(entries.some(([key]) => key.args[0].toString() === alice.address));
});
await check('polkadot-js follows heads', async () => {
    const seen = [];
    const four = new Promise((resolve) => {
        api.rpc.chain.subscribeNewHeads((header) => {
            seen.push(header);
            if (seen.length === 4) resolve();
        }).then((stop) => four.then(stop));
    });
    await within(5_000, four);
    for (let i = 1; i < seen.length; i += 1) {
        assert.equal(seen[i].parentHash.toHex(), seen[i - 1].hash.toHex());
    }
});
await check('polkadot-js follows a value', async () => {
    const values = [];
    await within(5_000, new Promise((resolve, reject) => {
        api.query.timestamp.now((now) => {
            values.push(now.toBigInt());
            if (values.length === 3) resolve();
        }).then((stop) => setTimeout(stop, 2_000), reject);
    }));
    assert.ok(values[0] < values[1] && values[1] < values[2]);
});

let transferBlock;
await check('polkadot-js transfers to finality', async () => {
    const before = { alice: await balanceOf(alice), bob: await balanceOf(bob) };
    const call = api.tx.balances.transferKeepAlive(bob.address, oneTao);
    const fee = (await call.paymentInfo(alice)).partialFee.toBigInt();
    assert.ok(fee > 0n);
    const { states, result, block } = await send(call, alice);
    transferBlock = block;
    // The library itself leaves InBlock out when Finalized follows at once.
    assert.equal(states[0], 'Ready');
    assert.equal(states.at(-1), 'Finalized');
    assert.ok(result.events.some(({ event }) => api.events.system.ExtrinsicSuccess.is(event)));
    const paid = result.events.find(({ event }) => api.events.transactionPayment.TransactionFeePaid.is(event));
    assert.equal(paid.event.data[1].toBigInt(), fee);
    assert.equal(await balanceOf(bob), before.bob + oneTao);
    assert.equal(await balanceOf(alice), before.alice - oneTao - fee);
});
await check('polkadot-js finds the transfer in its block', async () => {
    const { block, justifications } = await api.rpc.chain.getBlock(transferBlock);
    assert.ok(block.extrinsics.some(({ method }) => method.method === 'transferKeepAlive'));
    assert.equal(justifications.unwrap()[0][0].toString(), 'FRNK');
    const at = await api.at(transferBlock);
    assert.ok((await at.query.system.events()).length >= 3);
});
await check('polkadot-js gets a proof whose root node is the state root', async () => {
    const header = await api.rpc.chain.getHeader(transferBlock);
    const key = api.query.system.account.key(alice.address);
    const proof = await api.rpc.state.getReadProof([key], transferBlock);
    assert.equal(proof.at.toHex(), transferBlock.toHex());
    assert.ok(proof.proof.some((node) => blake2AsHex(node.toU8a(true)) === header.stateRoot.toHex()));
});
await check('the states of a transaction come as words and objects, in order', async () => {
    const signed = await api.tx.balances.transferKeepAlive(bob.address, oneTao).signAsync(alice, { nonce: -1 });
    const states = [];
    await within(10_000, new Promise((resolve, reject) => {
        provider.subscribe('author_extrinsicUpdate', 'author_submitAndWatchExtrinsic', [signed.toHex()], (error, state) => {
            states.push(state);
            if (error) reject(error);
            if (state.finalized) resolve();
        }).catch(reject);
    }));
    assert.deepEqual(states.map((state) => (typeof state === 'string' ? state : Object.keys(state)[0])),
        ['ready', 'inBlock', 'finalized']);
    assert.equal(states[1].inBlock, states[2].finalized);
});
await check('ten transfers sent at once all arrive', async () => {
    const before = await balanceOf(bob);
    const first = (await api.rpc.system.accountNextIndex(alice.address)).toNumber();
    await Promise.all(Array.from({ length: 10 }, (_, i) =>
        send(api.tx.balances.transferKeepAlive(bob.address, oneTao), alice, { nonce: first + i })));
    assert.equal(await balanceOf(bob), before + 10n * oneTao);
});

/** The error of a transaction that the node refuses. */
async function refusal(call, pair, options = {}) {
    try {
        await send(call, pair, options);
    } catch (error) {
        return error;
    }
    throw new Error('it was taken');
}

await check('a stale nonce is refused with 1010', async () => {
    const error = await refusal(api.tx.balances.transferKeepAlive(bob.address, 1n), alice, { nonce: 0 });
    assert.equal(error.code, 1010);
    assert.match(error.message, /Invalid Transaction: Transaction is outdated/);
});
await check('an empty account is refused with 1010', async () => {
    const error = await refusal(api.tx.balances.transferKeepAlive(bob.address, 1n), nobody);
    assert.equal(error.code, 1010);
    assert.match(error.message, /Inability to pay some fees/);
});
await check('bytes that are no transaction are refused', async () => {
    const error = await provider.send('author_submitExtrinsic', ['0x0102']).then(() => null, (reason) => reason);
    assert.equal(error?.code, 1002);
});
await check('a transfer beyond the balance fails with its fee paid', async () => {
    const call = api.tx.balances.transferKeepAlive(alice.address, 9_000_000n * oneTao);
    const before = await balanceOf(bob);
    const { result } = await send(call, bob);
    assert.ok(result.dispatchError);
    assert.ok((await balanceOf(bob)) < before);
});
await check('an unknown runtime function is told', async () => {
    const unknown = await api.rpc.state.call('Foo_bar', '0x').then(() => null, (reason) => reason);
    assert.equal(unknown?.code, 4003);
    assert.match(unknown.message, /Exported method Foo_bar is not found/);
});

await api.disconnect();
finish();
