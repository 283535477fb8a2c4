// SPDX-License-Identifier: MIT
#pragma once

// How finality and traffic went since the program started: one value per newest block that was verified.

#include "core/service/light_snapshot.hpp"
#include "core/service/session.hpp"

#include <QVariantList>

namespace taonaut::ui {

class HistoryModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(int room READ room CONSTANT FINAL) ///< values that are kept
    Q_PROPERTY(QList<double> lag READ lag NOTIFY changed FINAL) ///< blocks between head and final header
    Q_PROPERTY(double lagTop READ lagTop NOTIFY changed FINAL)
    Q_PROPERTY(QStringList lagTicks READ lagTicks NOTIFY changed FINAL)
    Q_PROPERTY(QString lagSummary READ lagSummary NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList lagRows READ lagRows NOTIFY changed FINAL) ///< maps: name, value; newest first
    Q_PROPERTY(QList<double> bytes READ bytes NOTIFY changed FINAL) ///< received between two blocks
    Q_PROPERTY(double bytesTop READ bytesTop NOTIFY changed FINAL)
    Q_PROPERTY(QStringList bytesTicks READ bytesTicks NOTIFY changed FINAL)
    Q_PROPERTY(QString bytesSummary READ bytesSummary NOTIFY changed FINAL)
    Q_PROPERTY(
        QVariantList bytesRows READ bytesRows NOTIFY changed FINAL) ///< maps: name, value; newest first
    Q_PROPERTY(QString newest READ newest NOTIFY changed FINAL) ///< what stands at the right edge
    Q_PROPERTY(QString oldest READ oldest NOTIFY changed FINAL) ///< what stands at the left edge

public:
    static constexpr int kRoom = 60;

    explicit HistoryModel(service::Session& session, QObject* parent = nullptr);

    [[nodiscard]] int room() const { return kRoom; }
    [[nodiscard]] QList<double> lag() const { return valuesOf(&Sample::lag); }
    [[nodiscard]] double lagTop() const;
    [[nodiscard]] QStringList lagTicks() const;
    [[nodiscard]] QString lagSummary() const;
    [[nodiscard]] QVariantList lagRows() const;
    [[nodiscard]] QList<double> bytes() const { return valuesOf(&Sample::bytes); }
    [[nodiscard]] double bytesTop() const;
    [[nodiscard]] QStringList bytesTicks() const;
    [[nodiscard]] QString bytesSummary() const;
    [[nodiscard]] QVariantList bytesRows() const;
    [[nodiscard]] QString newest() const;
    [[nodiscard]] QString oldest() const;

signals:
    void changed();

private:
    struct Sample {
        std::uint32_t block = 0;
        std::uint64_t lag = 0;
        std::uint64_t bytes = 0;
    };
    void follow();
    [[nodiscard]] QList<double> valuesOf(std::uint64_t Sample::*member) const;
    [[nodiscard]] std::uint64_t most(std::uint64_t Sample::*member) const;

    service::Session& m_session;
    std::vector<Sample> m_samples; ///< oldest first
    std::uint64_t m_received = 0; ///< at the newest sample
    Hash256 m_genesis;
};

} // namespace taonaut::ui
