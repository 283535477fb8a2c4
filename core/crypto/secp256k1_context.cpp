// SPDX-License-Identifier: MIT
#include "core/crypto/secp256k1_context.hpp"

#include "core/crypto/secret.hpp"
#include "core/crypto/sodium_bytes.hpp"

#include <cstdlib>
#include <memory>

namespace taonaut::crypto {

namespace {

struct DestroyContext {
    void operator()(secp256k1_context* context) const noexcept { secp256k1_context_destroy(context); }
};
using Context = std::unique_ptr<secp256k1_context, DestroyContext>;

Context blindedContext()
{
    Context context(secp256k1_context_create(SECP256K1_CONTEXT_NONE));
    const Secret seed = Secret::random(32);
    if (context == nullptr || secp256k1_context_randomize(context.get(), from(seed.view())) != 1) {
        std::abort();
    }
    return context;
}

} // namespace

const secp256k1_context* secp256k1()
{
    static const Context kContext = blindedContext();
    return kContext.get();
}

} // namespace taonaut::crypto
