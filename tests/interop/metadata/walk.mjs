// SPDX-License-Identifier: MIT
// A value that @polkadot/types has decoded, in the form of core/metadata/value_json.hpp.

import { u8aToHex } from "@polkadot/util";
import { caseAt, definition, fieldsOf, integer, isByte, isCall, isOption, isWideInteger, layout, mayBeNull, optional }
    from "./types.mjs";

const isMap = (codec) => codec instanceof Map;
const isSet = (codec) => codec instanceof Set;
const members = (codec) => (isMap(codec) ? [...codec.values()] : [...codec]);

export class Walk {
    constructor(registry) {
        this.registry = registry;
    }

    tree(id, codec) {
        const type = definition(this.registry, id);
        if (isCall(this.registry, type)) return this.call(type, codec);
        if (isWideInteger(type)) return this.wideInteger(codec);
        if (isOption(type)) return this.option(type, codec);
        return this[type.form](type, codec, id);
    }

    Composite({ body }, codec) {
        return this.fields(fieldsOf(body.fields), codec);
    }
    fields(fields, codec) {
        switch (layout(fields)) {
            case "empty":
                return {};
            case "inner":
                return this.tree(fields[0].type, codec);
            case "list":
                return members(codec).map((one, i) => this.tree(fields[i].type, one));
            default: {
                const values = members(codec);
                return Object.fromEntries(fields.map(({ name, type }, i) => [name, this.tree(type, values[i])]));
            }
        }
    }
    Variant(type, codec) {
        const { name, fields } = caseAt(type, codec.index);
        return fields.length === 0 ? name : { [name]: this.fields(fields, codec.inner) };
    }
    call(type, codec) {
        const pallet = caseAt(type, codec.callIndex[0]);
        const call = caseAt(definition(this.registry, pallet.fields[0].type), codec.callIndex[1]);
        const inner = call.fields.length === 0 ? call.name : { [call.name]: this.fields(call.fields, codec.args) };
        return { [pallet.name]: inner };
    }
    option(type, codec) {
        if (codec.isNone) return null;
        const some = this.tree(optional(type), codec.unwrap());
        return mayBeNull(this.registry, optional(type)) ? { Some: some } : some;
    }
    Sequence({ body }, codec) {
        if (isByte(this.registry, body.type)) return u8aToHex(codec.isBytes ?? true ? codec.toU8a(true) : codec);
        if (isMap(codec)) return this.pairs(body.type, codec);
        return (isSet(codec) ? [...codec] : members(codec)).map((one) => this.tree(body.type, one));
    }
    /// A map is a list of pairs on the wire.
    pairs(id, codec) {
        const [key, value] = definition(this.registry, id).body;
        return [...codec.entries()].map((pair) => [this.tree(key, pair[0]), this.tree(value, pair[1])]);
    }
    Array({ body }, codec) {
        if (isByte(this.registry, body.type)) return u8aToHex(codec.toU8a());
        return members(codec).map((one) => this.tree(body.type, one));
    }
    Tuple({ body }, codec) {
        return body.length === 1 ? [this.tree(body[0], codec)] : body.map((id, i) => this.tree(id, codec[i]));
    }
    Primitive({ body }, codec) {
        switch (body.type) {
            case "Bool":
                return codec.isTrue;
            case "Str":
                return codec.toString();
            default:
                return integer(codec.toBigInt());
        }
    }
    Compact(_, codec) {
        return integer(codec.unwrap().toBigInt?.() ?? codec.toBigInt());
    }
    BitSequence(_, codec) {
        throw new Error("bits are not compared");
    }
    wideInteger(codec) {
        const big = codec.toBigInt();
        return [0n, 64n, 128n, 192n].map((shift) => integer((big >> shift) & 0xffffffffffffffffn));
    }
}
