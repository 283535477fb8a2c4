// SPDX-License-Identifier: MIT
#include "core/light/state_keys.hpp"

#include "core/chain/storage_key.hpp"

namespace taonaut::light {

Bytes auraAuthoritiesKey()
{
    return chain::storagePrefix("Aura", "Authorities");
}

Bytes grandpaAuthoritiesKey()
{
    return chain::storagePrefix("Grandpa", "Authorities");
}

Bytes grandpaPendingChangeKey()
{
    return chain::storagePrefix("Grandpa", "PendingChange");
}

Bytes grandpaSetIdKey()
{
    return chain::storagePrefix("Grandpa", "CurrentSetId");
}

} // namespace taonaut::light
