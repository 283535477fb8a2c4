// SPDX-License-Identifier: MIT
#pragma once

// The view models as types of the QML module. The window makes them; QML only reads them and calls their
// verbs.

#include "account_model.hpp"
#include "accounts_model.hpp"
#include "activity_model.hpp"
#include "block_model.hpp"
#include "call_model.hpp"
#include "contacts_model.hpp"
#include "endpoints_model.hpp"
#include "fit_model.hpp"
#include "form_model.hpp"
#include "found_model.hpp"
#include "function_model.hpp"
#include "history_model.hpp"
#include "import_model.hpp"
#include "key_task.hpp"
#include "message_model.hpp"
#include "network_model.hpp"
#include "networks_model.hpp"
#include "password_advice.hpp"
#include "phrase_view.hpp"
#include "portfolio_model.hpp"
#include "preferences.hpp"
#include "proof_model.hpp"
#include "rehearsal_model.hpp"
#include "review_model.hpp"
#include "rows_model.hpp"
#include "send_model.hpp"
#include "shell_model.hpp"
#include "start_model.hpp"
#include "storage_model.hpp"
#include "suggestion_view.hpp"
#include "warnings_model.hpp"

#include <QtQml/qqmlregistration.h>

namespace taonaut::ui {

struct ShellModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::ShellModel)
    QML_NAMED_ELEMENT(ShellModel)
    QML_UNCREATABLE("made by the window")
};
struct StartModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::StartModel)
    QML_NAMED_ELEMENT(StartModel)
    QML_UNCREATABLE("made by the window")
};
struct AccountModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::AccountModel)
    QML_NAMED_ELEMENT(AccountModel)
    QML_UNCREATABLE("made by the window")
};
struct AccountsModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::AccountsModel)
    QML_NAMED_ELEMENT(AccountsModel)
    QML_UNCREATABLE("made by the window")
};
struct ContactsModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::ContactsModel)
    QML_NAMED_ELEMENT(ContactsModel)
    QML_UNCREATABLE("made by the window")
};
struct FoundModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::FoundModel)
    QML_NAMED_ELEMENT(FoundModel)
    QML_UNCREATABLE("made by the window")
};
struct ImportModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::ImportModel)
    QML_NAMED_ELEMENT(ImportModel)
    QML_UNCREATABLE("made by the window")
};
struct KeyTaskType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::KeyTask)
    QML_NAMED_ELEMENT(KeyTask)
    QML_UNCREATABLE("made by the window")
};
struct MessageModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::MessageModel)
    QML_NAMED_ELEMENT(MessageModel)
    QML_UNCREATABLE("made by the window")
};
struct PortfolioModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::PortfolioModel)
    QML_NAMED_ELEMENT(PortfolioModel)
    QML_UNCREATABLE("made by the window")
};
struct ProofModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::ProofModel)
    QML_NAMED_ELEMENT(ProofModel)
    QML_UNCREATABLE("made by the window")
};
struct SendModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::SendModel)
    QML_NAMED_ELEMENT(SendModel)
    QML_UNCREATABLE("made by the window")
};
struct ReviewModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::ReviewModel)
    QML_NAMED_ELEMENT(ReviewModel)
    QML_UNCREATABLE("made by the window")
};
struct ActivityModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::ActivityModel)
    QML_NAMED_ELEMENT(ActivityModel)
    QML_UNCREATABLE("made by the window")
};
struct NetworkModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::NetworkModel)
    QML_NAMED_ELEMENT(NetworkModel)
    QML_UNCREATABLE("made by the window")
};
struct EndpointsModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::EndpointsModel)
    QML_NAMED_ELEMENT(EndpointsModel)
    QML_UNCREATABLE("made by the window")
};
struct HistoryModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::HistoryModel)
    QML_NAMED_ELEMENT(HistoryModel)
    QML_UNCREATABLE("made by the window")
};
struct NetworksModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::NetworksModel)
    QML_NAMED_ELEMENT(NetworksModel)
    QML_UNCREATABLE("made by the window")
};
struct RehearsalModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::RehearsalModel)
    QML_NAMED_ELEMENT(RehearsalModel)
    QML_UNCREATABLE("made by the window")
};
struct RowsModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::RowsModel)
    QML_NAMED_ELEMENT(RowsModel)
    QML_UNCREATABLE("made by the window")
};
struct WarningsModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::WarningsModel)
    QML_NAMED_ELEMENT(WarningsModel)
    QML_UNCREATABLE("made by the window")
};
struct CallModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::CallModel)
    QML_NAMED_ELEMENT(CallModel)
    QML_UNCREATABLE("made by the window")
};
struct StorageModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::StorageModel)
    QML_NAMED_ELEMENT(StorageModel)
    QML_UNCREATABLE("made by the window")
};
struct FunctionModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::FunctionModel)
    QML_NAMED_ELEMENT(FunctionModel)
    QML_UNCREATABLE("made by the window")
};
struct BlockModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::BlockModel)
    QML_NAMED_ELEMENT(BlockModel)
    QML_UNCREATABLE("made by the window")
};
struct FitModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::FitModel)
    QML_NAMED_ELEMENT(FitModel)
    QML_UNCREATABLE("made by the window")
};
struct FormModelType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::FormModel)
    QML_NAMED_ELEMENT(FormModel)
    QML_UNCREATABLE("made by the window")
};
struct PreferencesType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::Preferences)
    QML_NAMED_ELEMENT(Preferences)
    QML_UNCREATABLE("made by the window")
};
struct SecretTextType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::SecretText)
    QML_NAMED_ELEMENT(SecretText)
    QML_UNCREATABLE("made by the field that it belongs to")
};
struct SecretInputType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::SecretInput)
    QML_NAMED_ELEMENT(SecretInput)
};
struct PhraseInputType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::PhraseInput)
    QML_NAMED_ELEMENT(PhraseInput)
};
struct SuggestionViewType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::SuggestionView)
    QML_NAMED_ELEMENT(SuggestionView)
};
struct PasswordAdviceType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::PasswordAdvice)
    QML_NAMED_ELEMENT(PasswordAdvice)
};
struct PhraseViewType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::PhraseView)
    QML_NAMED_ELEMENT(PhraseView)
};

} // namespace taonaut::ui
