// SPDX-License-Identifier: MIT
#pragma once

// A device that knows nothing but a proof: reads a transaction's bytes with the proof's leaves, written from
// the specification alone (RFC-78), to show that a proof holds what is needed and nothing else.

#include "core/metadata/digest_proof.hpp"
#include "core/scale/decoder.hpp"

#include <map>
#include <set>

namespace taonaut::tests {

class DigestDevice {
public:
    explicit DigestDevice(const metadata::DigestProof& proof)
    {
        for (const Bytes& leaf : proof.leaves) {
            readLeaf(leaf);
        }
        readExtrinsic(proof.extrinsic);
    }

    /// Whether the payload reads to its end with every leaf used.
    bool reads(ByteView payload)
    {
        std::vector<Reference> roots { m_call };
        roots.insert(roots.end(), m_extras.begin(), m_extras.end());
        roots.insert(roots.end(), m_additionals.begin(), m_additionals.end());
        scale::Decoder in(payload);
        for (const Reference& root : roots) {
            value(root, in);
        }
        return !m_missing && in.finish().has_value() && m_used.size() == m_leaves;
    }

private:
    struct Reference {
        unsigned tag = 21;
        std::uint32_t number = 0;
    };
    struct Leaf {
        unsigned form = 0;
        std::uint32_t length = 0; // of arrays; of bits the bytes of a word
        std::vector<Reference> parts;
    };

    static Reference reference(scale::Decoder& in)
    {
        Reference result { in.u8(), 0 };
        result.number = result.tag == 22 ? in.compact<std::uint32_t>() : 0;
        return result;
    }
    static Reference field(scale::Decoder& in)
    {
        if (in.option()) {
            (void)in.text();
        }
        const Reference result = reference(in);
        if (in.option()) {
            (void)in.text();
        }
        return result;
    }
    static std::vector<Reference> list(scale::Decoder& in, Reference (*one)(scale::Decoder&))
    {
        std::vector<Reference> result(in.count(1));
        for (Reference& part : result) {
            part = one(in);
        }
        return result;
    }

    void readLeaf(ByteView bytes)
    {
        scale::Decoder in(bytes);
        for (std::size_t i = in.count(1); i > 0; --i) {
            (void)in.text();
        }
        Leaf leaf;
        leaf.form = in.u8();
        std::uint32_t index = 0;
        if (leaf.form == 1) {
            (void)in.text();
        }
        if (leaf.form == 0 || leaf.form == 1) {
            leaf.parts = list(in, &field);
            index = leaf.form == 1 ? in.compact<std::uint32_t>() : 0;
        } else if (leaf.form == 4) {
            leaf.parts = list(in, &reference);
        } else if (leaf.form == 5) {
            leaf.length = in.u8();
            (void)in.boolean();
        } else {
            leaf.length = leaf.form == 3 ? in.u32() : 0;
            leaf.parts = { reference(in) };
        }
        const auto number = in.compact<std::uint32_t>();
        m_missing |= !in.finish().has_value();
        m_isChoice[number] = leaf.form == 1;
        m_types[{ number, index }] = leaf;
        ++m_leaves;
    }

    void readExtrinsic(ByteView bytes)
    {
        scale::Decoder in(bytes);
        (void)in.u8();
        (void)reference(in);
        m_call = reference(in);
        (void)reference(in);
        for (std::size_t i = in.count(1); i > 0; --i) {
            (void)in.text();
            m_extras.push_back(reference(in));
            m_additionals.push_back(reference(in));
        }
        m_missing |= !in.finish().has_value();
    }

    static void primitive(unsigned tag, scale::Decoder& in)
    {
        static const std::map<unsigned, std::size_t> kWidths { { 0, 1 }, { 1, 4 }, { 3, 1 }, { 4, 2 },
            { 5, 4 }, { 6, 8 }, { 7, 16 }, { 8, 32 }, { 9, 1 }, { 10, 2 }, { 11, 4 }, { 12, 8 }, { 13, 16 },
            { 14, 32 } };
        if (tag == 2) {
            (void)in.text();
        } else if (tag >= 15 && tag < 21) {
            (void)in.compact128();
        } else if (tag != 21) {
            (void)in.raw(kWidths.at(tag));
        }
    }

    void value(const Reference& type, scale::Decoder& in)
    {
        if (!in.ok() || m_missing) {
            return;
        }
        if (type.tag != 22) {
            primitive(type.tag, in);
            return;
        }
        const auto known = m_isChoice.find(type.number);
        const std::uint32_t index = known != m_isChoice.end() && known->second ? in.u8() : 0;
        const auto leaf = m_types.find({ type.number, index });
        if (leaf == m_types.end()) {
            m_missing = true;
            return;
        }
        m_used.insert(leaf->first);
        contents(leaf->second, in);
    }

    void contents(const Leaf& leaf, scale::Decoder& in)
    {
        if (leaf.form == 2 || leaf.form == 3) {
            for (std::size_t i = leaf.form == 3 ? leaf.length : in.count(0); i > 0 && in.ok() && !m_missing;
                 --i) {
                value(leaf.parts.front(), in);
            }
        } else if (leaf.form == 5) {
            const std::size_t bits = 8 * std::size_t { leaf.length };
            (void)in.raw((in.compact<std::uint32_t>() + bits - 1) / bits * leaf.length);
        }
        for (std::size_t i = 0; leaf.form < 2 || leaf.form == 4 ? i < leaf.parts.size() : false; ++i) {
            value(leaf.parts[i], in);
        }
    }

    using Key = std::pair<std::uint32_t, std::uint32_t>; // number of the type, index of the case
    std::map<Key, Leaf> m_types;
    std::map<std::uint32_t, bool> m_isChoice;
    std::set<Key> m_used;
    std::size_t m_leaves = 0;
    Reference m_call;
    std::vector<Reference> m_extras;
    std::vector<Reference> m_additionals;
    bool m_missing = false;
};

} // namespace taonaut::tests
