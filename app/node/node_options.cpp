// SPDX-License-Identifier: MIT
#include "app/node/node_options.hpp"

#include "core/crypto/ss58.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

namespace taonaut::app {
namespace {

using Kind = node::SealMode::Kind;

constexpr int kShortestBlockTime = 50;
constexpr int kLongestBlockTime = 600'000;

/// What other nodes know and what means nothing here.
constexpr std::array kIgnoredFlags { "--one", "--two", "--three", "--alice", "--bob", "--dev", "--validator",
    "--force-authoring", "--no-prometheus", "--no-telemetry", "--reserved-only", "--allow-private-ipv4",
    "--discover-local", "--unsafe-force-node-key-generation", "--no-purge" };
constexpr std::array kIgnoredValues { "--port", "--name", "--log", "--telemetry-url", "--bootnodes" };

template <class List> bool contains(const List& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::optional<int> numberIn(std::string_view text, int least, int most)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && value >= least && value <= most ? std::optional(value) : std::nullopt;
}

class Reader {
public:
    explicit Reader(std::span<char* const> arguments)
        : m_arguments(arguments)
    {
    }

    Result<NodeOptions> read()
    {
        while (m_next < m_arguments.size()) {
            const Result<void> done = readOne();
            if (!done) {
                return fail(done);
            }
        }
        finish();
        return std::move(m_options);
    }

private:
    Result<void> readOne()
    {
        const std::string_view argument = m_arguments[m_next++];
        const std::size_t equals = argument.find('=');
        m_option = argument.substr(0, equals);
        m_inlineValue = argument.starts_with("--") && equals != std::string_view::npos
            ? std::optional(argument.substr(equals + 1))
            : std::nullopt;
        if (readFlag()) {
            return {};
        }
        if (contains(kIgnoredValues, m_option)) {
            (void)value();
            return {};
        }
        return readValueOption();
    }

    bool readFlag()
    {
        if (m_option == "--help" || m_option == "-h") {
            m_options.help = true;
        } else if (m_option == "--child") {
            m_options.child = true;
        } else if (m_option == "--tmp") {
            m_temporary = true;
        } else if (m_option == "--rpc-external") {
            m_options.host.external = true;
        } else if (m_option == "True" || m_option == "False") { // as the official script for a local chain
            m_blockTime = m_option == "True" ? 250 : 12'000;
        } else {
            return contains(kIgnoredFlags, m_option);
        }
        return true;
    }

    Result<void> readValueOption()
    {
        using Handler = Result<void> (Reader::*)(std::string_view);
        constexpr std::array<std::pair<std::string_view, Handler>, 10> kHandlers { {
            { "--base-path", &Reader::basePath },
            { "--rpc-port", &Reader::port },
            { "--sealing", &Reader::sealing },
            { "--block-time", &Reader::blockTime },
            { "--export-chain-spec", &Reader::exportFile },
            { "--rpc-methods", &Reader::methods },
            { "--rpc-cors", &Reader::cors },
            { "--chain", &Reader::chain },
            { "--preset", &Reader::preset },
            { "--seed", &Reader::seed },
        } };
        for (const auto& [name, handler] : kHandlers) {
            if (m_option == name) {
                const std::optional<std::string_view> given = value();
                if (!given || given->empty()) {
                    return fail(NodeOptionError::MissingValue, std::string(m_option));
                }
                return (this->*handler)(*given);
            }
        }
        return fail(NodeOptionError::UnknownOption, std::string(m_option));
    }

    std::optional<std::string_view> value()
    {
        if (m_inlineValue) {
            return m_inlineValue;
        }
        return m_next < m_arguments.size() ? std::optional<std::string_view>(m_arguments[m_next++])
                                           : std::nullopt;
    }

    Result<void> bad(std::string_view given, const char* taken)
    {
        return fail(NodeOptionError::BadValue,
            std::string(m_option) + " takes " + taken + ", not \"" + std::string(given) + "\"");
    }

    Result<void> basePath(std::string_view given)
    {
        m_options.host.basePath = given;
        return {};
    }

