// SPDX-License-Identifier: MIT
// ScriptedSession: what happens to it, and the scenes made of that.

#include "core/crypto/secret_uri.hpp"
#include "core/service/light_link.hpp"
#include "core/subtensor/chain_runtime.hpp"
#include "core/subtensor/pallets/system_events.hpp"
#include "core/subtensor/pallets/transaction_payment.hpp"
#include "core/subtensor/runtime_events.hpp"
#include "core/wallet/transfer.hpp"
#include "tests/scripted_session/scripted_session.hpp"

namespace taonaut::test {

using service::Phase;

namespace {

namespace system = subtensor::system;

constexpr std::string_view kWalletUri
    = "bottom drive obey lake curtain smoke basket hold race lonely fit walk//savings";
constexpr std::string_view kFriendUri
    = "bottom drive obey lake curtain smoke basket hold race lonely fit walk//friend";
constexpr Rao kFeePaid { 124'187 };

AccountId accountOf(std::string_view uri)
{
    return AccountId { crypto::sr25519FromUri(bytesOf(uri))->publicKey().bytes };
}

Rao tao(std::uint64_t whole, std::uint64_t rao = 0)
{
    return Rao(whole * Rao::kPerTao + rao);
}

std::vector<subtensor::EventRecord> eventsOf(
    const AccountId& signer, std::uint32_t index, const std::optional<subtensor::DispatchError>& problem)
{
    using subtensor::RuntimeEvent;
    const subtensor::Phase phase = subtensor::Phase::applying(index);
    RuntimeEvent outcome { system::Event { system::event::ExtrinsicSuccess {} } };
    if (problem) {
        outcome = RuntimeEvent { system::Event { system::event::ExtrinsicFailed { *problem, {} } } };
    }
    const RuntimeEvent paid { subtensor::transaction_payment::Event {
        subtensor::transaction_payment::event::TransactionFeePaid { signer, kFeePaid, Rao() } } };
    return { { phase, paid, {} }, { phase, outcome, {} } };
}

} // namespace

void ScriptedSession::setPhase(Phase phase, std::optional<Error> problem)
{
    m_phase = phase;
    m_problem = std::move(problem);
    publish();
}

void ScriptedSession::setNetwork(service::Network network)
{
    m_network = network;
    publish();
}

void ScriptedSession::setNotice(std::string notice)
{
    m_notice = std::move(notice);
    publish();
}

void ScriptedSession::setBalance(const AccountId& account, Rao free, Rao reserved, Rao frozen)
{
    system::AccountInfo info = m_light->accountInfo(account);
    info.providers = 1;
    info.data.free = free;
    info.data.reserved = reserved;
    info.data.frozen = frozen;
    m_light->setAccount(account, info);
}

void ScriptedSession::grow(std::size_t blocks, BlockEnd end)
{
    m_light->grow(blocks, end);
    publish();
}

void ScriptedSession::finalize()
{
    m_light->finalize();
    const std::vector<light::BlockRef> final = m_light->takeFinalized();
    const auto isFinal = [&](const light::BlockRef& block) {
        return std::find(final.begin(), final.end(), block) != final.end();
    };
    m_book.confirm(isFinal, m_light->now());
    publish();
}

void ScriptedSession::include(BlockEnd end, std::optional<subtensor::DispatchError> problem)
{
    std::vector<Bytes> body;
    std::vector<subtensor::EventRecord> events;
    for (const service::TransactionView& transaction : m_book.transactions()) {
        const auto sent = m_onTheWay.find(transaction.id);
        if (sent == m_onTheWay.end()) {
            continue;
        }
        const auto more = eventsOf(transaction.signer, static_cast<std::uint32_t>(body.size()), problem);
        events.insert(events.end(), more.begin(), more.end());
        body.push_back(sent->second);
        system::AccountInfo signer = m_light->accountInfo(transaction.signer);
        signer.nonce = transaction.nonce + 1;
        signer.data.free = signer.data.free.saturatingMinus(kFeePaid);
        const auto* transfer = std::get_if<wallet::TransferAction>(&transaction.review.action);
        if (transfer != nullptr && !problem) {
            signer.data.free = signer.data.free.saturatingMinus(transfer->amount);
        }
        m_light->setAccount(transaction.signer, signer);
        if (transfer != nullptr && !problem) {
            setBalance(transfer->recipient,
                m_light->accountInfo(transfer->recipient).data.free.saturatingPlus(transfer->amount));
        }
    }
    m_onTheWay.clear();
    const Block& block = m_light->author(end, body, events);
    const light::BlockRef reference { block.header.number, block.hash };
    const auto lines = wallet::eventLines(*subtensor::ChainRuntime::declared(), subtensor::encode(events))
                           .value_or(std::vector<wallet::EventLine>());
    m_book.enterBlock(reference, m_light->client().levelOf(reference), body, lines, m_light->now());
    publish();
}

std::uint64_t ScriptedSession::enter(const AccountId& from, const AccountId& to, Rao amount)
{
    const service::ReviewSheet sheet = buildSheet({ from, wallet::transferCall({ to, amount, true }) }, 0);
    const Bytes extrinsic = sign(sheet, *find(from)->key);
    const std::uint64_t id
        = m_book.add(from, extrinsic, sheet.call, sheet.extra, sheet.expiresAt, m_light->now());
    m_onTheWay[id] = extrinsic;
    return id;
}

void ScriptedSession::play(Scene scene)
{
    m_light = std::make_unique<ScriptedLight>(
        scene == Scene::Main || scene == Scene::OldCheckpoint ? std::size_t { 20 } : std::size_t { 3 });
    playNetworks();
    m_lightView.reset();
    m_warnings.clear();
    m_forgiven.clear();
    m_accounts.clear();
    m_found.clear();
    m_contacts.clear();
    m_slow.clear();
    m_holding = false;
    m_selected.reset();
    m_network = service::Network::Local;
    m_notice.clear();
    m_phase = Phase::Following;
    m_problem.reset();
    m_failNext.reset();
    m_book = {};
    m_onTheWay.clear();
    m_reviews.clear();
    m_runtimeAnswers.clear();
    m_sheet.reset();
    m_light->grow(24);
    if (scene == Scene::Starting) {
        m_phase = Phase::Starting;
    }
    if (scene == Scene::NoAccount || scene == Scene::Starting) {
        publish();
        return;
    }
    if (scene == Scene::FoundWallets) {
        playFound();
        return;
    }
    if (scene == Scene::Hotkeys) {
        playHotkeys();
        return;
    }
    if (scene == Scene::Watched) {
        setBalance(addWatched("Cold storage", accountOf(kFriendUri)), tao(98'200, 123'456'789));
        grow(1);
        return;
    }
    const AccountId savings = addWallet("Savings", kWalletUri);
    if (scene != Scene::EmptyAccount) {
        setBalance(
            savings, tao(1'284, 507'311'002), scene == Scene::FundedAccount ? tao(12, 500'000'000) : Rao());
    }
    grow(1, scene == Scene::Contradiction ? BlockEnd::Sealed : BlockEnd::Final);
    playServers(scene);
    playChain(scene);
    playReview(scene);
    if (scene == Scene::Activity) {
        playActivity();
    }
}

void ScriptedSession::playChain(Scene scene)
{
    switch (scene) {
    case Scene::NotFinal:
        grow(2, BlockEnd::Sealed);
        break;
    case Scene::Syncing:
        setPhase(Phase::Syncing);
        break;
    case Scene::Offline:
        setPhase(Phase::Offline, Error(service::LinkError::Disconnected));
        break;
    case Scene::Contradiction:
    case Scene::ContradictionKept:
        setPhase(Phase::Contradiction, m_light->caughtLie());
        break;
    case Scene::Locked:
        lock();
        break;
    default:
        break;
    }
}

void ScriptedSession::playReview(Scene scene)
{
    const AccountId savings = m_accounts.front().id;
    const AccountId payee = accountOf(kFriendUri);
    switch (scene) {
    case Scene::ReviewPassing:
        // Paid before, so that nothing is left to note.
        m_book.markSent(enter(savings, payee, tao(1)), m_light->now());
        include(BlockEnd::Final);
        review({ savings, payee, tao(250, 500'000'000), true });
        break;
    case Scene::ReviewWarning:
        review({ savings, accountOf("//Bob"), tao(1), true });
        break;
    case Scene::ReviewBlocking: {
        m_book.markSent(enter(savings, payee, tao(1)), m_light->now());
        include(BlockEnd::Final);
        AccountId lookAlike = payee;
        lookAlike.bytes[24] ^= std::byte { 0x5a };
        review({ savings, lookAlike, tao(9'000), true });
        break;
    }
    default:
        break;
    }
}

void ScriptedSession::playFound()
{
    using wallet::KeyForm;
    using wallet::KeyWarning;
    const auto add = [this](std::string name, std::string_view uri, KeyForm form) -> service::FoundWallet& {
        const std::string path = std::string(kWalletsFolder) + "/" + name;
        m_found.push_back({ std::move(name), path, accountOf(uri), form });
        return m_found.back();
    };
    service::FoundWallet& cold = add("cold-storage", "//found//cold", KeyForm::PublicOnly);
    cold.watchOnly = true;
    service::FoundWallet& main = add("default", "//found//default", KeyForm::Nacl);
    main.hotkeys.push_back({ "default", accountOf("//found//default//hot"), KeyForm::Plain });
    main.hotkeys.push_back({ "miner-2", accountOf("//found//default//miner"), KeyForm::Nacl, true });
    main.hotkeys.push_back(
        { "old", std::nullopt, KeyForm::Unknown, false, false, Error(wallet::KeyError::NotAKey) });
    service::FoundWallet& broken = add("from-backup", "//found//backup", KeyForm::Nacl);
    broken.problem = Error(wallet::KeyError::Truncated);
    add("hardened", "//found//hardened", KeyForm::Hardened);
    add("old-2022", "//found//vault", KeyForm::AnsibleVault).warnings = { KeyWarning::LegacyForm };
    add("oldest", "//found//fernet", KeyForm::Fernet).warnings = { KeyWarning::LegacyForm };
    add("script", "//found//plain", KeyForm::Plain).warnings
        = { KeyWarning::Unencrypted, KeyWarning::ReadableByOthers };
    publish();
}

void ScriptedSession::playHotkeys()
{
    using wallet::KeyForm;
    const AccountId watched = addWatched("Cold storage", accountOf("//found//cold"));
    const AccountId old = addWallet("old-2022", "//found//vault");
    find(old)->unlocked = false;
    find(old)->form = KeyForm::AnsibleVault;
    find(old)->warnings = { wallet::KeyWarning::LegacyForm };
    const AccountId savings = addWallet("Savings", kWalletUri);
    find(savings)->label = "Family savings";
    find(savings)->note = "The words are in the safe.";
    addHotkey(savings, { "default", accountOf("//savings//hot"), KeyForm::Plain, false, true });
    addHotkey(savings, { "validator", accountOf("//savings//validator"), KeyForm::Nacl, true });
    addHotkey(
        savings, { "lost", std::nullopt, KeyForm::Nacl, true, false, Error(wallet::KeyError::Truncated) });
    addContact({ accountOf(kFriendUri), "Friend", "met in Lisbon", service::Trust::Trusted });
    addContact({ accountOf("//exchange"), "Exchange", "", service::Trust::Unmarked });
    addContact({ accountOf("//thief"), "Thief", "asked for the words", service::Trust::Blocked });
    setBalance(savings, tao(1'284, 507'311'002));
    setBalance(old, tao(17));
    setBalance(watched, tao(98'200, 123'456'789));
    grow(1);
}

void ScriptedSession::playActivity()
{
    const AccountId savings = m_accounts.front().id;
    const AccountId payee = accountOf(kFriendUri);
    const auto sent = [&](Rao amount) {
        const std::uint64_t id = enter(savings, payee, amount);
        m_book.markSent(id, m_light->now());
        return id;
    };
    const std::uint64_t expired = sent(tao(3));
    m_onTheWay.erase(expired); // lost on the way
    const std::uint32_t lostNonce = m_book.transactions().front().nonce;
    grow(70); // past the era
    m_book.enterNonce(savings, m_light->client().finalized().number, lostNonce, m_light->now());
    sent(tao(12, 250'000'000));
    include(BlockEnd::Final);
    sent(tao(40));
    include(BlockEnd::Final, subtensor::DispatchError::of(subtensor::TokenError::FundsUnavailable));
    const std::uint64_t refused = enter(savings, payee, tao(7));
    m_onTheWay.erase(refused);
    m_book.markRejected(refused, "1010: Invalid Transaction: Inability to pay some fees", m_light->now());
    sent(tao(2, 1));
    include(BlockEnd::Sealed);
    sent(tao(1));
    enter(savings, payee, tao(0, 500'000'000)); // signed, the node has not answered yet
    publish();
}

} // namespace taonaut::test
