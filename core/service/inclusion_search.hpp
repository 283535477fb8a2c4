// SPDX-License-Identifier: MIT
#pragma once

// Looks for the block that took a transaction while nobody watched: after a restart the signer's proven nonce
// tells that one did, and the transaction's era bounds where. Blocks are taken from the newest down, so that
// each is linked by one header to the one before. A server that hides the block hides it; it cannot name a
// wrong one, for the body must hash to a final header's root and hold the transaction.

#include "core/service/light_link.hpp"

#include <QObject>
#include <functional>

namespace taonaut::service {

class InclusionSearch : public QObject {
    Q_OBJECT
public:
    /// enter: takes a proven block of the range, answers whether the search may end.
    using Enter = std::function<bool(const ProvenBlock&)>;

    /// Blocks from `first` to `last`, both included. The link must outlive the search.
    InclusionSearch(LightLink& link, BlockNumber first, BlockNumber last, Enter enter, QObject* parent);

    void start() { look(m_last.value()); }

signals:
    /// Found, or looked everywhere, or the connection was lost. The search may be deleted later.
    void ended();

private:
    void look(std::uint32_t number);
    void settle(const light::BlockRef& block);
    void prove(const light::BlockRef& block);
    void next(std::uint32_t number);

    LightLink& m_link;
    BlockNumber m_first;
    BlockNumber m_last;
    Enter m_enter;
};

} // namespace taonaut::service
