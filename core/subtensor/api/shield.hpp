// SPDX-License-Identifier: MIT
#pragma once

// A transaction encrypted to the author of a coming block. Source: opentensor/subtensor primitives/shield.

#include "core/subtensor/scale_container.hpp"
#include "core/subtensor/scale_structure.hpp"

namespace taonaut::subtensor::api {

struct ShieldedTransaction {
    std::array<std::byte, 16> keyHash {}; ///< twox128 of the key that it is encrypted to
    Bytes kemCiphertext;
    Bytes aeadCiphertext;
    std::array<std::byte, 24> nonce {};
    static constexpr std::string_view kPath = "stp_shield::shielded_tx::ShieldedTransaction";
    static constexpr auto fields()
    {
        return std::tuple { field("key_hash", &ShieldedTransaction::keyHash, "[u8; KEY_HASH_LEN]"),
            field("kem_ct", &ShieldedTransaction::kemCiphertext, "Vec<u8>"),
            field("aead_ct", &ShieldedTransaction::aeadCiphertext, "Vec<u8>"),
            field("nonce", &ShieldedTransaction::nonce, "[u8; NONCE_LEN]") };
    }
    friend bool operator==(const ShieldedTransaction&, const ShieldedTransaction&) = default;
};

} // namespace taonaut::subtensor::api
