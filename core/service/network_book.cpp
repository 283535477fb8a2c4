// SPDX-License-Identifier: MIT
#include "core/service/network_book.hpp"

#include "core/base/hex.hpp"
#include "core/light/error.hpp"

#include <QDateTime>
#include <QUrl>
#include <algorithm>
#include <nlohmann/json.hpp>

namespace taonaut::service {

namespace {

constexpr std::uint64_t kUsualSlotMs = 12'000; // of chains of this runtime outside of development

using KnownChains = std::array<std::optional<KnownChain>, std::size(kNetworks)>;

std::shared_ptr<const KnownChains> readKnownChains(std::vector<Error>& problems)
{
    auto chains = std::make_shared<KnownChains>();
    for (const Network network : { Network::Test, Network::Finney }) {
        Result<KnownChain> chain = knownChain(network);
        if (chain) {
            (*chains)[static_cast<std::size_t>(network)] = std::move(*chain);
        } else {
            problems.push_back(chain.error());
        }
    }
    return chains;
}

bool hasControlCharacters(const std::string& text)
{
    return std::any_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

Result<void> checkEndpoint(const std::string& url, const std::string& provider)
{
    const QUrl read(QString::fromStdString(url), QUrl::StrictMode);
    const bool socket = read.scheme() == QStringLiteral("ws") || read.scheme() == QStringLiteral("wss");
    if (url.size() > NetworkBook::kLongestUrl || !read.isValid() || !socket || read.host().isEmpty()
        || !read.userInfo().isEmpty() || hasControlCharacters(url)) {
        return fail(NetworkError::BadEndpoint, url.substr(0, NetworkBook::kLongestUrl));
    }
    const bool unicode = QString::fromStdString(provider).toStdString() == provider;
    if (provider.size() > NetworkBook::kLongestProvider || hasControlCharacters(provider) || !unicode) {
        return fail(NetworkError::BadEndpoint, "provider");
    }
    return {};
}

auto endpointWith(std::vector<NetworkEndpoint>& endpoints, const std::string& url)
{
    return std::find_if(endpoints.begin(), endpoints.end(),
        [&](const NetworkEndpoint& endpoint) { return endpoint.url == url; });
}

} // namespace

NetworkBook::NetworkBook(const Profile& profile)
    : m_profile(profile)
    , m_known(readKnownChains(m_problems))
{
    read();
}

std::filesystem::path NetworkBook::specificationFile() const
{
    return m_profile.network(std::string(nameOf(Network::Custom))) / "chain-spec.json";
}

const KnownChain* NetworkBook::known(Network network) const
{
    const auto& chain = (*m_known)[static_cast<std::size_t>(network)];
    return chain ? &*chain : nullptr;
}

std::vector<NetworkEndpoint> NetworkBook::endpoints(Network network) const
{
    std::vector<NetworkEndpoint> result = entry(network).own;
    if (const KnownChain* chain = known(network)) {
        const auto& off = entry(network).switchedOff;
        std::copy_if(chain->endpoints.begin(), chain->endpoints.end(), std::back_inserter(result),
            [&](const NetworkEndpoint& endpoint) {
                return std::find(off.begin(), off.end(), endpoint.url) == off.end();
            });
    }
    return result;
}

std::optional<Hash256> NetworkBook::genesis(Network network) const
{
    const KnownChain* chain = known(network);
    return chain != nullptr ? std::optional(chain->genesisHash) : entry(network).genesis;
}

std::string NetworkBook::nameOfChain(Network network) const
{
    if (const KnownChain* chain = known(network)) {
        return chain->name;
    }
    const Entry& own = entry(network);
    return own.hasSpecification ? own.specification : std::string();
}

std::uint64_t NetworkBook::slotDurationMs(Network network) const
{
    const KnownChain* chain = known(network);
    if (chain != nullptr) {
        return chain->slotDurationMs;
    }
    const std::uint64_t own = entry(network).slotDurationMs;
    return own != 0 ? own : kUsualSlotMs;
}

Result<light::ChainParameters> NetworkBook::start(Network network) const
{
    const Entry& own = entry(network);
    if (own.checkpoint) {
        return *own.checkpoint;
    }
    if (const KnownChain* chain = known(network); chain != nullptr && chain->start) {
        return *chain->start;
    }
    if (own.hasSpecification) {
        const Result<std::string> text = Profile::readFile(specificationFile());
        return text ? chainFromSpec(*text) : fail(text);
    }
    if (network == Network::Custom && !own.genesis) {
        return fail(NetworkError::GenesisNotConfirmed);
    }
    return fail(KnownChainError::NoVerifiedStart, std::string(nameOf(network)));
}

CheckpointView NetworkBook::viewOf(CheckpointSource source, const light::ChainParameters& start) const
{
    const light::Checkpoint& block = start.start();
    return { source, { block.blockNumber, block.blockHash }, block.voters.id, block.date, block.origin };
}

NetworkView NetworkBook::view(Network network, std::int64_t nowMs) const
{
    const Entry& own = entry(network);
    const KnownChain* chain = known(network);
    NetworkView view;
    view.network = network;
    view.name = nameOfChain(network);
    view.genesis = genesis(network);
    view.endpoints = endpoints(network);
    if (own.checkpoint) {
        view.checkpoint = viewOf(CheckpointSource::Entered, *own.checkpoint);
    } else if (chain != nullptr && chain->start) {
        view.checkpoint = viewOf(CheckpointSource::Shipped, *chain->start);
    } else if (own.hasSpecification && own.genesis) {
        view.checkpoint = { CheckpointSource::Genesis, { BlockNumber(0), *own.genesis } };
    }
    if (view.checkpoint) {
        view.ageDays = daysSince(view.checkpoint->date, nowMs);
    }
    if (network == Network::Local) {
        return view; // its chain is not asked for, it is started
    }
    if (view.endpoints.empty()) {
        view.problem = Error(NetworkError::NoEndpoint);
    } else if (!view.genesis) {
        view.problem = Error(NetworkError::GenesisNotConfirmed);
    } else if (!view.checkpoint) {
        view.problem = Error(KnownChainError::NoVerifiedStart, chain != nullptr ? chain->whyNoStart : "");
    }
    return view;
}

template <class Change> Result<void> NetworkBook::change(Change change)
{
    NetworkBook changed = *this;
    if (const Result<void> possible = change(changed); !possible) {
        return possible;
    }
    if (const Result<void> saved = changed.save(); !saved) {
        return saved;
    }
    *this = std::move(changed);
    return {};
}

Result<void> NetworkBook::choose(Network network)
{
    m_chosen = network;
    return save();
}

Result<void> NetworkBook::enterEndpoint(Network network, const std::string& url, const std::string& provider)
{
    if (const Result<void> good = checkEndpoint(url, provider); !good) {
        return good;
    }
    if (std::erase(entry(network).switchedOff, url) > 0) {
        return {};
    }
    std::vector<NetworkEndpoint> all = endpoints(network);
    if (endpointWith(all, url) != all.end()) {
        return fail(NetworkError::EndpointKnown, url);
    }
    if (all.size() >= kMostEndpoints) {
        return fail(NetworkError::TooManyEndpoints);
    }
    entry(network).own.push_back({ url, provider, false });
    return {};
}

Result<void> NetworkBook::addEndpoint(Network network, const std::string& url, const std::string& provider)
{
    return change([&](NetworkBook& book) { return book.enterEndpoint(network, url, provider); });
}

Result<void> NetworkBook::removeEndpoint(Network network, const std::string& url)
{
    return change([&](NetworkBook& book) -> Result<void> {
        Entry& own = book.entry(network);
        if (const auto found = endpointWith(own.own, url); found != own.own.end()) {
            own.own.erase(found);
            return {};
        }
        std::vector<NetworkEndpoint> all = book.endpoints(network);
        if (endpointWith(all, url) == all.end()) {
            return fail(NetworkError::UnknownEndpoint, url.substr(0, kLongestUrl));
        }
        own.switchedOff.push_back(url);
        return {};
    });
}

Result<void> NetworkBook::useCheckpoint(Network network, light::ChainParameters start)
{
    if (genesis(network) != start.genesisHash()) {
        return fail(light::LightError::WrongChain);
    }
    return change([&](NetworkBook& book) -> Result<void> {
        book.entry(network).checkpoint = std::move(start);
        return {};
    });
}

Result<void> NetworkBook::forgetCheckpoint(Network network)
{
    return change([&](NetworkBook& book) -> Result<void> {
        Entry& own = book.entry(network);
        if (!own.checkpoint && !own.hasSpecification && !own.genesis) {
            return fail(NetworkError::NoCheckpoint);
        }
        own.checkpoint.reset();
        own.genesis.reset();
        own.hasSpecification = false;
        own.specification.clear();
        own.slotDurationMs = 0;
        return {};
    });
}

Result<void> NetworkBook::pinGenesis(const Hash256& genesis)
{
    return change([&](NetworkBook& book) -> Result<void> {
        Entry& own = book.entry(Network::Custom);
        if (own.genesis && *own.genesis != genesis) {
            return fail(NetworkError::GenesisPinned, toHex(own.genesis->view()));
        }
        own.genesis = genesis;
        return {};
    });
}

Result<void> NetworkBook::useSpecification(std::string_view text)
{
    const Result<light::ChainParameters> chain = chainFromSpec(text);
    if (!chain) {
        return fail(NetworkError::BadSpecification, chain.error().text());
    }
    return change([&](NetworkBook& book) -> Result<void> {
        if (const Result<void> written = Profile::writeFile(specificationFile(), text); !written) {
            return written;
        }
        Entry& own = book.entry(Network::Custom);
        own.checkpoint.reset();
        own.genesis = chain->genesisHash();
        own.specification = chain->name();
        own.slotDurationMs = chain->slotDurationMs();
        own.hasSpecification = true;
        return {};
    });
}

std::optional<int> daysSince(const std::string& day, std::int64_t nowMs)
{
    const QDate date = QDate::fromString(QString::fromStdString(day), Qt::ISODate);
    if (!date.isValid()) {
        return std::nullopt;
    }
    return static_cast<int>(date.daysTo(QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC).date()));
}

} // namespace taonaut::service
