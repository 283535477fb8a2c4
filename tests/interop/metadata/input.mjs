// SPDX-License-Identifier: MIT
// A value in the form of core/metadata/value_json.hpp as @polkadot/types takes it for building.

import { caseAt, definition, fieldsOf, isByte, isCall, isOption, isWideInteger, layout, mayBeNull, optional }
    from "./types.mjs";

const only = (object) => Object.entries(object)[0];
const caseNamed = (type, name) =>
    caseAt(type, type.body.variants.find((one) => one.name.toString() === name).index.toNumber());
const indexOf = (type, name) => type.body.variants.find((one) => one.name.toString() === name).index.toNumber();

export class Input {
    constructor(registry) {
        this.registry = registry;
    }

    of(id, json) {
        const type = definition(this.registry, id);
        if (isCall(this.registry, type)) return this.call(type, json);
        if (isWideInteger(type)) return json.reduceRight((sum, limb) => (sum << 64n) | BigInt(limb), 0n);
        if (isOption(type)) return this.option(type, json);
        return this[type.form](type, json);
    }

    Composite({ body, path }, json) {
        if (path.at(-1) === "BTreeMap") return new Map(this.fields(fieldsOf(body.fields), json));
        return this.fields(fieldsOf(body.fields), json);
    }
    fields(fields, json) {
        switch (layout(fields)) {
            case "empty":
                return null;
            case "inner":
                return this.of(fields[0].type, json);
            case "list":
                return fields.map(({ type }, i) => this.of(type, json[i]));
            default:
                return fields.map(({ name, type }) => this.of(type, json[name]));
        }
    }
    Variant(type, json) {
        if (typeof json === "string") return { [json]: null };
        const [name, contents] = only(json);
        return { [name]: this.fields(caseNamed(type, name).fields, contents) };
    }
    /// Pallet and call by their numbers, the arguments in their order.
    call(type, json) {
        const [palletName, inner] = only(json);
        const callsId = caseNamed(type, palletName).fields[0].type;
        const calls = definition(this.registry, callsId);
        const [name, contents] = typeof inner === "string" ? [inner, {}] : only(inner);
        const { fields } = caseNamed(calls, name);
        const args = layout(fields) === "inner" ? [this.of(fields[0].type, contents)] : this.fields(fields, contents);
        return {
            callIndex: new Uint8Array([indexOf(type, palletName), indexOf(calls, name)]),
            args: args ?? [],
        };
    }
    option(type, json) {
        if (json === null) return null;
        const id = optional(type);
        const some = this.of(id, mayBeNull(this.registry, id) ? json.Some : json);
        // As a value already: of "0x" alone they make None.
        return this.registry.createType(this.registry.createLookupType(id), some);
    }
    Sequence({ body }, json) {
        return isByte(this.registry, body.type) ? json : json.map((one) => this.of(body.type, one));
    }
    Array({ body }, json) {
        return isByte(this.registry, body.type) ? json : json.map((one) => this.of(body.type, one));
    }
    Tuple({ body }, json) {
        return body.length === 1 ? this.of(body[0], json[0]) : body.map((id, i) => this.of(id, json[i]));
    }
    Primitive(_, json) {
        return json;
    }
    Compact(_, json) {
        return json;
    }
}
