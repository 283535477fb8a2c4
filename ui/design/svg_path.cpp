// SPDX-License-Identifier: MIT
#include "svg_path.hpp"

#include <QHash>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace taonaut::design {

namespace {

class Parser {
public:
    explicit Parser(const QString& data)
        : m_data(data)
    {
    }

    QPainterPath parse()
    {
        QChar command;
        while (skipBlanks()) {
            if (m_data[m_at].isLetter()) {
                command = m_data[m_at++];
            }
            const auto before = m_at;
            if (!step(command) || (m_at == before && command.toUpper() != 'Z')) {
                break;
            }
            if (command == 'M') {
                command = 'L'; // further pairs after a move are lines
            } else if (command == 'm') {
                command = 'l';
            }
        }
        return m_path;
    }

private:
    bool skipBlanks()
    {
        while (m_at < m_data.size() && (m_data[m_at].isSpace() || m_data[m_at] == ',')) {
            ++m_at;
        }
        return m_at < m_data.size();
    }

    bool number(qreal& value)
    {
        skipBlanks();
        const auto start = m_at;
        bool point = false;
        if (m_at < m_data.size() && (m_data[m_at] == '-' || m_data[m_at] == '+')) {
            ++m_at;
        }
        while (m_at < m_data.size() && (m_data[m_at].isDigit() || (m_data[m_at] == '.' && !point))) {
            point |= m_data[m_at] == '.';
            ++m_at;
        }
        bool good = false;
        value = QStringView(m_data).mid(start, m_at - start).toDouble(&good);
        return good;
    }

    /// A one-digit flag of an arc, which may stand without a separator.
    bool flag(bool& value)
    {
        if (!skipBlanks()) {
            return false;
        }
        value = m_data[m_at++] == '1';
        return true;
    }

    bool point(QPointF& value, bool relative)
    {
        qreal x = 0;
        qreal y = 0;
        if (!number(x) || !number(y)) {
            return false;
        }
        value = QPointF(x, y) + (relative ? m_path.currentPosition() : QPointF());
        return true;
    }

    bool step(QChar command)
    {
        const bool relative = command.isLower();
        switch (command.toUpper().unicode()) {
        case 'M':
        case 'L':
            return lineOrMove(command.toUpper() == 'M', relative);
        case 'H':
        case 'V':
            return straight(command.toUpper() == 'H', relative);
        case 'C':
        case 'S':
            return cubic(command.toUpper() == 'S', relative);
        case 'Q':
            return quadratic(relative);
        case 'A':
            return arc(relative);
        case 'Z':
            m_path.closeSubpath();
            return true;
        default:
            return false;
        }
    }

    bool lineOrMove(bool move, bool relative)
    {
        QPointF to;
        if (!point(to, relative)) {
            return false;
        }
        if (move) {
            m_path.moveTo(to);
        } else {
            m_path.lineTo(to);
        }
        return true;
    }

    bool straight(bool horizontal, bool relative)
    {
        qreal value = 0;
        if (!number(value)) {
            return false;
        }
        const QPointF from = m_path.currentPosition();
        const QPointF base = relative ? from : QPointF();
        m_path.lineTo(horizontal ? QPointF(base.x() + value, from.y()) : QPointF(from.x(), base.y() + value));
        return true;
    }

    bool cubic(bool smooth, bool relative)
    {
        QPointF first = smooth ? 2 * m_path.currentPosition() - m_control : QPointF();
        QPointF second;
        QPointF to;
        if ((!smooth && !point(first, relative)) || !point(second, relative) || !point(to, relative)) {
            return false;
        }
        m_path.cubicTo(first, second, to);
        m_control = second;
        return true;
    }

    bool quadratic(bool relative)
    {
        QPointF control;
        QPointF to;
        if (!point(control, relative) || !point(to, relative)) {
            return false;
        }
        m_path.quadTo(control, to);
        return true;
    }

    bool arc(bool relative)
    {
        qreal rx = 0;
        qreal ry = 0;
        qreal rotation = 0;
        bool large = false;
        bool sweep = false;
        QPointF to;
        if (!number(rx) || !number(ry) || !number(rotation) || !flag(large) || !flag(sweep) || !point(to, relative)) {
            return false;
        }
        arcTo(rx, ry, rotation, large, sweep, to);
        return true;
    }

    /// Endpoint to centre parametrisation (SVG 1.1, appendix F.6), then cubic pieces of at most a quarter turn.
    void arcTo(qreal rx, qreal ry, qreal degrees, bool large, bool sweep, QPointF to)
    {
        const QPointF from = m_path.currentPosition();
        if (rx == 0 || ry == 0 || from == to) {
            m_path.lineTo(to);
            return;
        }
        const qreal phi = degrees * std::numbers::pi / 180;
        const qreal c = std::cos(phi);
        const qreal s = std::sin(phi);
        const QPointF half = (from - to) / 2;
        const QPointF p(c * half.x() + s * half.y(), -s * half.x() + c * half.y());
        const qreal grow = std::sqrt(std::max(1.0, p.x() * p.x() / (rx * rx) + p.y() * p.y() / (ry * ry)));
        rx *= grow;
        ry *= grow;
        const qreal below = rx * rx * p.y() * p.y() + ry * ry * p.x() * p.x();
        const qreal root = std::sqrt(std::max(0.0, rx * rx * ry * ry / below - 1)) * (large == sweep ? -1 : 1);
        const QPointF q(root * rx * p.y() / ry, -root * ry * p.x() / rx);
        const QPointF centre = QPointF(c * q.x() - s * q.y(), s * q.x() + c * q.y()) + (from + to) / 2;
        const qreal start = std::atan2((p.y() - q.y()) / ry, (p.x() - q.x()) / rx);
        qreal turn = std::atan2((-p.y() - q.y()) / ry, (-p.x() - q.x()) / rx) - start;
        if (sweep && turn < 0) {
            turn += 2 * std::numbers::pi;
        } else if (!sweep && turn > 0) {
            turn -= 2 * std::numbers::pi;
        }
        const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(turn) / (std::numbers::pi / 2))));
        const qreal piece = turn / pieces;
        const qreal k = 4.0 / 3 * std::tan(piece / 4);
        const auto place = [&](qreal x, qreal y) {
            return centre + QPointF(c * rx * x - s * ry * y, s * rx * x + c * ry * y);
        };
        for (int i = 0; i < pieces; ++i) {
            const qreal a = start + i * piece;
            const qreal b = a + piece;
            m_path.cubicTo(place(std::cos(a) - k * std::sin(a), std::sin(a) + k * std::cos(a)),
                place(std::cos(b) + k * std::sin(b), std::sin(b) - k * std::cos(b)), place(std::cos(b), std::sin(b)));
        }
    }

    const QString& m_data;
    qsizetype m_at = 0;
    QPainterPath m_path;
    QPointF m_control;
};

} // namespace

const QPainterPath& svgPath(const QString& data)
{
    static QHash<QString, QPainterPath> cache;
    auto found = cache.find(data);
    if (found == cache.end()) {
        QPainterPath path = Parser(data).parse();
        path.setFillRule(Qt::WindingFill);
        found = cache.insert(data, path);
    }
    return *found;
}

} // namespace taonaut::design
