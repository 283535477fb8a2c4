// SPDX-License-Identifier: MIT
#include "password_advice.hpp"

#include "ui/secrets/password_strength.hpp"

namespace taonaut::ui {

void PasswordAdvice::setContent(SecretText* content)
{
    if (m_content != nullptr) {
        disconnect(m_content, nullptr, this, nullptr);
    }
    m_content = content;
    if (m_content != nullptr) {
        connect(m_content, &SecretText::changed, this, &PasswordAdvice::changed);
        connect(m_content, &QObject::destroyed, this, [this] { m_content = nullptr; });
    }
    emit changed();
}

QString PasswordAdvice::problem() const
{
    switch (flawOf(typed())) {
    case PasswordFlaw::None:
    case PasswordFlaw::Empty:
        return {};
    case PasswordFlaw::OuterBlanks:
        return tr("No blank at the start or the end: other programs drop it.", "under a new password");
    case PasswordFlaw::TooShort:
        return tr("Use at least ten characters, or four words.", "under a new password");
    case PasswordFlaw::FirstGuess:
        return tr(
            "This is among the first passwords that are tried. Choose another one.", "under a new password");
    }
    return {};
}

int PasswordAdvice::strength() const
{
    return static_cast<int>(strengthOf(typed()));
}

QString PasswordAdvice::words() const
{
    switch (strengthOf(typed())) {
    case Strength::Weak:
        return tr("Weak: one computer guesses it within months.", "strength of a new password");
    case Strength::Fair:
        return tr("Fair: a thousand computers guess it within months.", "strength of a new password");
    case Strength::Good:
        return tr("Good: a thousand computers need years to guess it.", "strength of a new password");
    case Strength::Strong:
        return tr("Strong: out of reach of guessing.", "strength of a new password");
    }
    return {};
}

bool PasswordAdvice::good() const
{
    return flawOf(typed()) == PasswordFlaw::None;
}

} // namespace taonaut::ui