    Result<void> port(std::string_view given)
    {
        const std::optional<int> number = numberIn(given, 0, 65'535);
        if (!number) {
            return bad(given, "a port from 0 (any free one) to 65535");
        }
        m_options.host.port = static_cast<std::uint16_t>(*number);
        m_portChosen = true;
        return {};
    }

    Result<void> sealing(std::string_view given)
    {
        const std::optional<int> interval = numberIn(given, kShortestBlockTime, kLongestBlockTime);
        if (interval) {
            m_kind = Kind::Interval;
            m_blockTime = *interval;
        } else if (given == "instant" || given == "manual" || given == "interval") {
            m_kind = given == "instant" ? Kind::Instant : given == "manual" ? Kind::Manual : Kind::Interval;
        } else {
            return bad(given, "instant, interval, manual or milliseconds from 50 to 600000");
        }
        return {};
    }

    Result<void> blockTime(std::string_view given)
    {
        const std::optional<int> interval = numberIn(given, kShortestBlockTime, kLongestBlockTime);
        if (!interval) {
            return bad(given, "milliseconds from 50 to 600000");
        }
        m_blockTime = *interval;
        return {};
    }

    Result<void> exportFile(std::string_view given)
    {
        m_options.exportFile = given;
        return {};
    }

    Result<void> methods(std::string_view given)
    {
        auto& unsafeMethods = m_options.host.access.unsafeMethods;
        if (given == "auto" || given == "Auto") {
            unsafeMethods = net::UnsafeMethods::Automatic;
        } else if (given == "safe" || given == "Safe") {
            unsafeMethods = net::UnsafeMethods::Never;
        } else if (given == "unsafe" || given == "Unsafe") {
            unsafeMethods = net::UnsafeMethods::Always;
        } else {
            return bad(given, "auto, safe or unsafe");
        }
        return {};
    }

    Result<void> cors(std::string_view given)
    {
        if (given == "all") {
            m_options.host.access.anyOrigin = true;
            return {};
        }
        while (!given.empty()) {
            const std::size_t comma = given.find(',');
            m_options.host.access.extraOrigins.emplace_back(given.substr(0, comma));
            given = comma == std::string_view::npos ? "" : given.substr(comma + 1);
        }
        return {};
    }

    Result<void> chain(std::string_view given)
    {
        return given == "local" || given == "dev" ? Result<void>() : bad(given, "local or dev");
    }

    Result<void> preset(std::string_view given)
    {
        for (const node::Preset each :
            { node::Preset::Localnet, node::Preset::Today, node::Preset::Classic }) {
            if (given == node::nameOf(each)) {
                m_options.host.chain.genesis.preset = each;
                return {};
            }
        }
        return bad(given, "localnet, today or classic");
    }

    Result<void> seed(std::string_view given)
    {
        std::uint64_t& number = m_options.host.chain.genesis.seed;
        const auto [end, error] = std::from_chars(given.data(), given.data() + given.size(), number);
        const bool whole = error == std::errc() && end == given.data() + given.size();
        return whole ? Result<void>() : bad(given, "a whole number from 0 to 18446744073709551615");
    }

    void finish()
    {
        service::NodeHostOptions& host = m_options.host;
        host.nextFreePort = !m_portChosen || m_options.child;
        host.access.anyAddress = host.external;
        if (m_temporary) {
            host.basePath.clear();
        }
        host.chain.genesis.speed = m_blockTime >= 12'000 ? node::Speed::Normal : node::Speed::Fast;
        host.chain.sealing.kind = m_kind;
        if (m_kind == Kind::Interval) {
            host.chain.sealing.interval = std::chrono::milliseconds(m_blockTime);
        }
    }

    std::span<char* const> m_arguments;
    std::size_t m_next = 0;
    std::string_view m_option;
    std::optional<std::string_view> m_inlineValue;
    NodeOptions m_options;
    Kind m_kind = Kind::Interval;
    int m_blockTime = 250;
    bool m_portChosen = false;
    bool m_temporary = false;
};

} // namespace

std::string_view moduleOf(NodeOptionError)
{
    return "node_options";
}

std::string_view nameOf(NodeOptionError reason)
{
    switch (reason) {
    case NodeOptionError::UnknownOption:
        return "UnknownOption";
    case NodeOptionError::MissingValue:
        return "MissingValue";
    case NodeOptionError::BadValue:
        return "BadValue";
    }
    return "";
}

Result<NodeOptions> readNodeOptions(std::span<char* const> arguments, const char* rich)
{
    Result<NodeOptions> options = Reader(arguments).read();
    if (options && rich != nullptr) {
        const Result<AccountId> account = crypto::accountFromSs58(rich);
        if (account) {
            options->host.chain.genesis.richAccount = *account;
        } else {
            options->warnings.push_back(
                "BT_DEFAULT_TOKEN_WALLET is not an address of this network and is left aside.");
        }
    }
    return options;
}

const char* nodeHelp()
{
    return R"(Runs the embedded chain: real blocks, real finality, real state, no network.

  taonaut node [options]

  --base-path DIR        keeps the chain in DIR; without it the chain is in memory only
  --tmp                  in memory only, whatever --base-path says
  --rpc-port N           listens on this port or ends; 0 takes any free one.
                         Without it: 9944, or the next free one
  --sealing MODE         interval (the default), instant: a block per transaction,
                         manual: a block per call of dev_newBlock
  --block-time MS        distance of blocks in milliseconds, 250 by default; from 12000 on
                         the chain has the slots of the public one (another genesis)
  --preset NAME          what the chain begins with: localnet (the default: few accounts), today
                         (128 subnets, 30,000 keys) or classic (the rules of early 2024)
  --seed N               another network of preset today or classic; 1 without it
  --export-chain-spec F  writes the chain's specification to the file F (- is standard output)
                         and ends; what verifies the chain starts from it
  --rpc-external         listens on every interface of this computer
  --rpc-methods MODE     unsafe methods: auto (only from this computer, the default), safe, unsafe
  --rpc-cors all|LIST    web pages that may connect: every one, or these origins beside the usual
  --help

  BT_DEFAULT_TOKEN_WALLET=ADDRESS   gives this account 1,000,000 TAO in the genesis

The accounts //Alice, //Bob and //Charlie hold 1,000,000 TAO each. Their keys are public knowledge:
use them on this chain only.
)";
}

} // namespace taonaut::app
