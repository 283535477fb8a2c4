// SPDX-License-Identifier: MIT
// Metadata, digests and calls compared with @polkadot/types and @polkadot-api/merkleize-metadata.
// usage: node oracle.mjs TOOL WORK_FOLDER [RECORDED_FOLDER]

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { merkleizeMetadata } from "@polkadot-api/merkleize-metadata";
import { Metadata, TypeRegistry } from "@polkadot/types";
import { hexToU8a, u8aToHex } from "@polkadot/util";
import { Input } from "./input.mjs";
import { NotDrawn, RandomValues } from "./random_value.mjs";
import { caseAt, definition, isCall } from "./types.mjs";
import { Walk } from "./walk.mjs";

const [tool, work, recorded] = process.argv.slice(2);
const kCalls = 500;
const kProofs = 100;

let failed = false;
function check(name, problem) {
    failed ||= Boolean(problem);
    console.log(problem ? `not ok ${name}: ${String(problem).slice(0, 400)}` : `ok ${name}`);
}
const run = (file, args, lines = []) =>
    execFileSync(tool, [file, ...args], { input: lines.map((line) => `${line}\n`).join(""), maxBuffer: 1 << 28 })
        .toString().split("\n").slice(0, -1);

/// Published metadata without the Option and the length around it.
async function published(version, chain) {
    const { default: hex } = await import(`@polkadot/types-support/metadata/${version}/${chain}-hex`);
    const bytes = hexToU8a(hex);
    const start = bytes.findIndex((_, i) => u8aToHex(bytes.subarray(i, i + 4)) === "0x6d657461");
    const file = `${work}/${chain}-${version}.scale`;
    writeFileSync(file, bytes.subarray(start));
    return file;
}

function read(file) {
    const registry = new TypeRegistry();
    const metadata = new Metadata(registry, readFileSync(file));
    registry.setMetadata(metadata);
    return { registry, metadata };
}

/// What both sides are told of a chain beside its metadata: their merkleizer, our arguments.
function digestOf(file, tokenSymbol, decimals) {
    const { registry, metadata } = read(file);
    const system = metadata.asLatest.pallets.find((pallet) => pallet.name.toString() === "System");
    const constant = (wanted) => {
        const { type, value } = system.constants.find((one) => one.name.toString() === wanted);
        return registry.createType(registry.createLookupType(type), value);
    };
    const { specName, specVersion } = constant("Version");
    const prefix = constant("SS58Prefix").toNumber();
    return {
        registry,
        specVersion,
        theirs: merkleizeMetadata(readFileSync(file), { decimals, tokenSymbol }),
        args: [String(specVersion), String(specName), String(prefix), String(decimals), tokenSymbol],
    };
}

function checkDigest(name, file, tokenSymbol, decimals) {
    const { specVersion, theirs, args } = digestOf(file, tokenSymbol, decimals);
    const expected = u8aToHex(theirs.digest());
    const [ours] = run(file, ["digest", ...args]);
    check(`the digest of ${name} at ${specVersion} is that of merkleize-metadata`,
        ours === expected ? null : `${ours} instead of ${expected}`);
}

/// Immortal, nonce 1, tip 2, with the digest; versions, two hashes and the digest: the extensions of both chains.
const kExtensions = `0x00040801${"01000000".repeat(2)}${"5a".repeat(64)}01${"6b".repeat(32)}`;

function checkProofs(name, file, tokenSymbol, decimals, seed) {
    const { registry, theirs, args } = digestOf(file, tokenSymbol, decimals);
    const calls = drawCalls(registry, idOfCalls(registry), seed).slice(0, kProofs);
    const payloads = run(file, ["encode"], calls.map((json) => JSON.stringify(json)))
        .map((hex) => hex + kExtensions.slice(2));
    const ours = run(file, ["proof", ...args], payloads);
    const wrong = payloads.findIndex((hex, i) => u8aToHex(theirs.getProofForExtrinsicPayload(hex)) !== ours[i]);
    check(`${payloads.length} proofs for devices of ${name} are those of merkleize-metadata`,
        wrong < 0 ? null : `for ${payloads[wrong]}: ${ours[wrong]}`);
}

const idOfCalls = (registry) => {
    for (let id = 0; ; ++id) if (isCall(registry, definition(registry, id))) return id;
};

/// Calls of every pallet in turn.
function drawCalls(registry, callId, seed) {
    const random = new RandomValues(registry, seed);
    const outer = definition(registry, callId);
    const pallets = outer.body.variants.map((one) => caseAt(outer, one.index.toNumber()));
    const calls = [];
    for (let turn = 0; calls.length < kCalls && turn < 20 * kCalls; ++turn) {
        const pallet = pallets[turn % pallets.length];
        try {
            const json = { [pallet.name]: random.value(pallet.fields[0].type) };
            calls.push(json);
        } catch (error) {
            if (!(error instanceof NotDrawn)) throw error;
        }
    }
    return calls;
}

function differenceOf(registry, callId, json, hex, tree) {
    if (hex.startsWith("refused")) return hex;
    const theirs = registry.createType("Call", hex);
    if (theirs.toHex() !== hex) return `they encode ${theirs.toHex()} instead of ${hex}`;
    const built = registry.createType("Call", new Input(registry).of(callId, json)).toHex();
    if (built !== hex) return `they build ${built} instead of ${hex}`;
    const walked = new Walk(registry).tree(callId, theirs);
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(walked)), JSON.parse(tree))) {
        return `they read ${JSON.stringify(walked)} instead of ${tree}`;
    }
    return isDeepStrictEqual(JSON.parse(tree), json) ? null : `${tree} is not what was drawn`;
}

function checkCalls(name, file, seed) {
    const { registry } = read(file);
    const callId = idOfCalls(registry);
    const calls = drawCalls(registry, callId, seed);
    const encoded = run(file, ["encode"], calls.map((json) => JSON.stringify(json)));
    const trees = run(file, ["decode"], encoded);
    const pallets = new Set(calls.map((json) => Object.keys(json)[0]));
    let problem = calls.length < kCalls ? `only ${calls.length} calls were drawn` : null;
    for (let i = 0; i < calls.length && !problem; ++i) {
        let difference;
        try {
            difference = differenceOf(registry, callId, calls[i], encoded[i], trees[i]);
        } catch (error) {
            difference = error.message;
        }
        if (difference) problem = `${JSON.stringify(calls[i])}: ${difference}`;
    }
    check(`${kCalls} calls of ${pallets.size} pallets of ${name} encode and decode as with @polkadot/types`, problem);
}

const checkRecoding = (name, file) =>
    check(`${name} encodes to the bytes that it was read from`, run(file, ["recode"])[0] === "same" ? null : "it does not");

const polkadot = await published("v15", "polkadot");
const kusama = await published("v15", "kusama");
checkDigest("Polkadot", polkadot, "DOT", 10);
checkDigest("Kusama", kusama, "KSM", 12);
checkRecoding("metadata 15 of Polkadot", polkadot);
checkRecoding("metadata 14 of Kusama", await published("v14", "kusama"));
checkCalls("Polkadot", polkadot, 1);
checkProofs("Polkadot", polkadot, "DOT", 10, 3);
if (recorded && existsSync(recorded)) {
    checkDigest("Finney", `${recorded}/finney-metadata-v15-343.scale`, "TAO", 9);
    checkProofs("Finney", `${recorded}/finney-metadata-v15-343.scale`, "TAO", 9, 4);
    checkCalls("Finney", `${recorded}/finney-metadata-2026-04.scale`, 2);
}
process.exit(failed ? 1 : 0);
