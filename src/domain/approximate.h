// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>

namespace samspel {

class Language;

/// A count as well as it is known: 52, about 50, just over 50, nearly 50, at least 50, at most 50, or 30–40.
/// Kept as "52", "~50", ">50", "<50", "50+", "50-" and "30..40".
class Approximate {
public:
    enum class How { exact, about, justOver, nearly, atLeast, atMost, between };

    Approximate() = default;
    Approximate(qint64 number, How how = How::exact) : m_least(number), m_most(number), m_how(how) {}
    static Approximate between(qint64 least, qint64 most);
    /// Reads what is kept, and as people write in the three languages: "52", "om lag 50", "litt over 50",
    /// "vel 50", "just over 50", "nesten 50", "minst 50", "høgst 50", "30–40", "mellom 30 og 40". Reads back
    /// what display() gives. Nothing when it is no such count.
    static std::optional<Approximate> parse(const QString& text);

    bool isEmpty() const { return !m_least.has_value(); }
    How how() const { return m_how; }
    /// The number that was named; of a range the lower one. For sorting, never for sums.
    qint64 number() const { return m_least.value_or(0); }
    qint64 upper() const { return m_most; }
    QString stored() const;
    QString display(const Language& language) const;

    friend bool operator==(const Approximate&, const Approximate&) = default;

private:
    std::optional<qint64> m_least;
    qint64 m_most = 0;
    How m_how = How::exact;
};

} // namespace samspel
