// SPDX-License-Identifier: MIT
#pragma once

#include "domain/language.h"
#include "domain/problem.h"

namespace samspel::exchange {

/// Where in a file: line and cell from 1 (0: the whole), and the name of the cell's column.
struct Place {
    qint64 line = 0;
    qint64 column = 0;
    QString field{};
};

/// Collects what is wrong with one file: the first hundred in words, the rest as a number.
class Complaints {
public:
    static constexpr int limit = 100;

    Complaints(Problems& into, const Language& language) : m_into(into), m_language(language) {}

    void refuse(const Place& place, const QString& what);
    void remark(const Place& place, const QString& what);
    /// Refuses a file that has more than @p mostBytes bytes, and says how to get it in parts.
    void refuseAsLargerThan(qint64 mostBytes);
    /// Says how many were left out; call it once, at the end.
    void finish();

    bool hasRefused() const { return m_refused > 0; }
    /// Whether another refusal would still be told in words.
    bool isOpen() const { return m_refused < limit; }

private:
    void add(const Place& place, const QString& what, Problem::Weight weight, int& count);

    Problems& m_into;
    const Language& m_language;
    int m_refused = 0;
    int m_remarked = 0;
};

} // namespace samspel::exchange
