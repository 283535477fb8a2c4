// SPDX-License-Identifier: MIT
// Ansible vaults, as they are and with the input as the content of the inner lines.

#include "core/base/hex.hpp"
#include "core/wallet/envelopes.hpp"
#include "tests/fuzz/fuzz.hpp"

using namespace taonaut;
using namespace taonaut::wallet;

namespace {

void check(ByteView file)
{
    const auto envelope = VaultEnvelope::parse(file);
    if (envelope) {
        fuzz::require(envelope->salt.size() == 32);
        fuzz::require(!envelope->ciphertext.empty() && envelope->ciphertext.size() % 16 == 0);
    }
    const KeyDescription described = describeKey(file, KeyRole::Coldkey);
    if (described.form == KeyForm::AnsibleVault) {
        fuzz::require(envelope.has_value() != described.problem.has_value());
    }
}

} // namespace

TAONAUT_FUZZ(data, size)
{
    const ByteView bytes = fuzz::viewOf(data, size);
    check(bytes);
    check(bytesOf("$ANSIBLE_VAULT;1.1;AES256\n" + toBareHex(bytes) + "\n"));
    return 0;
}
