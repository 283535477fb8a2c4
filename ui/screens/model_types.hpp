// SPDX-License-Identifier: MIT
#pragma once

// The view models as types of the QML module. The window makes them; QML only reads them and calls their
// verbs.

#include "activity_model.hpp"
#include "phrase_view.hpp"
#include "portfolio_model.hpp"
#include "preferences.hpp"
#include "proof_model.hpp"
#include "review_model.hpp"
#include "send_model.hpp"
#include "shell_model.hpp"
#include "start_model.hpp"

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
struct PreferencesType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::Preferences)
    QML_NAMED_ELEMENT(Preferences)
    QML_UNCREATABLE("made by the window")
};
struct PhraseViewType {
    Q_GADGET
    QML_FOREIGN(taonaut::ui::PhraseView)
    QML_NAMED_ELEMENT(PhraseView)
};

} // namespace taonaut::ui
