// SPDX-License-Identifier: MIT
// Foreign bytes as a trie node: there is one way to write a node, so what is accepted is written back byte by
// byte as it came.

#include "core/trie/node_codec.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;

namespace {

trie::NodeReference referenceTo(ByteView child)
{
    Hash256 hash;
    if (child.size() != hash.bytes.size()) {
        return trie::NodeReference::to(child);
    }
    std::copy(child.begin(), child.end(), hash.bytes.begin());
    return trie::NodeReference::ofHash(hash);
}

} // namespace

TAONAUT_FUZZ(data, size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    const auto node = trie::decodeNode(bytes);
    if (!node) {
        return 0;
    }
    Bytes again;
    trie::appendNodeHead(again, node->partial, node->childBits, node->value);
    for (unsigned nibble = 0; nibble < node->children.size(); ++nibble) {
        const ByteView child = node->children[nibble];
        fuzz::require(child.empty() == ((node->childBits >> nibble & 1U) == 0));
        if (!child.empty()) {
            trie::appendChild(again, referenceTo(child));
        }
    }
    fuzz::require(again == toBytes(bytes));
    return 0;
}
