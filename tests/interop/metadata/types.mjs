// SPDX-License-Identifier: MIT
// What the scripts of this folder need to know of a runtime's types, as @polkadot/types has read them.

/// The definition of a type: its path, and one of Composite, Variant, … with its contents.
export function definition(registry, id) {
    const { path, def } = registry.lookup.getSiType(id);
    return { path: path.map((part) => part.toString()), form: def.type, body: def[`as${def.type}`] };
}

export const fieldsOf = (fields) =>
    fields.map((field) => ({ name: field.name.isSome ? field.name.unwrap().toString() : null, type: field.type }));

/// How the fields of a structure or case stand in JSON: none, one without name, all named, a list.
export function layout(fields) {
    if (fields.length === 0) return "empty";
    if (fields.length === 1 && fields[0].name === null) return "inner";
    const names = fields.map((field) => field.name);
    return names.includes(null) || new Set(names).size < names.length ? "list" : "object";
}

export function isOption({ path, form, body }) {
    const cases = form === "Variant" ? body.variants.map((one) => `${one.name} ${one.index}`) : [];
    return path.length === 1 && path[0] === "Option" && cases.join() === "None 0,Some 1";
}

/// The type that an Option holds.
export const optional = ({ body }) => body.variants[1].fields[0].type;

/// Whether a value of the type may be null in JSON.
export function mayBeNull(registry, id) {
    const type = definition(registry, id);
    if (isOption(type)) return true;
    const fields = type.form === "Composite" ? fieldsOf(type.body.fields) : [];
    return layout(fields) === "inner" && mayBeNull(registry, fields[0].type);
}

export const isByte = (registry, id) => {
    const { form, body } = definition(registry, id);
    return form === "Primitive" && body.type === "U8";
};

export const isWideInteger = ({ path }) => path.join("::") === "primitive_types::U256";

export function caseAt({ body }, index) {
    const found = body.variants.find((one) => one.index.toNumber() === index);
    return { name: found.name.toString(), fields: fieldsOf(found.fields) };
}

/// The definition of all calls of the runtime.
export const callType = (metadata) => metadata.asLatest.extrinsic.callType ?? null;

export const isCall = (registry, { path }) => path.at(-1) === "RuntimeCall";

/// A number up to 2^53 - 1 from zero, beyond that a string of digits.
export const integer = (value) => {
    const big = BigInt(value);
    return big >= -0x1fffffffffffffn && big <= 0x1fffffffffffffn ? Number(big) : big.toString();
};
