// SPDX-License-Identifier: MIT
// Random values of a runtime's types, in the form of core/metadata/value_json.hpp.

import { caseAt, definition, fieldsOf, integer, isByte, isOption, layout, mayBeNull, optional } from "./types.mjs";

/// Repeats itself for a seed (mulberry32).
function randomFrom(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
        return (mixed ^ (mixed >>> 14)) >>> 0;
    };
}

export class NotDrawn extends Error {}

const kDeepest = 24;

// @polkadot/types has forms of its own for these, and guesses kinds of addresses by their length.
const kNotDrawn = new Set(["pallet_conviction_voting::vote::Vote", "pallet_democracy::vote::Vote"]);
const kOnlyCase = { "sp_runtime::multiaddress::MultiAddress": "Id" };

export class RandomValues {
    constructor(registry, seed) {
        this.registry = registry;
        this.next = randomFrom(seed);
    }

    below(limit) {
        return this.next() % limit;
    }
    /// An integer of at most that many bits, of any length alike.
    bits(width) {
        const length = this.below(width + 1);
        let value = 0n;
        for (let i = 0; i < length; i += 32) value = (value << 32n) | BigInt(this.next());
        return length === 0 ? 0n : (value & ((1n << BigInt(length)) - 1n)) | (1n << BigInt(length - 1));
    }
    hex(count) {
        let text = "0x";
        for (let i = 0; i < count; ++i) text += this.below(256).toString(16).padStart(2, "0");
        return text;
    }

    value(id, depth = 0) {
        if (depth > kDeepest) throw new NotDrawn("too deep");
        const type = definition(this.registry, id);
        if (kNotDrawn.has(type.path.join("::"))) throw new NotDrawn(type.path.at(-1));
        if (isOption(type)) return this.option(type, depth + 1);
        return this[type.form](type, depth + 1);
    }

    Composite({ body, path }, depth) {
        const name = path.at(-1);
        if (name === "BTreeMap" || name === "BTreeSet") return this.sorted(fieldsOf(body.fields)[0].type, depth);
        return this.fields(fieldsOf(body.fields), depth);
    }
    /// Sets and maps are written in order, and once each: at most one element keeps both.
    sorted(id, depth) {
        return this.below(2) === 0 ? [] : [this.value(definition(this.registry, id).body.type, depth)];
    }
    fields(fields, depth) {
        switch (layout(fields)) {
            case "empty":
                return {};
            case "inner":
                return this.value(fields[0].type, depth);
            case "list":
                return fields.map(({ type }) => this.value(type, depth));
            default:
                return Object.fromEntries(fields.map(({ name, type }) => [name, this.value(type, depth)]));
        }
    }
    Variant(type, depth) {
        const only = kOnlyCase[type.path.join("::")];
        const variants = type.body.variants.filter((one) => (only ?? one.name.toString()) === one.name.toString());
        if (variants.length === 0) throw new NotDrawn("no case");
        const { name, fields } = caseAt(type, variants[this.below(variants.length)].index.toNumber());
        return fields.length === 0 ? name : { [name]: this.fields(fields, depth) };
    }
    option(type, depth) {
        if (this.below(2) === 0) return null;
        const some = this.value(optional(type), depth);
        return mayBeNull(this.registry, optional(type)) ? { Some: some } : some;
    }
    Sequence({ body }, depth) {
        const count = this.below(depth > 8 ? 2 : 4);
        if (isByte(this.registry, body.type)) return this.hex(count * this.below(30));
        return Array.from({ length: count }, () => this.value(body.type, depth));
    }
    Array({ body }, depth) {
        const length = body.len.toNumber();
        if (isByte(this.registry, body.type)) return this.hex(length);
        return Array.from({ length }, () => this.value(body.type, depth));
    }
    Tuple({ body }, depth) {
        return body.map((id) => this.value(id, depth));
    }
    Primitive({ body }) {
        const [, kind, width] = /^([A-Z][a-z]*)(\d*)$/.exec(body.type);
        switch (kind) {
            case "Bool":
                return this.below(2) === 1;
            case "Str":
                return ["", "Taonaut", "τ α 測試", "0", '"\\\n'][this.below(5)];
            case "U":
                return integer(this.bits(Number(width)));
            case "I": {
                const value = this.bits(Number(width) - 1);
                return integer(this.below(2) === 0 ? value : -value);
            }
            default:
                throw new NotDrawn(body.type);
        }
    }
    Compact({ body }) {
        return this.compacted(body.type);
    }
    compacted(id) {
        const type = definition(this.registry, id);
        if (type.form === "Primitive") return this.Primitive(type);
        if (type.form !== "Composite") throw new NotDrawn("compact of nothing");
        return this.compacted(fieldsOf(type.body.fields)[0].type);
    }
    BitSequence() {
        throw new NotDrawn("bits");
    }
}
