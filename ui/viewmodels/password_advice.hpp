// SPDX-License-Identifier: MIT
#pragma once

// What a new password is worth, in words. One per field; QML hands it the field's content.

#include "ui/secrets/secret_text.hpp"

namespace taonaut::ui {

class PasswordAdvice : public QObject {
    Q_OBJECT
    Q_PROPERTY(taonaut::ui::SecretText* content READ content WRITE setContent NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL) ///< "" or why it will not do
    Q_PROPERTY(int strength READ strength NOTIFY changed FINAL) ///< 0 (weak) to 3 (strong)
    Q_PROPERTY(QString words READ words NOTIFY changed FINAL) ///< the strength as a sentence
    Q_PROPERTY(bool good READ good NOTIFY changed FINAL) ///< typed, and no problem

public:
    using QObject::QObject;

    [[nodiscard]] SecretText* content() const { return m_content; }
    void setContent(SecretText* content);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] int strength() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] bool good() const;

signals:
    void changed();

private:
    [[nodiscard]] ByteView typed() const { return m_content == nullptr ? ByteView() : m_content->view(); }

    SecretText* m_content = nullptr;
};

} // namespace taonaut::ui
